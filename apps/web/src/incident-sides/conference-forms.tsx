import { NotNow } from '../cases/asking.js';
import {
  DateField,
  dateProblem,
  Form,
  RadioField,
  TextArea,
  TextField,
  TimeField,
  useProblemForm,
} from '../forms/index.js';
import { useProgram } from '../session/session.js';
import { dayOf } from '../time/day.js';
import { clockOf, instantOf } from '../time/wall-clock.js';
import {
  callConference,
  moveConference,
  recordAdministrative,
  recordLegal,
  type SanctionsConference,
} from './side-calls.js';
import { wordsNeeded } from './words-needed.js';

interface MeetingValues {
  day: string;
  clock: string;
  place: string;
}

const meetingFaults = ({ day, clock, place }: MeetingValues) => {
  const fault = dateProblem(day, 'day of the conference');
  return [
    fault ? { field: 'day', message: fault } : null,
    clock ? null : { field: 'clock', message: 'Enter the time at which it starts.' },
    wordsNeeded('place', place, 2, 200, 'Say where it takes place.'),
  ];
};

const meetingOf = ({ day, clock, place }: MeetingValues, timeZone: string) => ({
  meetAt: instantOf(day, clock, timeZone)?.toISOString() ?? '',
  place,
});

/** For either side: when SRO and administrator meet, about which student and which of the board's mandates. */
export function CallForm({ incidentId, close }: { incidentId: string; close(): void }) {
  const { timeZone } = useProgram();
  const form = useProblemForm({
    start: { student: '', penalty: '', day: '', clock: '', place: '' },
    check: (values) => [
      wordsNeeded('student', values.student, 1, 100, 'Say which student, by initials and grade.'),
      wordsNeeded('penalty', values.penalty, 2, 300, 'Say which of the board’s mandates asks for a penalty.'),
      ...meetingFaults(values),
    ],
    send: ({ student, penalty, ...meeting }, key) =>
      callConference(incidentId, { student, penalty, ...meetingOf(meeting, timeZone) }, key),
    success: 'The conference is called, and stands in the calendars of both sides.',
    onDone: close,
  });
  return (
    <Form form={form} submit="Call the conference" beside={<NotNow close={close} />}>
      <TextField form={form} name="student" label="Student, by initials and grade" maxLength={100} />
      <TextField form={form} name="penalty" label="Which of the board’s mandates?" maxLength={300} />
      <DateField form={form} name="day" label="Day" />
      <TimeField form={form} name="clock" label="Time" />
      <TextField form={form} name="place" label="Where" maxLength={200} />
    </Form>
  );
}

interface OfConference {
  conference: SanctionsConference;
  close(): void;
}

export function MoveForm({ conference, close }: OfConference) {
  const { timeZone } = useProgram();
  const at = new Date(conference.meetAt);
  const form = useProblemForm({
    start: { day: dayOf(at, timeZone), clock: clockOf(at, timeZone), place: conference.place },
    check: meetingFaults,
    send: (values, key) => moveConference(conference, meetingOf(values, timeZone), key),
    success: 'The conference is moved, also in the calendars of both sides.',
    onDone: close,
    onShowLatest: close,
  });
  return (
    <Form form={form} submit="Move it" beside={<NotNow close={close} />}>
      <DateField form={form} name="day" label="Day" />
      <TimeField form={form} name="clock" label="Time" />
      <TextField form={form} name="place" label="Where" maxLength={200} />
    </Form>
  );
}

/** For the officer: the legal sanction, and what the prosecutor advised (standard 4). */
export function LegalForm({ conference, close }: OfConference) {
  const form = useProblemForm({
    start: { sanction: '', decidedBy: '', consulted: '', prosecutorWords: '' },
    check: ({ sanction, decidedBy, consulted, prosecutorWords }) => [
      wordsNeeded('sanction', sanction, 2, 2000, 'Say what was decided, also where it is that there is none.'),
      wordsNeeded('decidedBy', decidedBy, 2, 200, 'Say who decided it.'),
      consulted ? null : { field: 'consulted', message: 'Say whether the prosecutor was consulted.' },
      wordsNeeded('prosecutorWords', prosecutorWords, 5, 1000, 'Say what the prosecutor advised, or why nobody asked.'),
    ],
    send: ({ consulted, ...rest }, key) =>
      recordLegal(conference, { ...rest, prosecutorConsulted: consulted === 'yes' }, key),
    success: 'The legal sanction is recorded.',
    onDone: close,
    onShowLatest: close,
  });
  return (
    <Form form={form} submit="Record it" beside={<NotNow close={close} />}>
      <TextArea form={form} name="sanction" label="Legal sanction" maxLength={2000} rows={3} />
      <TextField form={form} name="decidedBy" label="Who decided it?" maxLength={200} />
      <RadioField
        form={form}
        name="consulted"
        label="Was the prosecutor consulted?"
        choices={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
      />
      <TextArea
        form={form}
        name="prosecutorWords"
        label={form.values.consulted === 'no' ? 'Why not?' : 'Whom, when, and with what advice?'}
        maxLength={1000}
        rows={2}
      />
    </Form>
  );
}

/** For the school: the administrative sanction. */
export function AdministrativeForm({ conference, close }: OfConference) {
  const form = useProblemForm({
    start: { sanction: '', decidedBy: '' },
    check: ({ sanction, decidedBy }) => [
      wordsNeeded('sanction', sanction, 2, 2000, 'Say what was decided, also where it is that there is none.'),
      wordsNeeded('decidedBy', decidedBy, 2, 200, 'Say who decided it.'),
    ],
    send: (body, key) => recordAdministrative(conference, body, key),
    success: 'The administrative sanction is recorded.',
    onDone: close,
    onShowLatest: close,
  });
  return (
    <Form form={form} submit="Record it" beside={<NotNow close={close} />}>
      <TextArea form={form} name="sanction" label="Administrative sanction" maxLength={2000} rows={3} />
      <TextField form={form} name="decidedBy" label="Who decided it?" maxLength={200} />
    </Form>
  );
}
