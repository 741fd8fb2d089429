import { Asking, NotNow } from '../cases/asking.js';
import { Form, TextArea, type Upload, useProblemForm } from '../forms/index.js';
import { CompletedFields, completedOf, faultsOfCompleted } from './hand-in.js';
import { amend, type CreditDetailDto, handInAgain } from './training-calls.js';

/** Corrects what was handed in; what it said before is kept. */
export function CorrectCredit({ credit }: { credit: CreditDetailDto }) {
  const action = credit.allowedActions.find(({ action: name }) => name === 'amend' || name === 'hand-in-again');
  if (!action) return null;
  return (
    <Asking label={action.label} outline>
      {(close) => <CorrectForm credit={credit} amends={action.action === 'amend'} close={close} />}
    </Asking>
  );
}

function CorrectForm({ credit, amends, close }: { credit: CreditDetailDto; amends: boolean; close(): void }) {
  const form = useProblemForm({
    start: {
      completedOn: credit.completedOn,
      hours: String(credit.hours),
      excusedHours: credit.excusedHours > 0 ? String(credit.excusedHours) : '',
      madeUpOn: credit.madeUpOn ?? '',
      reason: '',
      documents: [] as Upload[],
    },
    check: (values) => [
      ...faultsOfCompleted(values),
      values.reason.trim().length < 5
        ? { field: 'reason', message: 'Say in a sentence why: it is kept with what was said before.' }
        : null,
    ],
    send: ({ reason, ...completed }, key) =>
      (amends ? amend : handInAgain)(credit, { ...completedOf(completed), reason: reason.trim() }, key),
    success: amends ? 'Corrected. What it said before is kept.' : 'Handed in again: it waits to be verified.',
    onDone: close,
    onShowLatest: close,
  });
  return (
    <Form form={form} submit={amends ? 'Correct it' : 'Hand it in again'} beside={<NotNow close={close} />}>
      <CompletedFields form={form} />
      <TextArea form={form} name="reason" label="What is corrected, and why?" maxLength={2000} rows={2} />
    </Form>
  );
}
