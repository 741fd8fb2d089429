import { FormGroup, Label, Select, TextInput } from '@trussworks/react-uswds';
import { dateOf, type DateParts, partsOf } from '../time/date-parts.js';
import { type FieldProps, GroupFrame, wiring } from './field.js';

const months = Array.from({ length: 12 }, (_, i) => ({
  value: String(i + 1),
  label: new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2027, i, 15)),
}));

/**
 * A day as 'YYYY-MM-DD' by month, day and year: three plain fields need no picker, on a phone and for a screen reader.
 * Check with dateProblem(value, 'closing day') before sending.
 */
export function DateField<Values>({ form, name, label, hint, optional }: FieldProps<Values, string>) {
  const { id, error, aria } = wiring(form, name, Boolean(hint));
  const parts = partsOf(form.values[name] as string);
  const set = (part: keyof DateParts) => (value: string) =>
    form.set(name, dateOf({ ...parts, [part]: value.replaceAll('-', '') }) as never);
  const status = error ? 'error' : undefined;
  return (
    <GroupFrame {...{ id, label, hint, error, optional }} described={aria['aria-describedby']}>
      <div className="usa-memorable-date">
        <FormGroup className="usa-form-group--month usa-form-group--select">
          <Label htmlFor={id}>Month</Label>
          <Select
            id={id}
            name={`${name}-month`}
            aria-invalid={aria['aria-invalid']}
            validationStatus={status}
            value={parts.month}
            onChange={({ target }) => set('month')(target.value)}
          >
            <option value="">Choose</option>
            {months.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </FormGroup>
        <Part id={`${id}-day`} label="Day" length={2} value={parts.day} onChange={set('day')} {...{ status }} />
        <Part id={`${id}-year`} label="Year" length={4} value={parts.year} onChange={set('year')} {...{ status }} />
      </div>
    </GroupFrame>
  );
}

interface PartProps {
  id: string;
  label: 'Day' | 'Year';
  length: number;
  value: string;
  status: 'error' | undefined;
  onChange(value: string): void;
}

const Part = ({ id, label, length, value, status, onChange }: PartProps) => (
  <FormGroup className={`usa-form-group--${label.toLowerCase()}`}>
    <Label htmlFor={id}>{label}</Label>
    <TextInput
      id={id}
      name={id}
      type="text"
      inputMode="numeric"
      maxLength={length}
      autoComplete="off"
      aria-invalid={status ? true : undefined}
      validationStatus={status}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  </FormGroup>
);
