import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { answer, api } from '../api/client.js';
import { confirmation } from '../api/waiting.js';
import { Form, TextField, useProblemForm } from '../forms/index.js';
import { Dialog } from '../shell/dialog.js';
import { factorsQuery } from '../security/factors.js';
import { passkeyToConfirm } from './passkey.js';
import { PressForm } from './press-form.js';

/** Over the page when something asks for proof that it is still the same person; what was asked for then goes on. */
export function ConfirmItIsYou() {
  const isAsked = useSyncExternalStore(confirmation.subscribe, confirmation.now);
  return isAsked ? <ConfirmDialog /> : null;
}

function ConfirmDialog() {
  const factors = useQuery(factorsQuery);
  const done = () => confirmation.settle(true);
  const form = useProblemForm({
    start: { password: '' },
    check: ({ password }) => [password ? null : { field: 'password', message: 'Enter your password.' }],
    send: (body) => answer(api.POST('/api/session/confirmation', { body })),
    onDone: done,
  });
  return (
    <Dialog title="Confirm that it is you" onClose={() => confirmation.settle(false)}>
      <p>You signed in a while ago. Before this goes on we want to be certain that nobody else sits at your screen.</p>
      {factors.data && factors.data.passkeys.length > 0 && (
        <PressForm
          label="Use a passkey"
          outline
          press={async () => {
            const response = await passkeyToConfirm();
            return answer(api.POST('/api/session/confirmation/passkey', { body: { response } }));
          }}
          onDone={done}
        />
      )}
      <Form form={form} submit="Go on">
        <TextField form={form} name="password" label="Password" type="password" autoComplete="current-password" />
      </Form>
      {factors.data?.app && (
        <details className="other-way">
          <summary>Use a code of my authenticator app instead</summary>
          <ConfirmWithCode onDone={done} />
        </details>
      )}
    </Dialog>
  );
}

function ConfirmWithCode({ onDone }: { onDone(): void }) {
  const form = useProblemForm({
    start: { code: '' },
    send: ({ code }) =>
      answer(api.POST('/api/session/confirmation/app', { body: { code: code.replaceAll(/\s/g, '') } })),
    onDone,
  });
  return (
    <Form form={form} submit="Go on with the code">
      <TextField form={form} name="code" label="Code" autoComplete="one-time-code" inputMode="numeric" narrow />
    </Form>
  );
}
