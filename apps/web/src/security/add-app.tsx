import { useState } from 'react';
import { answer, api } from '../api/client.js';
import type { Schemas } from '../api/types.js';
import { Form, TextField, useProblemForm } from '../forms/index.js';
import { PressForm } from '../session/press-form.js';

interface AddProps {
  /** With recovery codes where there were none. */
  onAdded(recoveryCodes: string[] | null): void;
}

/** An authenticator app: a picture to scan, then the first code. */
export function AddApp({ onAdded }: AddProps) {
  const [begun, setBegun] = useState<Schemas['BegunAppDto'] | null>(null);
  return (
    <section className="factor" aria-labelledby="add-app">
      <h2 id="add-app">Authenticator app</h2>
      {begun ? (
        <ScanAndConfirm begun={begun} onAdded={onAdded} />
      ) : (
        <>
          <p>
            An app on your phone that shows a new code every 30 seconds, such as Google Authenticator, Microsoft
            Authenticator or the password manager of the phone.
          </p>
          <PressForm
            label="Set up an authenticator app"
            outline
            press={() => answer(api.POST('/api/second-factors/app'))}
            onDone={setBegun}
          />
        </>
      )}
    </section>
  );
}

function ScanAndConfirm({ begun, onAdded }: AddProps & { begun: Schemas['BegunAppDto'] }) {
  const form = useProblemForm({
    start: { code: '' },
    send: ({ code }) =>
      answer(api.POST('/api/second-factors/app/confirmation', { body: { code: code.replaceAll(/\s/g, '') } })),
    onDone: ({ recoveryCodes }) => onAdded(recoveryCodes),
    success: 'Your authenticator app is in use.',
  });
  return (
    <>
      <ol className="usa-list">
        <li>Open the app and let it scan this picture.</li>
        <li>Enter the six digits that it shows.</li>
      </ol>
      <img
        className="factor__picture"
        src={begun.picture}
        alt="QR code for your authenticator app"
        width={240}
        height={240}
      />
      <details className="other-way">
        <summary>I cannot scan it</summary>
        <p>
          <a href={begun.address}>Open it in an app on this device</a>, or type this key into the app:
        </p>
        <p>
          <code className="breaks">{begun.secret.match(/.{1,4}/g)?.join(' ')}</code>
        </p>
      </details>
      <Form form={form} submit="Confirm the code">
        <TextField
          form={form}
          name="code"
          label="Code from the app"
          autoComplete="one-time-code"
          inputMode="numeric"
          narrow
        />
      </Form>
    </>
  );
}
