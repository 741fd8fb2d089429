import type { TestApi } from '../harness/api.js';
import type { Someone } from './the-demo.js';

/** What people do about courses in the journeys, in the words of those who do it. */
export const aCourse = {
  title: 'SRO I: Foundations of school policing',
  provider: 'Department of Criminal Justice Training',
  providerNumber: 'SRO-101',
  hours: 16,
  level: 'sro-1',
  openToSchools: true,
};

export const twoDays = [
  { startsAt: '2027-03-08T08:00:00-05:00', endsAt: '2027-03-08T17:00:00-05:00' },
  { startsAt: '2027-03-09T08:00:00-05:00', endsAt: '2027-03-09T17:00:00-05:00' },
];

export const aSession = {
  place: 'Training Center, Room 2',
  days: twoDays,
  seats: 2,
  cost: 125.5,
  openToSchools: true,
  note: 'Bring the binder.',
};

let number = 0;

/** Adds a course of its own to the catalogue; gives its id. */
export async function added(by: Someone, more: object = {}): Promise<string> {
  const { body } = await by.post('/courses', { ...aCourse, providerNumber: `T-${number++}`, ...more }).expect(201);
  return body.id;
}

/** Schedules a session of a course of its own; gives the session's id. */
export async function scheduled(by: Someone, more: object = {}): Promise<string> {
  const { body } = await by.post(`/courses/${await added(by)}/sessions`, { ...aSession, ...more }).expect(201);
  return body.id;
}

/** An officer asks for a seat; gives the enrolment's id. */
export async function asked(officer: Someone, session: string): Promise<string> {
  const { body } = await officer.post(`/training-sessions/${session}/enrolments`, { note: 'It is due.' }).expect(201);
  return body.id;
}

/** An officer asks and the supervisor approves; gives the enrolment's id. */
export async function enrolled(officer: Someone, supervisor: Someone, session: string): Promise<string> {
  const id = await asked(officer, session);
  await supervisor.post(`/enrolments/${id}/approve`).expect(200);
  return id;
}

/** Invites school administrators; gives the invitations' ids. */
export async function invited(by: Someone, session: string, ...administrators: Someone[]): Promise<string[]> {
  const personIds = administrators.map(({ id }) => id);
  const { body } = await by.post(`/training-sessions/${session}/invitations`, { personIds }).expect(201);
  return body.map(({ id }: { id: string }) => id);
}

/** Nobody is in a session any more and there is none, so that each test begins with free seats. */
export const nothingOfCourses = (api: TestApi): Promise<unknown> =>
  api.database.owner.query(
    `truncate appointment, training_credit, training_invitation, enrolment, training_session, notice, announced_event,
              deadline, task cascade`,
  );

/** What stands in somebody's calendar, by time. */
export async function calendarOf(api: TestApi, { id }: Someone): Promise<Record<string, unknown>[]> {
  const { rows } = await api.database.owner.query(
    `select summary, place, starts_at, cancelled_at is not null as cancelled from appointment
     where person_id = $1 order by starts_at`,
    [id],
  );
  return rows;
}

/** The row of an enrolment. */
export async function enrolment(api: TestApi, id: string): Promise<Record<string, unknown>> {
  return (await api.database.owner.query('select * from enrolment where id = $1', [id])).rows[0];
}
