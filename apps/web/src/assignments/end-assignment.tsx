import type { AssignmentDetailDto } from '../api/types.js';
import { DateField, dateProblem, Form, TextArea, useProblemForm } from '../forms/index.js';
import { Asking, NotNow } from '../cases/asking.js';
import { endAssignment } from './assignment-calls.js';

/** For HR and the supervisor: until when the officer serves here, and why it ends. */
export function EndAssignment({ assignment }: { assignment: AssignmentDetailDto }) {
  const end = assignment.allowedActions.find(({ action }) => action === 'end');
  if (!end) return null;
  return (
    <Asking label={end.label} outline>
      {(close) => <EndForm assignment={assignment} close={close} />}
    </Asking>
  );
}

function EndForm({ assignment, close }: { assignment: AssignmentDetailDto; close(): void }) {
  const form = useProblemForm({
    start: { endsOn: '', reason: '' },
    check: ({ endsOn, reason }) => {
      const fault = dateProblem(endsOn, 'last day');
      return [
        fault ? { field: 'endsOn', message: fault } : null,
        reason.trim().length < 5 ? { field: 'reason', message: 'Say in a sentence why it ends.' } : null,
      ];
    },
    send: ({ endsOn, reason }, key) => endAssignment(assignment, { endsOn, reason: reason.trim() }, key),
    success: 'The last day is set. The officer and the school are told.',
    onDone: close,
    onShowLatest: close,
  });
  return (
    <Form form={form} submit="Set the last day" beside={<NotNow close={close} />}>
      <DateField
        form={form}
        name="endsOn"
        label="Last day on this campus"
        hint="It may be ahead: until then the officer serves here, and can be given to another campus from the day after."
      />
      <TextArea
        form={form}
        name="reason"
        label="Why does it end?"
        hint="The officer and the school read this."
        maxLength={2000}
        rows={3}
      />
    </Form>
  );
}
