import { answer, api } from '../api/client.js';
import { Form, TextField, useProblemForm } from '../forms/index.js';
import { newPasskey } from '../session/passkey.js';

interface AddProps {
  onAdded(recoveryCodes: string[] | null): void;
}

/** A passkey of this device, or of a security key. */
export function AddPasskey({ onAdded }: AddProps) {
  const form = useProblemForm({
    start: { name: '' },
    check: ({ name }) => [name.trim() ? null : { field: 'name', message: 'Give the passkey a name.' }],
    async send({ name }) {
      const response = await newPasskey();
      return answer(api.POST('/api/second-factors/passkeys', { body: { name: name.trim(), response } }));
    },
    onDone: ({ recoveryCodes }) => {
      form.reset();
      onAdded(recoveryCodes);
    },
    success: 'Your passkey is added.',
  });
  return (
    <section className="factor" aria-labelledby="add-passkey">
      <h2 id="add-passkey">Passkey</h2>
      <p>Your fingerprint, your face or the PIN of this device, or a security key that you plug in. Nothing to type.</p>
      <Form form={form} submit="Add a passkey">
        <TextField
          form={form}
          name="name"
          label="Name of the passkey"
          hint="What you will know it by, such as “My phone” or “Blue security key”."
          maxLength={60}
        />
      </Form>
    </section>
  );
}
