import { NotNow } from '../cases/asking.js';
import { Form, SelectField, TextArea, useProblemForm } from '../forms/index.js';
import type { Schemas } from '../api/types.js';
import { grounds } from './grounds.js';
import { noRecordYet, recordFaults, RecordRows } from './record-rows.js';
import { askForRecords, handOver, prepareNew, type RecordsHandover } from './side-calls.js';
import { wordsNeeded } from './words-needed.js';

interface BeginProps {
  incidentId: string;
  close(): void;
}

/** For law enforcement: what it needs, and why. */
export function AskForm({ incidentId, close }: BeginProps) {
  const form = useProblemForm({
    start: { wanted: '' },
    check: ({ wanted }) => [
      wordsNeeded('wanted', wanted, 10, 2000, 'Say in at least 10 characters what is asked for, and why.'),
    ],
    send: ({ wanted }, key) => askForRecords(incidentId, wanted, key),
    success: 'The school is asked. It hands them over, or says why not.',
    onDone: close,
  });
  return (
    <Form form={form} submit="Ask the school" beside={<NotNow close={close} />}>
      <TextArea
        form={form}
        name="wanted"
        label="Which records, and why?"
        hint="The school reads this. It decides on which ground it may hand them over."
        maxLength={2000}
        rows={4}
      />
    </Form>
  );
}

/** For the school: what it will hand over by itself. */
export function PrepareForm({ incidentId, close }: BeginProps) {
  const form = useProblemForm({
    start: { records: [noRecordYet] },
    check: ({ records }) => recordFaults(records),
    send: (body, key) => prepareNew(incidentId, body, key),
    success: 'It is prepared. Law enforcement sees it when you hand it over.',
    onDone: close,
  });
  return (
    <Form form={form} submit="Keep it prepared" beside={<NotNow close={close} />}>
      <RecordRows form={form} />
    </Form>
  );
}

/** For the school: what goes to law enforcement, and on which ground. */
export function HandOverForm({ handover, close }: { handover: RecordsHandover; close(): void }) {
  const prepared = handover.records.map(({ student, record, content }) => ({ student, record, content }));
  const form = useProblemForm({
    start: { records: prepared.length > 0 ? prepared : [noRecordYet], ground: '', groundWords: '' },
    check: ({ records, ground, groundWords }) => [
      ...recordFaults(records),
      ground ? null : { field: 'ground', message: 'Choose the ground on which they may be handed over.' },
      wordsNeeded('groundWords', groundWords, 5, 2000, 'Say which subpoena, whose consent, or what emergency it is.'),
    ],
    send: (body, key) => handOver(handover, body as Schemas['HandOverRecordsDto'], key),
    success: 'Handed over, and on record with the ground. The officer who leads is told.',
    onDone: close,
    onShowLatest: close,
  });
  return (
    <Form form={form} submit="Hand over" beside={<NotNow close={close} />}>
      <RecordRows form={form} />
      <SelectField form={form} name="ground" label="On which ground?" choices={grounds} />
      <TextArea
        form={form}
        name="groundWords"
        label="What is the ground in this case?"
        hint="Which subpoena, whose consent, what emergency. It stays on record."
        maxLength={2000}
        rows={3}
      />
    </Form>
  );
}
