import { answer, api } from '../api/client.js';
import { passwordHint } from '../session/password-hint.js';
import { Form, TextField, useProblemForm } from '../forms/index.js';

const empty = { current: '', next: '' };

export function PasswordForm() {
  const form = useProblemForm({
    start: empty,
    check: ({ current, next }) => [
      current ? null : { field: 'current', message: 'Enter your present password.' },
      next ? null : { field: 'next', message: 'Enter a new password.' },
    ],
    send: (body) => answer(api.POST('/api/session/password', { body })),
    onDone: () => form.reset(empty),
    success: 'Your password is changed. Wherever else you were signed in, you are signed out.',
  });
  return (
    <Form form={form} submit="Change the password">
      <TextField form={form} name="current" label="Present password" type="password" autoComplete="current-password" />
      <TextField
        form={form}
        name="next"
        label="New password"
        hint={passwordHint}
        type="password"
        autoComplete="new-password"
      />
    </Form>
  );
}
