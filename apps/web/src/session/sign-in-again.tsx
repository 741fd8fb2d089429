import { useSyncExternalStore } from 'react';
import { answer, api } from '../api/client.js';
import { goOn, sessionOver } from '../api/session-over.js';
import { Form, TextField, useProblemForm } from '../forms/index.js';
import { Dialog } from '../shell/dialog.js';
import { useSession } from './session.js';

/** Over the page when the session has ended: what was typed stays beneath, and what was being sent goes on. */
export function SignInAgain() {
  const isOver = useSyncExternalStore(sessionOver.subscribe, sessionOver.now);
  return isOver ? <SignInAgainDialog /> : null;
}

function SignInAgainDialog() {
  const { person, program } = useSession();
  const form = useProblemForm({
    start: { password: '' },
    send: async ({ password }) => {
      const session = await answer(api.POST('/api/session', { body: { email: person.email, password } }));
      if (session.program?.id !== program.id)
        await answer(api.PUT('/api/session/program', { body: { programId: program.id } }));
    },
    onDone: goOn,
  });
  return (
    <Dialog title="Your session has ended">
      <p>
        Sign in again as <b>{person.name}</b> to go on where you were. What you typed is still there.
      </p>
      <Form form={form} submit="Sign in" beside={<a href="/">Leave this page instead</a>}>
        <TextField form={form} name="password" label="Password" type="password" autoComplete="current-password" />
      </Form>
    </Dialog>
  );
}
