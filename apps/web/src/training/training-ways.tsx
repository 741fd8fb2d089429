import { ActionButtons, type ActionWay } from '../cases/index.js';
import { Asking, NotNow } from '../cases/asking.js';
import { DateField, dateProblem, Form, TextArea, useProblemForm } from '../forms/index.js';
import { extend, noteLeave, noteReturn, type OfficerTrainingDto, waive } from './training-calls.js';

/** What whoever sees to the officer's training may do about it now. */
export function TrainingWays({ training }: { training: OfficerTrainingDto }) {
  const { requirement, officer, balance } = training;
  if (!requirement || requirement.allowedActions.length === 0) return null;
  const may = (action: string) => requirement.allowedActions.some((allowed) => allowed.action === action);
  const next = balance?.standings.find(({ key }) => key === balance.nextKey)?.title ?? 'what is next';
  const ways: Record<string, ActionWay> = {
    waive: {
      ask: {
        field: 'reason',
        label: `Why is ${next} not asked for any more?`,
        hint: 'The officer reads this. The hours are not owed from then on.',
        maxLength: 2000,
      },
      look: 'danger',
      success: `${next} is not asked for any more.`,
      send: ({ key, text }) => waive(training, text, key),
    },
  };
  return (
    <div className="training-ways">
      {may('return') && (
        <Asking label="Note the return">{(close) => <ReturnForm training={training} close={close} />}</Asking>
      )}
      {may('extend') && (
        <Asking label="Give more time" outline>
          {(close) => <ExtendForm training={training} title={next} close={close} />}
        </Asking>
      )}
      {may('leave') && (
        <Asking label="Note a leave" outline>
          {(close) => <LeaveForm training={training} name={officer.name} close={close} />}
        </Asking>
      )}
      <ActionButtons actions={requirement.allowedActions} ways={ways} />
    </div>
  );
}

const reasonNeeded = (reason: string) =>
  reason.trim().length < 5 ? { field: 'reason', message: 'Say in a sentence why: the officer reads it.' } : null;
const dayNeeded = (field: string, day: string, what: string) => {
  const fault = dateProblem(day, what);
  return fault ? { field, message: fault } : null;
};

function LeaveForm({ training, name, close }: { training: OfficerTrainingDto; name: string; close(): void }) {
  const form = useProblemForm({
    start: { startsOn: '', backOn: '', reason: '' },
    check: ({ startsOn, backOn, reason }) => [
      dayNeeded('startsOn', startsOn, 'first day away'),
      dayNeeded('backOn', backOn, 'day of the return'),
      reasonNeeded(reason),
    ],
    send: (values, key) => noteLeave(training, values, key),
    success: `The clock stands still until ${name} is back.`,
    onDone: close,
    onShowLatest: close,
  });
  return (
    <Form form={form} submit="Note the leave" beside={<NotNow close={close} />}>
      <DateField form={form} name="startsOn" label="First day away" hint="Today or an earlier day." />
      <DateField form={form} name="backOn" label="Expected back on" />
      <TextArea
        form={form}
        name="reason"
        label="Why?"
        hint="Such as parental leave. The officer reads this."
        maxLength={2000}
        rows={2}
      />
    </Form>
  );
}

function ReturnForm({ training, close }: { training: OfficerTrainingDto; close(): void }) {
  const form = useProblemForm({
    start: { returnedOn: '' },
    check: ({ returnedOn }) => [dayNeeded('returnedOn', returnedOn, 'first day back')],
    send: (values, key) => noteReturn(training, values, key),
    success: 'The clock runs again. The last days have moved by the days away.',
    onDone: close,
    onShowLatest: close,
  });
  return (
    <Form form={form} submit="Note the return" beside={<NotNow close={close} />}>
      <DateField form={form} name="returnedOn" label="First day back" />
    </Form>
  );
}

function ExtendForm({ training, title, close }: { training: OfficerTrainingDto; title: string; close(): void }) {
  const form = useProblemForm({
    start: { dueOn: '', reason: '' },
    check: ({ dueOn, reason }) => [dayNeeded('dueOn', dueOn, 'new last day'), reasonNeeded(reason)],
    send: (values, key) => extend(training, values, key),
    success: 'The new last day is set. The officer is told.',
    onDone: close,
    onShowLatest: close,
  });
  return (
    <Form form={form} submit="Give more time" beside={<NotNow close={close} />}>
      <DateField form={form} name="dueOn" label={`New last day for ${title}`} />
      <TextArea form={form} name="reason" label="Why?" hint="The officer reads this." maxLength={2000} rows={2} />
    </Form>
  );
}
