import { useQueryClient } from '@tanstack/react-query';
import { Alert } from '@trussworks/react-uswds';
import { useState } from 'react';
import type { SessionDto } from '../api/types.js';
import { Form, TextField, useProblemForm } from '../forms/index.js';
import { comeFromSignIn } from '../shell/page.js';
import { Plain } from '../shell/plain.js';
import { useTitle } from '../shell/title.js';
import { keepSession } from './kept-session.js';
import { Providers } from './providers.js';
import { signInWithPassword } from './password-step.js';
import { SecondStep } from './second-step.js';
import { sessionQuery } from './session.js';

/** In place of the page that was asked for; it is shown once one is signed in. */
export function SignInPage() {
  const queries = useQueryClient();
  const [came] = useState(cameBack);
  const [half, setHalf] = useState(came === 'second-step');
  useTitle(half ? 'Second step' : 'Sign in');
  const open = (session: SessionDto) => {
    comeFromSignIn();
    void keepSession(session);
    queries.setQueryData(sessionQuery.queryKey, session);
  };
  return (
    <Plain>
      <div className="card sign-in">
        {half ? (
          <>
            <h1>Second step</h1>
            <p className="lead">Your password is right. Show now that it is you with what you have set up.</p>
            <SecondStep onDone={open} />
            <p className="sign-in__other">
              <button type="button" className="usa-button usa-button--unstyled" onClick={() => setHalf(false)}>
                Sign in as somebody else
              </button>
            </p>
          </>
        ) : (
          <>
            <PasswordStep
              notice={came ? notices[came] : undefined}
              onDone={(session) => (session ? open(session) : setHalf(true))}
            />
            <Providers />
          </>
        )}
      </div>
    </Plain>
  );
}

const notices: Record<string, string> = {
  refused:
    'Your organization did not say for certain who you are, or nobody with that address works in a program here. Ask your program administrator, or sign in with your password.',
  unreachable:
    'The sign-in of your organization cannot be reached. Try again in a moment, or sign in with your password.',
};

/** How one came back from the sign-in of one's organization; the address is tidied up. */
function cameBack(): string | null {
  const said = new URLSearchParams(window.location.search).get('sign-in');
  if (said) window.history.replaceState(null, '', window.location.pathname);
  return said;
}

interface PasswordStepProps {
  notice?: string | undefined;
  onDone(session: SessionDto | null): void;
}

function PasswordStep({ notice, onDone }: PasswordStepProps) {
  const form = useProblemForm({
    start: { email: '', password: '' },
    check: ({ email, password }) => [
      email.trim() ? null : { field: 'email', message: 'Enter your e-mail address.' },
      password ? null : { field: 'password', message: 'Enter your password.' },
    ],
    send: ({ email, password }) => signInWithPassword(email.trim(), password),
    onDone,
  });
  return (
    <>
      <h1>Sign in</h1>
      <p className="lead">School resource officers, their agency and their schools, working from one page.</p>
      {notice && (
        <Alert type="warning" slim role="alert">
          {notice}
        </Alert>
      )}
      <Form form={form} submit="Sign in" beside={<a href="/lost-password">Lost password</a>}>
        <TextField form={form} name="email" label="E-mail address" type="email" autoComplete="username" />
        <TextField form={form} name="password" label="Password" type="password" autoComplete="current-password" />
      </Form>
    </>
  );
}
