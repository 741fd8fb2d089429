import { Button, ErrorMessage, Label, Select, TextInput } from '@trussworks/react-uswds';
import type { FormState } from '../forms/index.js';
import { wiring } from '../forms/field.js';
import { kindLabels, partLabels } from './person-words.js';
import { type NamedPerson, nobodyYet, type Told } from './report-values.js';

/** Who took part, as references with the least that is needed. */
export function PeopleField<Values extends Told>({ form }: { form: FormState<Values> }) {
  const people = form.values.people;
  const change = (how: (was: NamedPerson[]) => NamedPerson[]) =>
    form.set('people', ((was: NamedPerson[]) => how(was)) as never);
  const patch = (at: number, part: Partial<NamedPerson>) =>
    change((was) => was.map((person, i) => (i === at ? { ...person, ...part } : person)));
  return (
    <fieldset className="usa-fieldset people-field">
      <legend className="usa-legend">
        Who? <span className="usa-hint">(optional)</span>
      </legend>
      <p className="usa-hint">
        As little as is needed: initials and grade, or a number of the school’s own. What you write here is handed over
        to the officer, and that is recorded.
      </p>
      {people.map((person, at) => (
        <PersonRow
          key={at}
          form={form}
          at={at}
          person={person}
          patch={(part) => patch(at, part)}
          remove={() => change((was) => was.filter((_, i) => i !== at))}
        />
      ))}
      <Button type="button" outline onClick={() => change((was) => [...was, nobodyYet])}>
        {people.length === 0 ? 'Add a person' : 'Add another person'}
      </Button>
    </fieldset>
  );
}

interface PersonRowProps<Values> {
  form: FormState<Values>;
  at: number;
  person: NamedPerson;
  patch(part: Partial<NamedPerson>): void;
  remove(): void;
}

function PersonRow<Values>({ form, at, person, patch, remove }: PersonRowProps<Values>) {
  const { id, error, aria } = wiring(form, `people.${at}.reference`, false);
  const which = `Person ${at + 1}`;
  return (
    <div className="people-field__one" role="group" aria-label={which}>
      <Choice
        id={`${id}-kind`}
        label="Student, staff or other"
        value={person.kind}
        words={kindLabels}
        set={(kind) => patch({ kind })}
      />
      <Choice
        id={`${id}-part`}
        label="Part in it"
        value={person.part}
        words={partLabels}
        set={(part) => patch({ part })}
      />
      <div className="people-field__who">
        <Label htmlFor={id} error={error !== undefined}>
          Who
        </Label>
        {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
        <TextInput
          {...aria}
          id={id}
          name={`people.${at}.reference`}
          type="text"
          autoComplete="off"
          maxLength={100}
          placeholder="J. D., grade 10"
          validationStatus={error ? 'error' : undefined}
          value={person.reference}
          onChange={({ target }) => patch({ reference: target.value })}
        />
      </div>
      <Button type="button" unstyled onClick={remove}>
        Remove<span className="usa-sr-only"> person {at + 1}</span>
      </Button>
    </div>
  );
}

interface ChoiceProps {
  id: string;
  label: string;
  value: string;
  words: Record<string, string>;
  set(value: string): void;
}

const Choice = ({ id, label, value, words, set }: ChoiceProps) => (
  <div>
    <Label htmlFor={id}>{label}</Label>
    <Select id={id} name={id} value={value} onChange={({ target }) => set(target.value)}>
      {Object.entries(words).map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </Select>
  </div>
);
