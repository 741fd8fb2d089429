import { Button } from '@trussworks/react-uswds';
import { useNavigate, useParams } from 'react-router';
import type { ParticipantDto, TrainingSessionDetailDto } from '../api/types.js';
import { Form, RadioField, TextField, useProblemForm } from '../forms/index.js';
import { Empty, Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { attendanceOf, expectedOf, faultsOf, fieldOf, formOf, nothingSaid } from './attendance.js';
import { recordAttendance, useTrainingSession } from './course-calls.js';
import './courses.css';
import { Dates, hoursText } from './when.js';

/** Whoever ran the session says of everybody how long they attended; made for a phone at the door. */
export function AttendancePage() {
  const { id = '' } = useParams();
  const query = useTrainingSession(id);
  const { data } = query;
  return (
    <Page
      title="Who attended"
      tab={data && `Who attended ${data.course.title}`}
      lead={
        data && (
          <>
            {data.course.title}, <Dates {...data} />
          </>
        )
      }
      up={{ to: `/training-sessions/${id}`, label: 'The session' }}
    >
      <Loaded query={query} what="the session">
        {(session) =>
          session.allowedActions.some(({ action }) => action === 'record') && session.participants ? (
            <AttendanceForm session={session} people={expectedOf(session.participants)} />
          ) : (
            <Empty>{whyNot(session)}</Empty>
          )
        }
      </Loaded>
    </Page>
  );
}

function whyNot({ state, recordedByName }: TrainingSessionDetailDto): string {
  if (state === 'recorded') return `${recordedByName} has recorded who attended. The page of the session shows it.`;
  if (state === 'cancelled') return 'The session was cancelled, so nobody attended it.';
  if (state === 'held') return 'Whoever ran the session, or a supervisor, records who attended.';
  return 'The session is not over yet. Who attended is recorded afterwards.';
}

function AttendanceForm({ session, people }: { session: TrainingSessionDetailDto; people: ParticipantDto[] }) {
  const navigate = useNavigate();
  const most = session.course.hours;
  const form = useProblemForm({
    start: { said: Object.fromEntries(people.map(({ id }) => [id, nothingSaid])) },
    check: (values) => faultsOf(values, people, most),
    send: (values, key) => recordAttendance(session, attendanceOf(values, people, most), key),
    onDone: () => void navigate(`/training-sessions/${session.id}`),
    success: 'It is recorded. The officers’ hours wait to be verified by the agency.',
  });
  const everybody = () =>
    form.set('said', (was) =>
      Object.fromEntries(Object.entries(was).map(([id, said]) => [id, { ...said, was: 'all' as const }])),
    );
  if (people.length === 0)
    return (
      <Form form={form} submit="Record that nobody attended">
        <p>Nobody had a seat in this session.</p>
      </Form>
    );
  return (
    <Form form={form} submit="Record who attended">
      <p className="reading">
        Say it of each of the {people.length} who were expected. The hours of officers wait to be verified afterwards.
      </p>
      {people.length > 1 && (
        <Button type="button" outline onClick={everybody}>
          Everybody attended all {hoursText(most)}
        </Button>
      )}
      {people.map((person) => (
        <OnePerson key={person.id} person={person} form={formOf(form, person.id)} most={most} />
      ))}
    </Form>
  );
}

interface OnePersonProps {
  person: ParticipantDto;
  form: ReturnType<typeof formOf>;
  most: number;
}

function OnePerson({ person: { id, name, place, kind }, form, most }: OnePersonProps) {
  const was = fieldOf(id, 'was');
  return (
    <div className="attendance">
      <RadioField
        form={form}
        name={was}
        label={[name, place].filter(Boolean).join(', ')}
        choices={[
          { value: 'all', label: `All ${hoursText(most)}` },
          { value: 'part', label: 'A part of it' },
          { value: 'none', label: 'Did not come' },
        ]}
      />
      {form.values[was] === 'part' && (
        <div className="attendance__part">
          <TextField
            form={form}
            name={fieldOf(id, 'hours')}
            label="Hours attended"
            inputMode="decimal"
            maxLength={6}
            narrow
          />
          {kind === 'officer' && (
            <TextField
              form={form}
              name={fieldOf(id, 'excused')}
              label="Hours excused"
              hint="They count once they are made up."
              inputMode="decimal"
              maxLength={6}
              narrow
              optional
            />
          )}
        </div>
      )}
    </div>
  );
}
