import { Asking, NotNow } from '../cases/asking.js';
import {
  DateField,
  dateProblem,
  documentIds,
  FileField,
  Form,
  type FormState,
  SelectField,
  TextArea,
  TextField,
  type Upload,
  uploadProblem,
  useProblemForm,
} from '../forms/index.js';
import { Working } from '../shell/loaded.js';
import { handIn, useCourses } from './training-calls.js';

export interface CompletedValues {
  completedOn: string;
  hours: string;
  excusedHours: string;
  madeUpOn: string;
  documents: Upload[];
}

/** As the API takes it; what is not a number is sent as it is, and comes back with what is wrong. */
export const completedOf = ({ completedOn, hours, excusedHours, madeUpOn, documents }: CompletedValues) => ({
  completedOn,
  hours: Number(hours),
  ...(excusedHours.trim() ? { excusedHours: Number(excusedHours) } : {}),
  ...(madeUpOn ? { madeUpOn } : {}),
  documentIds: documentIds(documents),
});

export function faultsOfCompleted({ completedOn, hours, documents }: CompletedValues) {
  const fault = dateProblem(completedOn, 'day of completion');
  return [
    fault ? { field: 'completedOn', message: fault } : null,
    Number(hours) > 0 ? null : { field: 'hours', message: 'Give the hours that were attended, such as 40 or 7.5.' },
    uploadProblem('documents', documents),
  ];
}

/** The fields of what was completed: when, for how long, and the certificate. */
export const CompletedFields = <Values extends CompletedValues>({ form }: { form: FormState<Values> }) => (
  <>
    <DateField form={form as never} name={'completedOn' as never} label="Completed on" />
    <TextField
      form={form as never}
      name={'hours' as never}
      label="Hours attended"
      hint="Less than the course has where you attended a part of it."
      inputMode="decimal"
      narrow
    />
    <TextField
      form={form as never}
      name={'excusedHours' as never}
      label="Hours excused"
      hint="A tenth of the course at the most. They count once they are made up."
      inputMode="decimal"
      narrow
      optional
    />
    <DateField form={form as never} name={'madeUpOn' as never} label="Excused hours made up on" optional />
    <FileField
      form={form as never}
      name={'documents' as never}
      label="Certificate"
      purpose="certificate"
      most={5}
      optional
    />
  </>
);

const nothing = {
  courseId: '',
  completedOn: '',
  hours: '',
  excusedHours: '',
  madeUpOn: '',
  note: '',
  documents: [] as Upload[],
};

/** Puts on record a course that was completed elsewhere; somebody of the agency verifies it. */
export const HandIn = ({ officerId, own }: { officerId: string; own: boolean }) => (
  <Asking label={own ? 'Add training that you completed' : 'Add training that was completed'}>
    {(close) => <HandInForm officerId={officerId} close={close} />}
  </Asking>
);

function HandInForm({ officerId, close }: { officerId: string; close(): void }) {
  const courses = useCourses();
  const form = useProblemForm({
    start: nothing,
    check: (values) => [
      values.courseId ? null : { field: 'courseId', message: 'Choose the course.' },
      ...faultsOfCompleted(values),
    ],
    send: ({ courseId, note, ...completed }, key) =>
      handIn(officerId, { courseId, ...(note.trim() ? { note: note.trim() } : {}), ...completedOf(completed) }, key),
    success: 'It is on record and waits to be verified.',
    onDone: close,
  });
  if (!courses.data) return <Working what="the courses" />;
  return (
    <Form form={form} submit="Hand it in" beside={<NotNow close={close} />}>
      <SelectField
        form={form}
        name="courseId"
        label="Course"
        choices={courses.data.items.map(({ id, title, provider, hours }) => ({
          value: id,
          label: `${title}, ${hours} hours (${provider})`,
        }))}
      />
      <CompletedFields form={form} />
      <TextArea form={form} name="note" label="Note" maxLength={1000} rows={2} optional />
    </Form>
  );
}
