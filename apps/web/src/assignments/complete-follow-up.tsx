import type { FollowUpDto } from '../api/types.js';
import { DateField, dateProblem, Form, TextArea, useProblemForm } from '../forms/index.js';
import { useProgram } from '../session/session.js';
import { dayOf } from '../time/day.js';
import { useNow } from '../time/now.js';
import { Asking, NotNow } from '../cases/asking.js';
import { completeFollowUp } from './assignment-calls.js';

/** For whoever owes it: when it was done, and what was done. */
export function CompleteFollowUp({ followUp }: { followUp: FollowUpDto }) {
  const complete = followUp.allowedActions.find(({ action }) => action === 'complete');
  if (!complete) return null;
  return (
    <Asking label={complete.label} about={followUp.label}>
      {(close) => <CompleteForm followUp={followUp} close={close} />}
    </Asking>
  );
}

function CompleteForm({ followUp, close }: { followUp: FollowUpDto; close(): void }) {
  const { label, title, noteSays } = followUp;
  const form = useProblemForm({
    start: { note: '', doneOn: dayOf(useNow(), useProgram().timeZone) },
    check: ({ note, doneOn }) => {
      const fault = dateProblem(doneOn, 'day');
      return [
        noteSays && !note.trim() ? { field: 'note', message: noteSays } : null,
        note.length > 1000 ? { field: 'note', message: 'Keep the note under 1,000 characters.' } : null,
        fault ? { field: 'doneOn', message: fault } : null,
      ];
    },
    send: ({ note, doneOn }, key) =>
      completeFollowUp(followUp, { doneOn, ...(note.trim() && { note: note.trim() }) }, key),
    success: `${label}: done.`,
    onDone: close,
    onShowLatest: close,
  });
  return (
    <Form form={form} submit="Mark as done" beside={<NotNow close={close} />}>
      <p>{title}.</p>
      <TextArea
        form={form}
        name="note"
        label="What was done"
        {...(noteSays ? { hint: noteSays } : { optional: true })}
        maxLength={1000}
        rows={3}
      />
      <DateField form={form} name="doneOn" label="On which day?" hint="Not after today." />
    </Form>
  );
}
