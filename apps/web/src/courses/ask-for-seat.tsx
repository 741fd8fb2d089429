import { useState } from 'react';
import { Button } from '@trussworks/react-uswds';
import type { TrainingSessionDetailDto } from '../api/types.js';
import { Form, TextArea, useProblemForm } from '../forms/index.js';
import { Dialog } from '../shell/dialog.js';
import { askForSeat } from './course-calls.js';

/** An officer asks in person; the supervisor of the unit decides. */
export function AskForSeat({ session }: { session: TrainingSessionDetailDto }) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <p className="reading">
        {session.seatsFree > 0
          ? 'You can ask for a seat. Your supervisor decides, and you are told.'
          : 'Every seat is taken. You can ask all the same: you move up by yourself when one comes free.'}
      </p>
      <Button type="button" onClick={() => setOpen(true)}>
        Ask for a seat
      </Button>
      {open && (
        <Dialog title="Ask for a seat" onClose={close}>
          <AskForm session={session} close={close} />
        </Dialog>
      )}
    </>
  );
}

function AskForm({ session, close }: { session: TrainingSessionDetailDto; close(): void }) {
  const form = useProblemForm({
    start: { note: '' },
    check: ({ note }) => [note.length > 1000 ? { field: 'note', message: 'Keep it under 1,000 characters.' } : null],
    send: ({ note }, key) => askForSeat(session.id, note.trim(), key),
    onDone: close,
    onShowLatest: close,
    success: 'You asked for a seat. Your supervisor decides, and you are told.',
  });
  return (
    <Form
      form={form}
      submit="Ask for a seat"
      beside={
        <Button type="button" unstyled onClick={close}>
          Not now
        </Button>
      }
    >
      <TextArea
        form={form}
        name="note"
        label="Anything your supervisor should know?"
        maxLength={1000}
        rows={3}
        optional
      />
    </Form>
  );
}
