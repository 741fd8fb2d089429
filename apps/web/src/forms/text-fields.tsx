import { Select, Textarea, TextInput } from '@trussworks/react-uswds';
import type { HTMLInputAutoCompleteAttribute } from 'react';
import { FieldFrame, type FieldProps, wiring } from './field.js';

interface TextProps<Values> extends FieldProps<Values, string> {
  type?: 'text' | 'email' | 'password' | 'number' | 'search' | 'tel';
  autoComplete?: HTMLInputAutoCompleteAttribute;
  /** 'numeric' for whole numbers: a better keyboard without the spinner of type="number". */
  inputMode?: 'numeric' | 'decimal' | 'email';
  maxLength?: number;
  /** For short things such as a number of years. */
  narrow?: boolean;
}

/** One line of text. */
export function TextField<Values>({
  form,
  name,
  label,
  hint,
  optional,
  type = 'text',
  narrow,
  ...rest
}: TextProps<Values>) {
  const { id, error, aria } = wiring(form, name, Boolean(hint));
  return (
    <FieldFrame {...{ id, label, hint, error, optional }}>
      <TextInput
        {...aria}
        {...rest}
        id={id}
        name={name}
        type={type}
        className={narrow ? 'usa-input--small' : undefined}
        validationStatus={error ? 'error' : undefined}
        value={form.values[name] as string}
        onChange={({ target }) => form.set(name, target.value as never)}
      />
    </FieldFrame>
  );
}

interface TextAreaProps<Values> extends FieldProps<Values, string> {
  /** Shows how many characters are left. More can be typed, and is then said to be too much: nothing is cut off. */
  maxLength?: number;
  rows?: number;
}

/** Several lines of text, with the remaining characters. */
export function TextArea<Values>({ form, name, label, hint, optional, maxLength, rows = 5 }: TextAreaProps<Values>) {
  const text = form.values[name] as string;
  const { id, error, aria } = wiring(form, name, Boolean(hint), ...(maxLength ? [`${form.id}-${name}-left`] : []));
  return (
    <FieldFrame {...{ id, label, hint, error, optional }}>
      <Textarea
        {...aria}
        id={id}
        name={name}
        rows={rows}
        error={error !== undefined}
        value={text}
        onChange={({ target }) => form.set(name, target.value as never)}
      />
      {maxLength && <Remaining id={`${id}-left`} left={maxLength - text.length} maxLength={maxLength} />}
    </FieldFrame>
  );
}

function Remaining({ id, left, maxLength }: { id: string; left: number; maxLength: number }) {
  const said =
    left < 0
      ? `${(-left).toLocaleString('en-US')} characters too many`
      : `${left.toLocaleString('en-US')} characters left`;
  // Read out only near the end: at every key press it would be a nuisance.
  const near = left < Math.min(100, maxLength / 10);
  return (
    <>
      <div id={id} className={left < 0 ? 'remaining remaining--over' : 'remaining'}>
        {said}
      </div>
      <div className="usa-sr-only" aria-live="polite">
        {near ? said : ''}
      </div>
    </>
  );
}

export interface Choice {
  value: string;
  label: string;
  description?: string;
}

interface SelectProps<Values> extends FieldProps<Values, string> {
  choices: Choice[];
  /** The first, empty choice. */
  placeholder?: string;
}

/** One of many. For up to five choices prefer RadioField. */
export function SelectField<Values>({
  form,
  name,
  label,
  hint,
  optional,
  choices,
  placeholder = 'Choose',
}: SelectProps<Values>) {
  const { id, error, aria } = wiring(form, name, Boolean(hint));
  return (
    <FieldFrame {...{ id, label, hint, error, optional }}>
      <Select
        {...aria}
        id={id}
        name={name}
        validationStatus={error ? 'error' : undefined}
        value={form.values[name] as string}
        onChange={({ target }) => form.set(name, target.value as never)}
      >
        <option value="">{placeholder}</option>
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </FieldFrame>
  );
}
