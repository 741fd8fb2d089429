import { Link } from 'react-router';
import type { FieldError } from '../api/problem.js';
import {
  CheckboxField,
  DateField,
  dateProblem,
  documentIds,
  FileField,
  Form,
  TextArea,
  TextField,
  type Upload,
  uploadProblem,
  useProblemForm,
} from '../forms/index.js';
import type { ServiceIntervalDto } from './service-calls.js';

interface EntryValues {
  agency: string;
  startedOn: string;
  goesOn: boolean;
  endedOn: string;
  keepEvidence: boolean;
  evidenceDocumentId: Upload[];
  note: string;
}

export interface EntryBody {
  agency: string;
  startedOn: string;
  endedOn: string | null;
  evidenceDocumentId?: string | null;
  note: string | null;
}

interface EntryFormProps {
  /** The entry to be changed, or null for a new one. */
  entry: ServiceIntervalDto | null;
  send(body: EntryBody, key: string): Promise<unknown>;
  success: string;
  onDone(): void;
}

/** Agency, days, evidence and note of one stretch of service. */
export function EntryForm({ entry, send, success, onDone }: EntryFormProps) {
  const form = useProblemForm<EntryValues, unknown>({
    start: startOf(entry),
    check,
    send: (values, key) => send(bodyOf(values, entry), key),
    success,
    onDone,
  });
  const replaced = form.values.evidenceDocumentId.length > 0;
  return (
    <Form
      form={form}
      submit={entry ? 'Save the change' : 'Add this service'}
      beside={<Link to="/service-history">Back without saving</Link>}
    >
      <TextField
        form={form}
        name="agency"
        label="Agency"
        hint="Its full name, such as Bluegrass County Sheriff."
        maxLength={200}
      />
      <DateField form={form} name="startedOn" label="First day as a sworn officer there" />
      <CheckboxField form={form} name="goesOn" label="I still serve there" />
      {!form.values.goesOn && <DateField form={form} name="endedOn" label="Last day as a sworn officer there" />}
      {entry?.evidence && !replaced && (
        <CheckboxField form={form} name="keepEvidence" label={`Keep the evidence “${entry.evidence.name}”`} />
      )}
      <FileField
        form={form}
        name="evidenceDocumentId"
        label={entry?.evidence ? 'Another evidence document in its place' : 'Evidence document'}
        hint="A certificate or letter of appointment: PDF, PNG or JPEG, up to 10 MB."
        purpose="service"
        most={1}
        optional
      />
      <TextArea
        form={form}
        name="note"
        label="Note"
        hint="What helps HR to verify it."
        maxLength={1000}
        rows={3}
        optional
      />
    </Form>
  );
}

const startOf = (entry: ServiceIntervalDto | null): EntryValues => ({
  agency: entry?.agency ?? '',
  startedOn: entry?.startedOn ?? '',
  goesOn: entry !== null && entry.endedOn === null,
  endedOn: entry?.endedOn ?? '',
  keepEvidence: true,
  evidenceDocumentId: [],
  note: entry?.note ?? '',
});

function check({ agency, startedOn, goesOn, endedOn, evidenceDocumentId }: EntryValues): (FieldError | null)[] {
  const inOrder = goesOn || !startedOn || !endedOn || startedOn <= endedOn;
  return [
    said('agency', agency.trim() === '' ? 'Name the agency.' : null),
    said('startedOn', dateProblem(startedOn, 'first day')),
    goesOn
      ? null
      : said('endedOn', dateProblem(endedOn, 'last day') ?? (inOrder ? null : 'The last day is before the first day.')),
    uploadProblem('evidenceDocumentId', evidenceDocumentId),
  ];
}

const said = (field: string, message: string | null): FieldError | null => (message ? { field, message } : null);

function bodyOf(values: EntryValues, entry: ServiceIntervalDto | null): EntryBody {
  const [uploaded] = documentIds(values.evidenceDocumentId);
  const dropped = entry?.evidence && !values.keepEvidence ? null : undefined;
  const evidenceDocumentId = uploaded ?? dropped;
  return {
    agency: values.agency.trim(),
    startedOn: values.startedOn,
    endedOn: values.goesOn ? null : values.endedOn,
    note: values.note.trim() || null,
    ...(evidenceDocumentId === undefined ? {} : { evidenceDocumentId }),
  };
}
