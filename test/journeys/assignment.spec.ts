import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { alsoHolds, count, goOnTo, goTo, openTasks } from './arranged.js';
import { whatIsBroken } from '../invariants/what-must-hold.js';
import { assigned, everybodyFree } from './assigned.js';
import { people, type Someone, withDemo } from './the-demo.js';

const api = testApi({ now: '2027-02-01T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let hr: Someone, angela: Someone, william: Someone, marcus: Someone, priya: Someone;
let karen: Someone, andre: Someone, latisha: Someone, assessor: Someone, captain: Someone;

const high = 'Bluegrass County High School';
const creek = 'Elkhorn Creek High School';
const reason = 'The officer goes back to patrol at the end of the school year.';

beforeAll(async () => {
  [hr, angela, william, marcus, priya] = (await people(
    api,
    'Denise Holloway',
    'Angela Reyes',
    'William Tackett',
    'Marcus Bell',
    'Priya Raman',
  )) as [Someone, Someone, Someone, Someone, Someone];
  [karen, andre, latisha, assessor, captain] = (await people(
    api,
    'Karen Whitfield',
    'Andre Simmons',
    'Latisha Coleman',
    'Cody Lawson',
    'Thomas Greer',
  )) as [Someone, Someone, Someone, Someone, Someone];
  await alsoHolds(api, assessor, 'assessor');
});

afterEach(async () => expect(await whatIsBroken(api)).toEqual([]));

beforeEach(async () => {
  await everybodyFree(api);
  await goTo(api, '2027-02-01T15:00:00Z');
});

const subjects = async (who: Someone) =>
  ((await who.get('/notices').expect(200)).body.items as { subject: string }[]).map(({ subject }) => subject);
const read = async (id: string, who = hr) => (await who.get(`/assignments/${id}`).expect(200)).body;
const begun = async (officer = marcus, campus = high) => {
  const id = await assigned(api, hr, officer, campus, '2027-02-08');
  await goOnTo(api, worker, '2027-02-08T05:00:00Z');
  return id;
};

test('an assignment waits for its start, and the officer serves from the first instant of that day', async () => {
  const id = await assigned(api, hr, marcus, high, '2027-02-08');
  expect(await read(id)).toMatchObject({
    state: 'planned',
    title: `Marcus Bell as SRO at ${high}`,
    officer: { id: marcus.id, name: 'Marcus Bell' },
    campus: { name: high },
    startsOn: '2027-02-08',
    endsOn: null,
    assignedAt: '2027-02-01T15:00:00.000Z',
  });
  expect(await openTasks(api, id)).toMatchObject([
    { kind: 'prepare-start', role: 'supervisor', due: new Date('2027-02-08T05:00:00Z') },
  ]);
  await goOnTo(api, worker, '2027-02-08T04:59:59Z');
  expect(await read(id)).toMatchObject({ state: 'planned' });
  await goOnTo(api, worker, '2027-02-08T05:00:00Z');
  expect(await read(id)).toMatchObject({ state: 'serving', stateLabel: 'Serving' });
  expect(await openTasks(api, id)).toEqual([]);
  expect(await count(api, 'deadline where case_id = $1 and applied_at is null', [id])).toBe(0);
});

test('the officer, the campus and the supervisor of the unit are told, and nobody of another campus or unit', async () => {
  await assigned(api, hr, marcus, high, '2027-02-08');
  const day = 'from Monday, February 8, 2027';
  expect(await subjects(marcus)).toContain(`You serve as SRO at ${high} ${day}`);
  expect(await subjects(karen)).toContain(`Marcus Bell is the SRO of ${high} ${day}`);
  expect(await subjects(angela)).toContain(`Marcus Bell as SRO at ${high} ${day}`);
  for (const who of [andre, william]) expect((await subjects(who)).join()).not.toContain('Marcus Bell');
});

test('both sides read it, and to everybody else it does not exist', async () => {
  const id = await assigned(api, hr, marcus, high, '2027-02-08');
  for (const who of [hr, angela, william, captain, latisha, assessor, marcus, karen]) {
    await who.get(`/assignments/${id}`).expect(200);
    expect((await who.get('/assignments').expect(200)).body.items).toHaveLength(1);
  }
  for (const who of [andre, priya]) {
    await who.get(`/assignments/${id}`).expect(404);
    expect((await who.get('/assignments').expect(200)).body.items).toEqual([]);
    await who.post(`/assignments/${id}/cancel`, { reason }).expect(404);
  }
});

test('HR or the supervisor of the unit sets the last day, the others may not', async () => {
  const id = await begun();
  for (const who of [william, captain, latisha, assessor, marcus, karen])
    await who.post(`/assignments/${id}/end`, { endsOn: '2027-05-28', reason }).expect(403);
  const { body } = await angela.post(`/assignments/${id}/end`, { endsOn: '2027-05-28', reason }).expect(200);
  expect(body).toMatchObject({ state: 'ending', endsOn: '2027-05-28', endingReason: reason });
  expect(await openTasks(api, id)).toMatchObject([
    { kind: 'hand-over', role: 'supervisor', due: new Date('2027-05-29T04:00:00Z') },
  ]);
  for (const who of [marcus, karen, angela])
    expect(await subjects(who)).toContain(`Last day set: Marcus Bell as SRO at ${high}`);
  await angela.post(`/assignments/${id}/end`, { endsOn: '2027-05-27', reason }).expect(409);
  await goOnTo(api, worker, '2027-05-29T03:59:59Z');
  expect(await read(id)).toMatchObject({ state: 'ending' });
  await goOnTo(api, worker, '2027-05-29T04:00:00Z');
  expect(await read(id)).toMatchObject({ state: 'ended' });
  expect(await openTasks(api, id)).toEqual([]);
  expect(await count(api, `task where case_kind = 'follow_up' and settled_at is null`)).toBe(0);
});

test('the last day is a day on which the officer served, within two years, and has a reason', async () => {
  const id = await begun();
  const end = (sent: object) => hr.post(`/assignments/${id}/end`, sent);
  expect((await end({ endsOn: '2027-02-07', reason }).expect(422)).body).toMatchObject({
    code: 'ends-before-start',
    errors: [{ field: 'endsOn', message: expect.stringContaining('began on Monday, February 8, 2027') }],
  });
  expect((await end({ endsOn: '2072-05-28', reason }).expect(422)).body.code).toBe('ends-too-late');
  await end({ endsOn: '2027-02-30', reason }).expect(400);
  await end({ endsOn: '2027-05-28' }).expect(400);
  await end({ endsOn: '2027-05-28', reason: 'No.' }).expect(400);
  await end({ endsOn: '2027-05-28', reason, officerId: priya.id }).expect(400);
  expect(await read(id)).toMatchObject({ state: 'serving', endsOn: null });
});

test('a last day that has passed ends the assignment at the next look', async () => {
  const id = await begun();
  await goTo(api, '2027-02-20T15:00:00Z');
  await hr.post(`/assignments/${id}/end`, { endsOn: '2027-02-19', reason }).expect(200);
  await worker.look();
  expect(await read(id)).toMatchObject({ state: 'ended', endsOn: '2027-02-19' });
});

test('a last day is taken back, unless the officer was given to another campus in the meantime', async () => {
  const id = await begun();
  await hr.post(`/assignments/${id}/keep`).expect(409);
  await hr.post(`/assignments/${id}/end`, { endsOn: '2027-05-28', reason }).expect(200);
  await william.post(`/assignments/${id}/keep`).expect(403);
  await angela.post(`/assignments/${id}/keep`).expect(200);
  expect(await read(id)).toMatchObject({ state: 'serving', endsOn: null, endingReason: null });
  expect(await openTasks(api, id)).toEqual([]);
  await hr.post(`/assignments/${id}/end`, { endsOn: '2027-05-28', reason }).expect(200);
  await assigned(api, hr, marcus, creek, '2027-08-09');
  expect((await hr.post(`/assignments/${id}/keep`).expect(422)).body).toMatchObject({
    code: 'assigned-elsewhere',
    title: expect.stringContaining(`Marcus Bell is to serve at ${creek} from Monday, August 9, 2027`),
  });
});

test('HR cancels before the start, and not after', async () => {
  const id = await assigned(api, hr, marcus, high, '2027-02-08');
  await angela.post(`/assignments/${id}/cancel`, { reason }).expect(403);
  await hr.post(`/assignments/${id}/end`, { endsOn: '2027-05-28', reason }).expect(409);
  const { body } = await hr.post(`/assignments/${id}/cancel`, { reason }).expect(200);
  expect(body).toMatchObject({ state: 'cancelled', endingReason: reason });
  expect(await count(api, `task where case_kind in ('assignment', 'follow_up') and settled_at is null`)).toBe(0);
  expect(new Set((await read(id)).followUps.map(({ state }: { state: string }) => state))).toEqual(new Set(['ended']));
  expect(await subjects(karen)).toContain(`Cancelled: Marcus Bell as SRO at ${high}`);
  await hr.post(`/assignments/${await begun()}/cancel`, { reason }).expect(409);
});

test('a version that somebody else has changed is told as such', async () => {
  const id = await begun();
  const stale = { 'If-Match': '"1"' };
  const { body } = await hr.post(`/assignments/${id}/end`, { endsOn: '2027-05-28', reason }, stale).expect(412);
  expect(body.title).toContain('This changed after you opened it.');
});
