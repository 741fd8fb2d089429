import { Button, ErrorMessage, FormGroup, Label, Textarea, TextInput } from '@trussworks/react-uswds';
import type { FormState } from '../forms/index.js';
import { wiring } from '../forms/field.js';

export interface StudentRecord {
  student: string;
  record: string;
  content: string;
}

export const noRecordYet: StudentRecord = { student: '', record: '', content: '' };

/** What is wrong with the records before they are sent, each beside its own field. */
export const recordFaults = (records: StudentRecord[]) =>
  records.flatMap(({ student, record, content }, at) => [
    student.trim() ? null : { field: `records.${at}.student`, message: 'Say which student, by initials and grade.' },
    record.trim().length > 1 ? null : { field: `records.${at}.record`, message: 'Say which record it is.' },
    content.trim().length > 1 ? null : { field: `records.${at}.content`, message: 'Say what is handed over.' },
  ]);

interface RecordRowsProps<Values> {
  form: FormState<Values>;
}

/** The records, one below the other: which student, which record, and what of it. */
export function RecordRows<Values extends { records: StudentRecord[] }>({ form }: RecordRowsProps<Values>) {
  const { records } = form.values;
  const set = (next: StudentRecord[]) => form.set('records', next as never);
  return (
    <fieldset className="usa-fieldset">
      <legend className="usa-legend">Which records?</legend>
      {records.map((record, at) => (
        <div key={at} className="side-card" role="group" aria-label={`Record ${at + 1}`}>
          <Part
            form={form}
            at={at}
            part="student"
            label="Student, by initials and grade"
            {...{ record, set, records }}
          />
          <Part form={form} at={at} part="record" label="Record" {...{ record, set, records }} />
          <Part form={form} at={at} part="content" label="What is handed over" long {...{ record, set, records }} />
          {records.length > 1 && (
            <Button type="button" unstyled onClick={() => set(records.filter((_, i) => i !== at))}>
              Remove<span className="usa-sr-only"> record {at + 1}</span>
            </Button>
          )}
        </div>
      ))}
      <Button type="button" outline onClick={() => set([...records, noRecordYet])}>
        Add another record
      </Button>
    </fieldset>
  );
}

interface PartProps<Values> extends RecordRowsProps<Values> {
  at: number;
  part: keyof StudentRecord;
  label: string;
  long?: boolean;
  record: StudentRecord;
  records: StudentRecord[];
  set(next: StudentRecord[]): void;
}

function Part<Values>({ form, at, part, label, long, record, records, set }: PartProps<Values>) {
  const { id, error, aria } = wiring(form, `records.${at}.${part}`, false);
  const change = (value: string) => set(records.map((one, i) => (i === at ? { ...one, [part]: value } : one)));
  const shared = { ...aria, id, name: `records.${at}.${part}`, value: record[part] };
  return (
    <FormGroup error={error !== undefined}>
      <Label htmlFor={id} error={error !== undefined}>
        {label}
      </Label>
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      {long ? (
        <Textarea {...shared} rows={3} error={error !== undefined} onChange={({ target }) => change(target.value)} />
      ) : (
        <TextInput
          {...shared}
          type="text"
          autoComplete="off"
          maxLength={part === 'student' ? 100 : 300}
          validationStatus={error ? 'error' : undefined}
          onChange={({ target }) => change(target.value)}
        />
      )}
    </FormGroup>
  );
}
