import { useState, useSyncExternalStore } from 'react';
import { answer, api } from '../api/client.js';
import type { SessionDto } from '../api/types.js';
import { sessionOver } from '../api/waiting.js';
import { Form, TextField, useProblemForm } from '../forms/index.js';
import { Dialog } from '../shell/dialog.js';
import { signInWithPassword } from './password-step.js';
import { SecondStep } from './second-step.js';
import { useSession } from './session.js';

/** Over the page when the session has ended: what was typed stays beneath, and what was being sent goes on. */
export function SignInAgain() {
  const isOver = useSyncExternalStore(sessionOver.subscribe, sessionOver.now);
  return isOver ? <SignInAgainDialog /> : null;
}

function SignInAgainDialog() {
  const { person, program } = useSession();
  const [half, setHalf] = useState(false);
  const goOn = async (session: SessionDto) => {
    if (session.program?.id !== program.id)
      await answer(api.PUT('/api/session/program', { body: { programId: program.id } }));
    sessionOver.settle(true);
  };
  const form = useProblemForm({
    start: { password: '' },
    send: async ({ password }) => {
      const session = await signInWithPassword(person.email, password);
      if (session) await goOn(session);
      return session;
    },
    onDone: (session) => setHalf(!session),
  });
  return (
    <Dialog title="Your session has ended">
      <p>
        Sign in again as <b>{person.name}</b> to go on where you were. What you typed is still there.
      </p>
      {half ? (
        <SecondStep onDone={(session) => void goOn(session)} />
      ) : (
        <Form form={form} submit="Sign in" beside={<a href="/">Leave this page instead</a>}>
          <TextField form={form} name="password" label="Password" type="password" autoComplete="current-password" />
        </Form>
      )}
    </Dialog>
  );
}
