import { Form, type FormState, SelectField, useProblemForm } from '../forms/index.js';
import { counted } from '../time/due.js';
import { chooseMatches } from './import-calls.js';
import type { TranscriptImportDto, UnsureDto } from './training-calls.js';

interface MatchesProps {
  found: TranscriptImportDto;
  onChanged(found: TranscriptImportDto): void;
}

type Chosen = Record<string, string>;

const leftOut = 'left-out';
const levels = [
  { value: 'add in-service', label: 'Add it to the catalogue as in-service training' },
  { value: 'add sro-1', label: 'Add it to the catalogue as SRO I' },
  { value: 'add sro-2', label: 'Add it to the catalogue as SRO II' },
  { value: 'add sro-3', label: 'Add it to the catalogue as SRO III' },
  { value: 'add other', label: 'Add it to the catalogue as another course' },
];

/** Names that the records do not know for sure: a person says who or what is meant. */
export function ImportMatches({ found, onChanged }: MatchesProps) {
  const unsure = [...found.people, ...found.courses];
  const form = useProblemForm<Chosen, TranscriptImportDto>({
    start: Object.fromEntries(unsure.map((one, i) => [`m${i}`, startOf(one)])),
    check: (values) =>
      unsure.map((_, i) =>
        values[`m${i}`] ? null : { field: `m${i}`, message: 'Say who or what it is, or leave it out.' },
      ),
    send: (values, key) =>
      chooseMatches(
        found.id,
        unsure.map(({ key: name }, i) => choiceOf(name, values[`m${i}`]!)),
        key,
      ),
    success: 'Your decisions are kept.',
    onDone: onChanged,
  });
  return (
    <section aria-labelledby="matches">
      <h3 id="matches">Who and what is meant?</h3>
      <p>
        These names do not stand in the program’s records just so. What is likely is chosen already: please look at
        each.
      </p>
      <Form form={form} submit="Keep these decisions">
        {unsure.map((one, i) => (
          <Match
            key={one.key}
            form={form}
            name={`m${i}`}
            one={one}
            known={i < found.people.length ? found.officersKnown : found.coursesKnown}
            more={i < found.people.length ? [] : levels}
          />
        ))}
      </Form>
    </section>
  );
}

interface MatchProps {
  form: FormState<Chosen>;
  name: string;
  one: UnsureDto;
  known: { id: string; name: string }[];
  more: { value: string; label: string }[];
}

const Match = ({ form, name, one, known, more }: MatchProps) => (
  <SelectField
    form={form}
    name={name}
    label={one.says}
    hint={`In ${counted(one.lines, 'line')}.`}
    choices={[
      ...known.map((each) => ({ value: each.id, label: each.name })),
      ...more,
      { value: leftOut, label: 'Leave it out: do not import these lines' },
    ]}
  />
);

const startOf = ({ open, chosen, add, suggested }: UnsureDto): string =>
  open ? (suggested ?? '') : add ? `add ${add}` : (chosen ?? leftOut);

function choiceOf(key: string, value: string) {
  if (value === leftOut) return { key };
  if (value.startsWith('add ')) return { key, add: value.slice(4) as 'in-service' };
  return { key, id: value };
}
