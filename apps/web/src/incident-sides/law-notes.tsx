import { ActionButtons } from '../cases/index.js';
import { Asking, NotNow } from '../cases/asking.js';
import { Form, RadioField, TextArea, TextField, useProblemForm } from '../forms/index.js';
import { Pager } from '../shell/pager.js';
import { Moment } from '../time/times.js';
import { type LawNote, strikeLawNote, useLawNotes, writeLawNote } from './side-calls.js';
import { wordsNeeded } from './words-needed.js';

const kinds = [
  { value: 'note', label: 'Note', reference: null },
  { value: 'evidence', label: 'Evidence', reference: 'Number in the property room' },
  { value: 'person', label: 'Person', reference: 'Name of the person' },
] as const;
type Kind = (typeof kinds)[number]['value'];

/** Notes, evidence and persons: law enforcement's alone. What is written stays, or is struck out. */
export function LawNotes({ incidentId }: { incidentId: string }) {
  const query = useLawNotes(incidentId);
  return (
    <section className="section side-law" aria-labelledby="law-notes">
      <div className="side-head">
        <h2 id="law-notes">Law enforcement alone</h2>
        <Asking label="Write it down" outline>
          {(close) => <WriteForm incidentId={incidentId} close={close} />}
        </Asking>
      </div>
      <p className="usa-hint">Nobody at the school sees this part, on any page, in any mail or export.</p>
      <Pager query={query} what="notes" empty="Nothing is written down yet.">
        {(items) => (
          <ul className="side-cards">
            {items.map((note) => (
              <Note key={note.id} note={note} />
            ))}
          </ul>
        )}
      </Pager>
    </section>
  );
}

function Note({ note }: { note: LawNote }) {
  const { kind, reference, body, writtenByName, writtenAt, struckByName, struckAt, strikeReason } = note;
  const label = kinds.find(({ value }) => value === kind)?.label ?? kind;
  const written = <p className="kept-lines">{body}</p>;
  return (
    <li className="side-card">
      <h3>
        {label}
        {reference && `: ${reference}`}
      </h3>
      {struckAt ? <s>{written}</s> : written}
      <p className="usa-hint">
        {writtenByName}, <Moment at={writtenAt} />
      </p>
      {struckAt ? (
        <p className="usa-hint">
          Struck out by {struckByName}, <Moment at={struckAt} />: “{strikeReason}”
        </p>
      ) : (
        <ActionButtons
          actions={[{ action: 'strike', label: 'Strike out' }]}
          ways={{
            strike: {
              ask: {
                field: 'reason',
                label: 'Why is it struck out?',
                hint: 'It stays readable, struck out.',
                maxLength: 2000,
              },
              success: 'It is struck out.',
              send: ({ key, text }) => strikeLawNote(note.id, text, key),
            },
          }}
        />
      )}
    </li>
  );
}

function WriteForm({ incidentId, close }: { incidentId: string; close(): void }) {
  const form = useProblemForm({
    start: { kind: 'note' as Kind, reference: '', body: '' },
    check: ({ kind, reference, body }) => [
      kind === 'note' || reference.trim()
        ? null
        : { field: 'reference', message: 'Give the number of the evidence, or the name of the person.' },
      wordsNeeded('body', body, 2, 8000, 'Write what is to be kept.'),
    ],
    send: ({ kind, reference, body }, key) =>
      writeLawNote(incidentId, { kind, body, ...(kind !== 'note' && { reference }) }, key),
    success: 'It is written down.',
    onDone: close,
  });
  const asked = kinds.find(({ value }) => value === form.values.kind)?.reference;
  return (
    <Form form={form} submit="Write it down" beside={<NotNow close={close} />}>
      <RadioField
        form={form}
        name="kind"
        label="What is it?"
        choices={kinds.map(({ value, label }) => ({ value, label }))}
      />
      {asked && <TextField form={form} name="reference" label={asked} maxLength={200} />}
      <TextArea form={form} name="body" label="What is to be kept?" maxLength={8000} rows={5} />
    </Form>
  );
}
