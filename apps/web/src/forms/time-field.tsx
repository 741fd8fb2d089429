import { FieldFrame, type FieldProps, wiring } from './field.js';

/** A time of day as 'HH:MM': the browser's own field, which a phone shows as a clock and a keyboard fills in part by part. */
export function TimeField<Values>({ form, name, label, hint, optional }: FieldProps<Values, string>) {
  const { id, error, aria } = wiring(form, name, Boolean(hint));
  return (
    <FieldFrame {...{ id, label, hint, error, optional }}>
      <input
        {...aria}
        id={id}
        name={name}
        type="time"
        className={error ? 'usa-input time-field usa-input--error' : 'usa-input time-field'}
        value={form.values[name] as string}
        onChange={({ target }) => form.set(name, target.value as never)}
      />
    </FieldFrame>
  );
}
