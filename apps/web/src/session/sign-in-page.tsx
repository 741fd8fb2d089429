import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { Form, TextField, useProblemForm } from '../forms/index.js';
import { comeFromSignIn } from '../shell/page.js';
import { Plain } from '../shell/plain.js';
import { useTitle } from '../shell/title.js';
import { sessionQuery } from './session.js';

/** In place of the page that was asked for; it is shown once one is signed in. */
export function SignInPage() {
  useTitle('Sign in');
  const queries = useQueryClient();
  const form = useProblemForm({
    start: { email: '', password: '' },
    check: ({ email, password }) => [
      email.trim() ? null : { field: 'email', message: 'Enter your e-mail address.' },
      password ? null : { field: 'password', message: 'Enter your password.' },
    ],
    send: ({ email, password }) => answer(api.POST('/api/session', { body: { email: email.trim(), password } })),
    onDone(session) {
      comeFromSignIn();
      queries.setQueryData(sessionQuery.queryKey, session);
    },
  });
  return (
    <Plain>
      <div className="card sign-in">
        <h1>Sign in</h1>
        <p className="lead">School resource officers, their agency and their schools, working from one page.</p>
        <Form form={form} submit="Sign in">
          <TextField form={form} name="email" label="E-mail address" type="email" autoComplete="username" />
          <TextField form={form} name="password" label="Password" type="password" autoComplete="current-password" />
        </Form>
      </div>
    </Plain>
  );
}
