import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { goTo, openTasks, told } from './arranged.js';
import {
  aCourse,
  added,
  asked,
  aSession,
  calendarOf,
  enrolled,
  enrolment,
  nothingOfCourses,
  scheduled,
  twoDays,
} from './the-courses.js';
import { people, type Someone, withDemo } from './the-demo.js';

const api = testApi({ now: '2027-02-01T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let angela: Someone, greer: Someone, marcus: Someone, priya: Someone, cody: Someone, naomi: Someone;
const reason = 'There is a trial on that day.';

beforeAll(async () => {
  const there = await people(
    api,
    'Angela Reyes',
    'Thomas Greer',
    'Marcus Bell',
    'Priya Raman',
    'Cody Lawson',
    'Naomi Sinclair',
  );
  [angela, greer, marcus, priya, cody, naomi] = there as [Someone, Someone, Someone, Someone, Someone, Someone];
});

beforeEach(async () => {
  await nothingOfCourses(api);
  await goTo(api, '2027-02-01T15:00:00Z');
});

test('a course is added, changed, retired and taken into use again, each by whoever keeps the catalogue', async () => {
  await marcus.post('/courses', aCourse).expect(403);
  const id = await added(greer, { providerNumber: 'SRO-101', expiresAfterMonths: 24 });
  const again = await angela.post('/courses', { ...aCourse, title: 'Again', providerNumber: 'sro-101' }).expect(400);
  expect(again.body.errors).toEqual([{ field: 'providerNumber', message: expect.stringContaining('already') }]);
  await angela.put(`/courses/${id}`, { ...aCourse, hours: 40 }, { 'If-Match': '"9"' }).expect(412);
  const { body } = await angela.put(`/courses/${id}`, { ...aCourse, hours: 40 }, { 'If-Match': '"1"' }).expect(200);
  expect(body).toMatchObject({ hours: 40, version: 2, expiresAfterMonths: null, levelTitle: 'SRO I', mayChange: true });
  await angela.post(`/courses/${id}/retire`).expect(200);
  await angela.post(`/courses/${id}/retire`).expect(409);
  const refused = await angela.post(`/courses/${id}/sessions`, aSession).expect(422);
  expect(refused.body.code).toBe('course-retired');
  expect((await marcus.get('/courses?retired=true').expect(200)).body.items).toMatchObject([{ id, mayChange: false }]);
  await angela.post(`/courses/${id}/restore`).expect(200);
  expect((await marcus.get('/courses?search=foundations&level=sro-1').expect(200)).body.items[0]).toMatchObject({ id });
});

test('an officer asks, the supervisor of the unit approves in time, and the days are in the calendar', async () => {
  const session = await scheduled(angela);
  const id = await asked(marcus, session);
  expect(await openTasks(api, id)).toEqual([
    expect.objectContaining({ kind: 'decide-enrolment', role: 'supervisor', due: new Date('2027-02-05T05:00:00Z') }),
  ]);
  const twice = await marcus.post(`/training-sessions/${session}/enrolments`, {}).expect(409);
  expect(twice.body.code).toBe('asked-already');
  await marcus.post(`/enrolments/${id}/approve`).expect(403);
  await naomi.get(`/enrolments/${id}`).expect(404);
  const { body } = await angela.post(`/enrolments/${id}/approve`).expect(200);
  expect(body).toMatchObject({ state: 'approved', decidedByName: 'Angela Reyes', seatsFree: 1 });
  expect(await calendarOf(api, marcus)).toMatchObject([
    { summary: `${aCourse.title}, day 1 of 2`, place: aSession.place, cancelled: false },
    { summary: `${aCourse.title}, day 2 of 2`, starts_at: new Date('2027-03-09T13:00:00Z'), cancelled: false },
  ]);
  expect((await marcus.get(`/training-sessions/${session}`).expect(200)).body).toMatchObject({
    participants: null,
    mayAsk: false,
    myEnrolment: { state: 'approved' },
  });
});

test('nobody decides on their own enrolment, and a refusal says why', async () => {
  const session = await scheduled(greer);
  const own = await asked(angela, session);
  expect((await angela.post(`/enrolments/${own}/approve`).expect(403)).body.title).toContain(
    'not the officer themselves',
  );
  await greer.post(`/enrolments/${own}/refuse`, { reason: 'no' }).expect(400);
  await greer.post(`/enrolments/${own}/refuse`, { reason }).expect(200);
  expect(await told(api, own, 'Not this time')).toEqual(['Angela Reyes']);
  await asked(angela, session);
});

test('whoever finds no seat waits in line, moves up by itself when one comes free, and is told', async () => {
  const session = await scheduled(angela);
  const first = await enrolled(marcus, angela, session);
  await enrolled(priya, angela, session);
  const third = await asked(cody, session);
  const fourth = await asked(naomi, session);
  expect((await greer.post(`/enrolments/${fourth}/approve`).expect(200)).body.inLine).toBe(1);
  expect((await angela.post(`/enrolments/${third}/approve`).expect(200)).body).toMatchObject({
    state: 'waiting',
    inLine: 1,
  });
  expect((await greer.get(`/enrolments/${fourth}`).expect(200)).body.inLine).toBe(2);
  await marcus.post(`/enrolments/${first}/withdraw`, { reason }).expect(200);
  // A seat that came free belongs to the line, not to whoever comes next.
  await asked(marcus, session).then((id) => angela.post(`/enrolments/${id}/approve`).expect(200));
  await worker.look();
  expect(await enrolment(api, third)).toMatchObject({ state: 'approved' });
  expect(await enrolment(api, fourth)).toMatchObject({ state: 'waiting' });
  expect(await told(api, third, 'You have a seat now')).toEqual(['Cody Lawson']);
  expect(await calendarOf(api, marcus)).toMatchObject([{ cancelled: true }, { cancelled: true }]);
  expect(await calendarOf(api, cody)).toMatchObject([{ cancelled: false }, { cancelled: false }]);
  await angela.post(`/training-sessions/${session}/change`, { ...aSession, seats: 4 }).expect(200);
  await worker.look();
  expect(await enrolment(api, fourth)).toMatchObject({ state: 'approved' });
  const few = await angela.post(`/training-sessions/${session}/change`, { ...aSession, seats: 3 }).expect(422);
  expect(few.body.errors).toEqual([{ field: 'seats', message: expect.stringContaining('4 seats are taken') }]);
});

test('an officer is not in two courses in the same hours', async () => {
  const one = await scheduled(angela);
  await enrolled(marcus, angela, one);
  const same = await scheduled(angela, { days: [twoDays[1]] });
  const refused = await marcus.post(`/training-sessions/${same}/enrolments`, {}).expect(422);
  expect(refused.body.code).toBe('at-another-course');
  const between = { startsAt: '2027-03-08T17:30:00-05:00', endsAt: '2027-03-08T20:00:00-05:00' };
  await asked(marcus, await scheduled(angela, { days: [between] }));
});

test.each([
  ['days that overlap', { days: [twoDays[1], twoDays[0]] }, 400, 'days.1.startsAt'],
  ['a day without a length', { days: [{ ...twoDays[0], endsAt: twoDays[0]!.startsAt }] }, 400, 'days.0.endsAt'],
  [
    'a time without an offset',
    { days: [{ startsAt: '2027-03-08T08:00:00', endsAt: '2027-03-08T09:00:00' }] },
    400,
    'days.0.startsAt',
  ],
  ['no day', { days: [] }, 400, 'days'],
  [
    'a past day',
    { days: [{ startsAt: '2027-01-08T08:00:00Z', endsAt: '2027-01-08T09:00:00Z' }] },
    422,
    'days.0.startsAt',
  ],
  [
    'a mistyped year',
    { days: [{ startsAt: '2072-01-08T08:00:00Z', endsAt: '2072-01-08T09:00:00Z' }] },
    422,
    'days.0.startsAt',
  ],
  ['no seats', { seats: 0 }, 400, 'seats'],
  ['half a seat', { seats: 1.5 }, 400, 'seats'],
  ['a negative cost', { cost: -1 }, 400, 'cost'],
  ['a place of nothing', { place: '   ' }, 400, 'place'],
  ['an unknown field', { speaker: 'me' }, 400, 'speaker'],
  ['somebody who is nobody', { runById: '00000000-0000-7000-8000-000000000009' }, 400, 'runById'],
])('a session with %s is refused with the field named', async (_, more, status, field) => {
  const course = await added(angela);
  const { body } = await angela.post(`/courses/${course}/sessions`, { ...aSession, ...more }).expect(status);
  expect(body.errors.map((error: { field: string }) => error.field)).toContain(field);
});
