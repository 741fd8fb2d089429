import { useNavigate, useParams } from 'react-router';
import type { CourseDto, TrainingSessionDetailDto } from '../api/types.js';
import { CheckboxField, Form, SelectField, TextArea, TextField, useProblemForm } from '../forms/index.js';
import { useProgram, useSession } from '../session/session.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { changeSession, scheduleSession, useCourse, useRunners, useTrainingSession } from './course-calls.js';
import './courses.css';
import { DaysField } from './days-field.js';
import { draftOf, faultsOfDay, spanOf } from './session-days.js';

export function NewSessionPage() {
  const { id = '' } = useParams();
  const query = useCourse(id);
  return (
    <Page
      title="Schedule a session"
      tab={query.data && `Schedule ${query.data.title}`}
      lead={query.data?.title}
      up={{ to: `/courses/${id}`, label: 'The course' }}
    >
      <Loaded query={query} what="the course">
        {(course) => <SessionForm course={course} />}
      </Loaded>
    </Page>
  );
}

export function ChangeSessionPage() {
  const { id = '' } = useParams();
  const query = useTrainingSession(id);
  return (
    <Page
      title="Change the session"
      tab={query.data && `Change the session of ${query.data.course.title}`}
      lead={query.data?.course.title}
      up={{ to: `/training-sessions/${id}`, label: 'The session' }}
    >
      <Loaded query={query} what="the session">
        {(session) => <SessionForm session={session} />}
      </Loaded>
    </Page>
  );
}

const number = (text: string) => Number(text.replace(/[$,\s]/g, '') || Number.NaN);
const usualDay = { day: '', from: '08:00', until: '17:00' };

function SessionForm({ session, course }: { session?: TrainingSessionDetailDto; course?: CourseDto }) {
  const navigate = useNavigate();
  const { timeZone } = useProgram();
  const { person } = useSession();
  const runners = useRunners();
  const form = useProblemForm({
    start: {
      days: session ? session.days.map((day) => draftOf(day, timeZone)) : [usualDay],
      place: session?.place ?? '',
      seats: session ? String(session.seats) : '20',
      cost: session ? String(session.cost) : '0',
      openToSchools: session?.openToSchools ?? course?.openToSchools ?? false,
      note: session?.note ?? '',
      runById: session?.runBy.id ?? person.id,
    },
    check: ({ days, place, seats, cost, note }) => [
      ...days.flatMap((day, index) => faultsOfDay(day, index, timeZone)),
      place.trim() ? null : { field: 'place', message: 'Say where the session is.' },
      /^\d{1,4}$/.test(seats.trim()) ? null : { field: 'seats', message: 'Enter the seats as a whole number.' },
      number(cost) >= 0 ? null : { field: 'cost', message: 'Enter the cost in dollars, 0 where it is free.' },
      note.length > 2000 ? { field: 'note', message: 'Keep the note under 2,000 characters.' } : null,
    ],
    send: ({ days, seats, cost, note, ...rest }, key) => {
      const body = {
        ...rest,
        note: note.trim() || null,
        seats: Number(seats),
        cost: number(cost),
        days: days.map((day) => spanOf(day, timeZone)),
      };
      return session ? changeSession(session, body, key) : scheduleSession(course!.id, body, key);
    },
    onDone: ({ id }) => void navigate(`/training-sessions/${id}`),
    success: session
      ? 'The session is changed. Calendars follow, and everybody concerned is told.'
      : 'The session is scheduled. Officers can ask for a seat now.',
  });
  return (
    <Form form={form} submit={session ? 'Save the session' : 'Schedule the session'}>
      <DaysField form={form} />
      <TextField form={form} name="place" label="Place" hint="Building, room and town." maxLength={200} />
      <TextField form={form} name="seats" label="Seats" inputMode="numeric" maxLength={4} narrow />
      <TextField form={form} name="cost" label="Cost of a seat in dollars" inputMode="decimal" maxLength={9} narrow />
      <CheckboxField
        form={form}
        name="openToSchools"
        label="Open to school administrators"
        hint="They can be invited, and see that it takes place."
      />
      <SelectField
        form={form}
        name="runById"
        label="Who runs it?"
        hint="They record afterwards who attended."
        choices={runnerChoices(runners.data, session?.runBy ?? person)}
        placeholder="Whoever schedules it"
      />
      <TextArea
        form={form}
        name="note"
        label="What to know beforehand"
        hint="What to bring, where to park."
        maxLength={2000}
        rows={3}
        optional
      />
    </Form>
  );
}

/** With whoever is chosen already, also while the others are being read. */
const runnerChoices = (found: { id: string; name: string }[] = [], chosen: { id: string; name: string }) =>
  [chosen, ...found.filter(({ id }) => id !== chosen.id)]
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map(({ id, name }) => ({ value: id, label: name }));
