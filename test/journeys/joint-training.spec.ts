import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { goOnTo, goTo, openTasks, told } from './arranged.js';
import { assigned } from './assigned.js';
import {
  aCourse,
  asked,
  aSession,
  calendarOf,
  enrolled,
  enrolment,
  invited,
  nothingOfCourses,
  scheduled,
} from './the-courses.js';
import { people, type Someone, withDemo } from './the-demo.js';

const api = testApi({ now: '2027-02-01T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let angela: Someone, marcus: Someone, priya: Someone, cody: Someone, karen: Someone, julia: Someone, hr: Someone;
const reason = 'There is a trial on that day.';

beforeAll(async () => {
  const there = await people(
    api,
    'Angela Reyes',
    'Marcus Bell',
    'Priya Raman',
    'Cody Lawson',
    'Karen Whitfield',
    'Julia Hernandez',
    'Denise Holloway',
  );
  [angela, marcus, priya, cody, karen, julia, hr] = there as [
    Someone,
    Someone,
    Someone,
    Someone,
    Someone,
    Someone,
    Someone,
  ];
});

beforeEach(async () => {
  await nothingOfCourses(api);
  await goTo(api, '2027-02-01T15:00:00Z');
});

test('a session that moves moves in the calendars, and one that is cancelled tells all', async () => {
  const session = await scheduled(angela);
  const enrolled1 = await enrolled(marcus, angela, session);
  const open = await asked(priya, session);
  const [invitation] = await invited(angela, session, karen);
  await karen.post(`/training-invitations/${invitation}/accept`).expect(200);
  const days = [{ startsAt: '2027-03-15T09:00:00-04:00', endsAt: '2027-03-15T17:00:00-04:00' }];
  await angela.post(`/training-sessions/${session}/change`, { ...aSession, days }).expect(200);
  for (const one of [marcus, karen])
    expect(await calendarOf(api, one)).toMatchObject([
      { summary: `${aCourse.title}, day 2 of 2`, cancelled: true },
      { summary: aCourse.title, starts_at: new Date('2027-03-15T13:00:00Z'), cancelled: false },
    ]);
  await marcus.post(`/training-sessions/${session}/cancel`, { reason }).expect(403);
  await angela.post(`/training-sessions/${session}/cancel`, { reason }).expect(200);
  expect(await told(api, enrolled1, 'Cancelled')).toEqual(['Marcus Bell']);
  expect(await told(api, open, 'Cancelled')).toEqual(['Priya Raman']);
  expect(await told(api, invitation!, 'Cancelled')).toEqual(['Karen Whitfield']);
  expect((await calendarOf(api, karen)).every(({ cancelled }) => cancelled)).toBe(true);
  expect(await openTasks(api, open)).toEqual([]);
  expect(await openTasks(api, session)).toEqual([]);
});

const programOf = async (session: string) =>
  (await api.database.owner.query('select program_id from training_session where id = $1', [session])).rows[0]
    .program_id;

test('schools see the sessions that are open to them and their own part, never who else is in it', async () => {
  const closed = await scheduled(angela, { openToSchools: false });
  const open = await scheduled(angela);
  const id = await enrolled(marcus, angela, open);
  await karen.get(`/training-sessions/${closed}`).expect(404);
  expect((await karen.get('/training-sessions').expect(200)).body.items).toMatchObject([{ id: open, seatsTaken: 1 }]);
  expect((await karen.get(`/training-sessions/${open}`).expect(200)).body).toMatchObject({ participants: null });
  await karen.get(`/enrolments/${id}`).expect(404);
  const seen = await api.database.owner.connect();
  await seen.query(`begin; set local role liaison_api; set local liaison.side = 'school'`);
  await seen.query(`select set_config('liaison.program_id', $1, true)`, [await programOf(open)]);
  expect((await seen.query('select id from training_session')).rows).toEqual([{ id: open }]);
  expect((await seen.query('select id from enrolment')).rows).toEqual([]);
  await seen.query('rollback');
  seen.release();
  await karen.get(`/training-sessions/${open}/administrators`).expect(403);
  await karen.post(`/training-sessions/${open}/enrolments`).expect(403);
  await karen.post(`/training-sessions/${open}/invitations`, { personIds: [karen.id] }).expect(403);
  const notOpen = await angela.post(`/training-sessions/${closed}/invitations`, { personIds: [karen.id] }).expect(422);
  expect(notOpen.body.code).toBe('not-open-to-schools');
});

test('an administrator has a seat until the answer; one who declines or does not answer gives it to the line', async () => {
  const session = await scheduled(angela);
  const [ofKaren, ofJulia] = await invited(angela, session, karen, julia);
  const full = await angela.post(`/training-sessions/${session}/invitations`, { personIds: [hr.id] }).expect(422);
  expect(full.body.code).toBe('session-full');
  const one = await asked(marcus, session);
  const two = await asked(priya, session);
  for (const id of [one, two])
    expect((await angela.post(`/enrolments/${id}/approve`).expect(200)).body.state).toBe('waiting');
  await julia.post(`/training-invitations/${ofKaren}/decline`, { reason }).expect(404);
  await karen.post(`/training-invitations/${ofKaren}/decline`, { reason }).expect(200);
  await worker.look();
  expect(await enrolment(api, one)).toMatchObject({ state: 'approved' });
  await goOnTo(api, worker, '2027-02-09T15:00:00Z');
  await worker.look();
  expect(await enrolment(api, two)).toMatchObject({ state: 'approved' });
  expect(await told(api, ofJulia!, 'Not answered in time')).toEqual(['Julia Hernandez']);
  await julia.post(`/training-invitations/${ofJulia}/accept`).expect(409);
});

test('whoever ran the session records who attended, officers and the principal of their campus together', async () => {
  await assigned(api, hr, marcus, 'Bluegrass County High School', '2027-02-08');
  const session = await scheduled(angela, { seats: 3 });
  const whole = await enrolled(marcus, angela, session);
  const part = await enrolled(priya, angela, session);
  const late = await asked(cody, session);
  const toInvite = await angela.get(`/training-sessions/${session}/administrators`).expect(200);
  expect(toInvite.body[0]).toMatchObject({ name: 'Karen Whitfield', withOfficer: 'Marcus Bell' });
  const [invitation] = await invited(angela, session, karen);
  await karen.post(`/training-invitations/${invitation}/accept`).expect(200);
  const attendance = [
    { participantId: whole, hours: 16 },
    { participantId: part, hours: 14.5, excusedHours: 1.5 },
    { participantId: invitation, hours: 16 },
  ];
  await angela.post(`/training-sessions/${session}/record`, { attendance }).expect(409);
  await goOnTo(api, worker, '2027-03-08T13:00:00Z');
  expect(await enrolment(api, late)).toMatchObject({ state: 'lapsed' });
  await goOnTo(api, worker, '2027-03-09T22:00:00Z');
  expect(await openTasks(api, session)).toEqual([
    {
      kind: 'record-attendance',
      role: null,
      person: angela.id,
      due: new Date('2027-03-13T05:00:00Z'),
      action: 'record',
    },
  ]);
  await goOnTo(api, worker, '2027-03-13T05:00:00Z');
  expect(await told(api, session, 'Overdue')).toContain('Thomas Greer');
  await marcus.post(`/training-sessions/${session}/record`, { attendance }).expect(403);
  const missing = await angela
    .post(`/training-sessions/${session}/record`, { attendance: [attendance[0]] })
    .expect(422);
  expect(missing.body.code).toBe('attendance-incomplete');
  const tooMany = [{ participantId: whole, hours: 17 }, ...attendance.slice(1)];
  expect(
    (await angela.post(`/training-sessions/${session}/record`, { attendance: tooMany }).expect(422)).body.code,
  ).toBe('too-many-hours');
  await angela.post(`/training-sessions/${session}/record`, { attendance }).expect(200);
  await angela.post(`/training-sessions/${session}/record`, { attendance }).expect(409);
  const { body } = await angela.get(`/training-sessions/${session}`).expect(200);
  expect(body).toMatchObject({ state: 'recorded', recordedByName: 'Angela Reyes' });
  const { rows } = await api.database.owner.query(
    `select officer_id, state, source, hours, excused_hours, completed_on from training_credit
     where session_id = $1 order by hours`,
    [session],
  );
  const credit = { state: 'claimed', source: 'session', completed_on: '2027-03-09' };
  expect(rows).toEqual([
    { ...credit, officer_id: priya.id, hours: '14.50', excused_hours: '1.50' },
    { ...credit, officer_id: marcus.id, hours: '16.00', excused_hours: '0.00' },
  ]);
  const named = (name: string) => body.participants.find((one: { name: string }) => one.name === name);
  expect(named('Marcus Bell')).toMatchObject({ state: 'attended', hours: 16, togetherWith: ['Karen Whitfield'] });
  expect(named('Karen Whitfield')).toMatchObject({ state: 'attended', hours: 16, togetherWith: ['Marcus Bell'] });
  expect(named('Priya Raman')).toMatchObject({ hours: 14.5, excusedHours: 1.5, togetherWith: [] });
});
