import { useState } from 'react';
import { answer, api } from '../api/client.js';
import { Form, TextField, useProblemForm } from '../forms/index.js';
import { Plain } from '../shell/plain.js';
import { useTitle } from '../shell/title.js';

/** Open to everybody. It says nothing about who is known here. */
export function LostPasswordPage() {
  useTitle('Lost password');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useProblemForm({
    start: { email: '' },
    check: ({ email }) => [email.trim() ? null : { field: 'email', message: 'Enter your e-mail address.' }],
    send: ({ email }) => answer(api.POST('/api/account-links', { body: { email: email.trim() } })),
    onDone: (_, { email }) => setSentTo(email.trim()),
  });
  return (
    <Plain>
      <div className="card sign-in">
        <h1>Lost password</h1>
        {sentTo ? (
          <div role="status">
            <p className="lead">Look into your mail.</p>
            <p>
              If <b className="breaks">{sentTo}</b> is known here, an e-mail with a link is on its way. It should arrive
              within a minute or two; the link works once and for one hour.
            </p>
            <p>Nothing came? Look into the spam folder, or ask the program administrator of your agency or district.</p>
            <p>
              <a href="/">Back to signing in</a>
            </p>
          </div>
        ) : (
          <>
            <p className="lead">We send you a link by which you choose a new one.</p>
            <Form form={form} submit="Send me a link" beside={<a href="/">Back to signing in</a>}>
              <TextField form={form} name="email" label="E-mail address" type="email" autoComplete="username" />
            </Form>
          </>
        )}
      </div>
    </Plain>
  );
}
