import { v7 as uuid } from 'uuid';
import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { count, goTo, told } from './arranged.js';
import { campusId, everybodyFree } from './assigned.js';
import { people, someone, type Someone, withDemo } from './the-demo.js';

const api = testApi({ now: '2027-02-01T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let hr: Someone, marcus: Someone, priya: Someone, julia: Someone;
let high: string, creek: string;

beforeAll(async () => {
  [hr, marcus, priya, julia] = (await people(
    api,
    'Denise Holloway',
    'Marcus Bell',
    'Priya Raman',
    'Julia Hernandez',
  )) as [Someone, Someone, Someone, Someone];
  high = await campusId(api, 'Bluegrass County High School');
  creek = await campusId(api, 'Elkhorn Creek High School');
});

beforeEach(async () => {
  await everybodyFree(api);
  await goTo(api, '2027-02-01T15:00:00Z');
});

const record = (officer: Someone, at: string, startsOn: string, by = hr, headers = {}) =>
  by.post('/assignments', { officerId: officer.id, campusId: at, startsOn }, headers);

test('an officer who serves already is recorded as serving, and both sides are told', async () => {
  const { body } = await record(marcus, high, '2024-08-12').expect(201);
  expect(body).toMatchObject({ state: 'serving', startsOn: '2024-08-12', endsOn: null, campus: { id: high } });
  const who = await told(api, body.id, 'Recorded: Marcus Bell as SRO at Bluegrass County High School since');
  expect(who).toContain('Marcus Bell');
  expect(who.length).toBeGreaterThanOrEqual(3);
  const { body: history } = await hr.get(`/cases/assignment/${body.id}/history`).expect(200);
  expect(history.items).toMatchObject([{ who: 'Denise Holloway', says: 'assigned the officer to the campus' }]);
  const { body: coverage } = await hr.get('/coverage?limit=100').expect(200);
  expect(coverage.served).toBe(1);
});

test('only what the record lacks is asked for, counted from today, and nothing of the start is', async () => {
  const { body } = await record(marcus, high, '2024-08-12').expect(201);
  const { body: detail } = await hr.get(`/assignments/${body.id}`).expect(200);
  expect(detail.followUps.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['office-space', 'procedures']);
  for (const { overdue } of detail.followUps) expect(overdue).toBe(false);
  expect(await count(api, `task where case_kind = 'assignment' and settled_at is null`)).toBe(0);
  expect(detail.announced).toMatchObject([
    { area: 'Evaluations', dueOn: '2027-03-03' },
    { area: 'Training', dueOn: '2025-08-12' },
  ]);
  await worker.look();
  const { rows } = await api.database.owner.query(
    `select addressee from announced_event where received_at is not null`,
  );
  expect(rows).toContainEqual({ addressee: 'training' });
});

test('it goes on as any other: HR sets the last day', async () => {
  const { body } = await record(marcus, high, '2024-08-12').expect(201);
  const reason = 'The officer goes back to patrol.';
  await hr.post(`/assignments/${body.id}/end`, { endsOn: '2027-05-28', reason }).expect(200);
});

test.each([
  ['a day ahead', { startsOn: '2027-02-02' }, 'startsOn', 'This day is ahead'],
  ['a day before the oath', { startsOn: '1971-01-01' }, 'startsOn', 'was sworn on'],
  ['no day at all', { startsOn: '2026-02-30' }, 'startsOn', 'no such day'],
  ['nobody of the agency', { officerId: uuid() }, 'officerId', 'no such officer'],
  ['no campus of the district', { campusId: uuid() }, 'campusId', 'no such campus'],
  ['an unknown field', { endsOn: '2027-05-28' }, 'endsOn', ''],
])('%s is refused beside its field', async (_, wrong, field, message) => {
  const sent = { officerId: marcus.id, campusId: high, startsOn: '2024-08-12', ...wrong };
  const { body } = await hr.post('/assignments', sent).expect(400);
  expect(body.errors).toContainEqual({ field, message: expect.stringContaining(message) });
  expect(await count(api, 'assignment')).toBe(0);
});

test('an officer or a campus of another program does not exist here', async () => {
  const howard = await someone(api, 'Howard Blevins', 'riverbend');
  await record(howard, high, '2024-08-12').expect(400);
  const { rows } = await api.database.owner.query(
    `select id from campus where program_id <> (select program_id from officer where person_id = $1) limit 1`,
    [marcus.id],
  );
  await record(marcus, rows[0].id, '2024-08-12').expect(400);
});

test('one campus at a time, also in the past, also at the same moment', async () => {
  await record(marcus, high, '2024-08-12').expect(201);
  const { body } = await record(marcus, creek, '2025-08-11').expect(409);
  expect(body.title).toContain('Marcus Bell serves at Bluegrass County High School until further notice');
  await record(marcus, creek, '2023-08-14').expect(409);
  const outcomes = await Promise.all([record(priya, high, '2025-08-11'), record(priya, creek, '2025-08-11')]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(await count(api, 'assignment')).toBe(2);
});

test('HR alone records it, and the same request once', async () => {
  await record(marcus, high, '2024-08-12', julia).expect(403);
  await record(marcus, high, '2024-08-12', marcus).expect(403);
  const key = { 'Idempotency-Key': uuid() };
  const [first, second] = [
    await record(marcus, high, '2024-08-12', hr, key).expect(201),
    await record(marcus, high, '2024-08-12', hr, key).expect(201),
  ];
  expect(second.body).toEqual(first.body);
  expect(await count(api, 'assignment')).toBe(1);
});
