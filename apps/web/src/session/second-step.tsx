import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { SessionDto } from '../api/types.js';
import { Form, TextField, useProblemForm } from '../forms/index.js';
import { Loaded } from '../shell/loaded.js';
import { passkeyToSignIn } from './passkey.js';
import { PressForm } from './press-form.js';

interface SecondStepProps {
  onDone(session: SessionDto): void;
}

/** After the password: what the person has on their device, or a code from paper. */
export function SecondStep({ onDone }: SecondStepProps) {
  const ways = useQuery({
    queryKey: ['session', 'second-step'],
    queryFn: () => answer(api.GET('/api/session/second-step')),
    gcTime: 0,
    retry: false,
  });
  return (
    <Loaded query={ways} what="the second step">
      {({ app, passkey, recoveryCodesLeft }) => (
        <>
          {passkey && (
            <PressForm
              label="Use a passkey"
              press={async () => {
                const response = await passkeyToSignIn();
                return answer(api.POST('/api/session/second-step/passkey', { body: { response } }));
              }}
              onDone={onDone}
            />
          )}
          {app && <CodeForm onDone={onDone} />}
          {recoveryCodesLeft > 0 && (
            <details className="other-way">
              <summary>I have lost my phone or my passkey</summary>
              <RecoveryForm onDone={onDone} />
            </details>
          )}
        </>
      )}
    </Loaded>
  );
}

function CodeForm({ onDone }: SecondStepProps) {
  const form = useProblemForm({
    start: { code: '' },
    send: ({ code }) =>
      answer(api.POST('/api/session/second-step/app', { body: { code: code.replaceAll(/\s/g, '') } })),
    onDone,
  });
  return (
    <Form form={form} submit="Sign in">
      <TextField
        form={form}
        name="code"
        label="Code from your authenticator app"
        hint="Six digits; a new one comes every 30 seconds."
        autoComplete="one-time-code"
        inputMode="numeric"
        narrow
      />
    </Form>
  );
}

function RecoveryForm({ onDone }: SecondStepProps) {
  const form = useProblemForm({
    start: { code: '' },
    send: ({ code }) => answer(api.POST('/api/session/second-step/recovery-code', { body: { code: code.trim() } })),
    onDone,
  });
  return (
    <Form form={form} submit="Sign in with a recovery code">
      <TextField
        form={form}
        name="code"
        label="Recovery code"
        hint="One of those that you kept when you set up the second step. Each works once."
        autoComplete="off"
        narrow
      />
    </Form>
  );
}
