import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../api/client.js';
import { asProblem } from '../api/problem.js';
import type { Schemas } from '../api/types.js';
import { Form, TextField, useProblemForm } from '../forms/index.js';
import { ProblemAlert, Working } from '../shell/loaded.js';
import { Plain } from '../shell/plain.js';
import { useTitle } from '../shell/title.js';
import { passwordHint } from './password-hint.js';

/** Where the link of an invitation, or for a lost password, leads. The token stands behind the #. */
export function SetPasswordPage() {
  useTitle('Choose a password');
  const token = window.location.hash.slice(1);
  const [isSet, setIsSet] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['session', 'account-link', token],
    queryFn: () => answer(api.POST('/api/account-links/reading', { body: { token } })),
    staleTime: Infinity,
    retry: false,
  });
  const isOver = error && asProblem(error).status < 500 && asProblem(error).status > 0;
  return (
    <Plain>
      <div className="card sign-in">
        <h1>{isSet ? 'Your password is set' : 'Choose a password'}</h1>
        {isSet && (
          <div role="status">
            <p>Wherever you were signed in, you are signed out now.</p>
            <p>
              <a className="usa-button" href="/">
                Sign in
              </a>
            </p>
          </div>
        )}
        {!isSet && error && (
          <>
            <ProblemAlert error={error} onRetry={isOver ? undefined : () => void refetch()} />
            <p>
              <a href="/lost-password">Ask for a new link</a>
            </p>
          </>
        )}
        {!isSet &&
          !error &&
          (data ? (
            <SetPassword token={token} link={data} onDone={() => setIsSet(true)} />
          ) : (
            <Working what="your link" />
          ))}
      </div>
    </Plain>
  );
}

interface SetPasswordProps {
  token: string;
  link: Schemas['AccountLinkDto'];
  onDone(): void;
}

function SetPassword({ token, link: { name, email, purpose }, onDone }: SetPasswordProps) {
  const form = useProblemForm({
    start: { password: '' },
    check: ({ password }) => [password ? null : { field: 'password', message: 'Choose a password.' }],
    send: ({ password }) => answer(api.POST('/api/account-links/password', { body: { token, password } })),
    onDone,
  });
  return (
    <>
      <p className="lead">
        {purpose === 'invitation' ? `Welcome to Liaison, ${name}.` : `Hello ${name}.`} You sign in with{' '}
        <b className="breaks">{email}</b>.
      </p>
      <Form form={form} submit="Set the password">
        <input hidden readOnly type="email" autoComplete="username" value={email} />
        <TextField
          form={form}
          name="password"
          label="New password"
          hint={passwordHint}
          type="password"
          autoComplete="new-password"
        />
      </Form>
    </>
  );
}
