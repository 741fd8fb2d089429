import { Checkbox, ErrorMessage, FormGroup, Radio } from '@trussworks/react-uswds';
import { type FieldProps, GroupFrame, wiring } from './field.js';
import type { Choice } from './text-fields.js';

interface RadioProps<Values> extends FieldProps<Values, string> {
  choices: Choice[];
}

/** One of a few, all to be seen. */
export function RadioField<Values>({ form, name, label, hint, optional, choices }: RadioProps<Values>) {
  const { id, error, aria } = wiring(form, name, Boolean(hint));
  return (
    <GroupFrame {...{ id, label, hint, error, optional }} described={aria['aria-describedby']}>
      {choices.map((choice, index) => (
        <Radio
          key={choice.value}
          id={index === 0 ? id : `${id}-${choice.value}`}
          name={id}
          tile
          label={choice.label}
          labelDescription={choice.description}
          value={choice.value}
          checked={form.values[name] === choice.value}
          onChange={() => form.set(name, choice.value as never)}
        />
      ))}
    </GroupFrame>
  );
}

/** One yes or no. The label is the whole statement: 'I volunteer for this post.' */
export function CheckboxField<Values>({ form, name, label, hint }: Omit<FieldProps<Values, boolean>, 'optional'>) {
  const { id, error, aria } = wiring(form, name, Boolean(hint));
  return (
    <FormGroup error={error !== undefined}>
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      <Checkbox
        {...aria}
        id={id}
        name={name}
        label={label}
        checked={Boolean(form.values[name])}
        onChange={({ target }) => form.set(name, target.checked as never)}
      />
      {hint && (
        <div id={`${id}-hint`} className="usa-hint checkbox-hint">
          {hint}
        </div>
      )}
    </FormGroup>
  );
}

interface CheckboxesProps<Values> extends FieldProps<Values, string[]> {
  choices: Choice[];
}

/** Any of a few. */
export function CheckboxesField<Values>({ form, name, label, hint, optional, choices }: CheckboxesProps<Values>) {
  const { id, error, aria } = wiring(form, name, Boolean(hint));
  const chosen = form.values[name] as string[];
  const toggle = (value: string, on: boolean) => (on ? [...chosen, value] : chosen.filter((one) => one !== value));
  return (
    <GroupFrame {...{ id, label, hint, error, optional }} described={aria['aria-describedby']}>
      {choices.map((choice, index) => (
        <Checkbox
          key={choice.value}
          id={index === 0 ? id : `${id}-${choice.value}`}
          name={id}
          label={choice.label}
          labelDescription={choice.description}
          checked={chosen.includes(choice.value)}
          onChange={({ target }) => form.set(name, toggle(choice.value, target.checked) as never)}
        />
      ))}
    </GroupFrame>
  );
}
