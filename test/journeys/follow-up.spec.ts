import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { alsoHolds, goOnTo, goTo, openTasks } from './arranged.js';
import { whatIsBroken } from '../invariants/what-must-hold.js';
import { assigned, everybodyFree } from './assigned.js';
import { people, type Someone, withDemo } from './the-demo.js';

const api = testApi({ now: '2027-02-01T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let hr: Someone, angela: Someone, william: Someone, marcus: Someone, priya: Someone;
let karen: Someone, andre: Someone, latisha: Someone, captain: Someone;
let assignment: string;
/** The follow-ups of the assignment, by their kind. */
let ids: Record<'office-space' | 'introduction' | 'procedures' | 'uniform', string>;

const high = 'Bluegrass County High School';
const reason = 'The officer keeps the office of the one before.';

type Five = [Someone, Someone, Someone, Someone, Someone];

beforeAll(async () => {
  const agency = ['Denise Holloway', 'Angela Reyes', 'William Tackett', 'Marcus Bell', 'Thomas Greer'];
  const others = ['Karen Whitfield', 'Andre Simmons', 'Latisha Coleman', 'Priya Raman', 'Cody Lawson'];
  [hr, angela, william, marcus, captain] = (await people(api, ...agency)) as Five;
  [karen, andre, latisha, priya] = (await people(api, ...others)) as Five;
});

afterEach(async () => expect(await whatIsBroken(api)).toEqual([]));

beforeEach(async () => {
  await everybodyFree(api);
  await goTo(api, '2027-02-01T15:00:00Z');
  assignment = await assigned(api, hr, marcus, high, '2027-02-08');
  const { followUps } = (await hr.get(`/assignments/${assignment}`).expect(200)).body;
  ids = Object.fromEntries((followUps as { kind: string; id: string }[]).map(({ kind, id }) => [kind, id])) as never;
});

const complete = (who: Someone, kind: keyof typeof ids, sent: object = {}) =>
  who.post(`/follow-ups/${ids[kind]}/complete`, sent);
const waive = (who: Someone, kind: keyof typeof ids, sent: object = { reason }) =>
  who.post(`/follow-ups/${ids[kind]}/not-needed`, sent);
const everyone = () => [hr, angela, william, marcus, karen, latisha, captain];

test('the start of an officer asks something of either side, each with an owner and a date of its own', async () => {
  const { followUps } = (await marcus.get(`/assignments/${assignment}`).expect(200)).body;
  expect(followUps).toMatchObject([
    { kind: 'procedures', standard: 10, owner: 'Marcus Bell', dueAt: '2027-02-16T05:00:00.000Z' },
    { kind: 'uniform', standard: 21, owner: 'Supervisor of Patrol A', dueAt: '2027-02-16T05:00:00.000Z' },
    { kind: 'office-space', standard: 2, owner: `School administrator of ${high}` },
    { kind: 'introduction', standard: 5, owner: `School administrator of ${high}` },
  ]);
  expect(await openTasks(api, ids.procedures)).toMatchObject([{ person: marcus.id, role: null, action: 'complete' }]);
  expect(await openTasks(api, ids.uniform)).toMatchObject([{ role: 'supervisor' }]);
  expect(await openTasks(api, ids['office-space'])).toMatchObject([{ role: 'administrator' }]);
  for (const [who, theirs] of [
    [marcus, ['procedures']],
    [karen, ['introduction', 'office-space']],
    [angela, ['uniform']],
    [andre, []],
    [william, []],
  ] as const) {
    const work = (await who.get('/work?limit=100').expect(200)).body.items as { caseKind: string; caseId: string }[];
    const owed = work.filter(({ caseKind }) => caseKind === 'follow_up').map(({ caseId }) => caseId);
    expect(owed.sort()).toEqual(theirs.map((kind) => ids[kind]).sort());
  }
});

test('the days are counted on the calendar of the program, and the policies say how many', async () => {
  const dueOf = async (kind: string) => {
    const { rows } = await api.database.owner.query(`select due_at from follow_up where kind = $1`, [kind]);
    return rows[0].due_at;
  };
  expect(await dueOf('introduction')).toEqual(await schoolDaysAfter('2027-02-08', 10));
  await captain
    .post('/policies/assignments.office-space-days', {
      value: 3,
      effectiveOn: '2027-02-01',
      reason: 'The MOU says so.',
    })
    .expect(204);
  await everybodyFree(api);
  await assigned(api, hr, marcus, high, '2027-02-08');
  expect(await dueOf('office-space')).toEqual(new Date('2027-02-12T05:00:00Z'));
});

/** The end of the so-many-th day after the day on which there is school, counted by hand from the tables. */
async function schoolDaysAfter(day: string, amount: number): Promise<Date> {
  const { rows } = await api.database.owner.query(
    `select (d::date + 1)::timestamp at time zone 'America/New_York' as until
     from generate_series($1::date + 1, $1::date + 60, interval '1 day') d
     where extract(isodow from d) <= 5
       and not exists (select from calendar_day c where c.day = d::date)
       and exists (select from school_term t where d::date between t.starts_on and t.ends_on)
     group by d order by d offset $2 limit 1`,
    [day, amount - 1],
  );
  return rows[0].until;
}

test('the campus says which room it is, and when', async () => {
  for (const who of everyone().filter((one) => one !== karen))
    await complete(who, 'office-space', { note: 'Room 114' }).expect(403);
  for (const who of [andre, priya]) await complete(who, 'office-space', { note: 'Room 114' }).expect(404);
  expect((await complete(karen, 'office-space').expect(422)).body).toMatchObject({
    code: 'note-needed',
    errors: [{ field: 'note', message: 'Say which room it is.' }],
  });
  await complete(karen, 'office-space', { note: '   ' }).expect(422);
  await complete(karen, 'office-space', { note: 'x'.repeat(1001) }).expect(400);
  await complete(karen, 'office-space', { note: 'Room 114', doneOn: '2027-02-30' }).expect(400);
  await complete(karen, 'office-space', { note: 'Room 114', room: '114' }).expect(400);
  expect(
    (await complete(karen, 'office-space', { note: 'Room 114', doneOn: '2027-02-02' }).expect(422)).body,
  ).toMatchObject({ code: 'done-in-future', errors: [{ field: 'doneOn' }] });
  const { body } = await complete(karen, 'office-space', { note: 'Room 114', doneOn: '2027-01-29' }).expect(200);
  expect(body).toMatchObject({
    state: 'done',
    note: 'Room 114',
    doneOn: '2027-01-29',
    settledByName: 'Karen Whitfield',
    settledAt: '2027-02-01T15:00:00.000Z',
    allowedActions: [],
  });
  expect(await openTasks(api, ids['office-space'])).toEqual([]);
  await complete(karen, 'office-space', { note: 'Room 115' }).expect(409);
  await waive(karen, 'office-space').expect(409);
});

test('the officer acknowledges the procedures in person, and cannot waive them', async () => {
  for (const who of [hr, angela, karen, captain]) await complete(who, 'procedures').expect(403);
  await waive(marcus, 'procedures').expect(403);
  const { body } = await complete(marcus, 'procedures').expect(200);
  expect(body).toMatchObject({ state: 'done', doneOn: '2027-02-01', note: null, settledByName: 'Marcus Bell' });
});

test('each side says for itself, with a reason, that something is not needed', async () => {
  for (const who of [hr, william, marcus, karen, latisha, captain]) await waive(who, 'uniform').expect(403);
  for (const who of [hr, angela, marcus, captain]) await waive(who, 'introduction').expect(403);
  await waive(angela, 'uniform', {}).expect(400);
  await waive(angela, 'uniform', { reason: 'No.' }).expect(400);
  expect((await waive(angela, 'uniform').expect(200)).body).toMatchObject({ state: 'not_needed', reason });
  expect((await waive(latisha, 'introduction').expect(200)).body.state).toBe('not_needed');
  expect((await waive(karen, 'office-space').expect(200)).body.state).toBe('not_needed');
  expect(await openTasks(api, ids.uniform)).toEqual([]);
  const { body } = await hr.get(`/cases/follow_up/${ids.uniform}/history`).expect(200);
  expect(body.items[0]).toMatchObject({ who: 'Angela Reyes', says: 'said that it is not needed', why: reason });
});

test('a version that was changed in the meantime is told as such', async () => {
  const stale = { 'If-Match': '"7"' };
  await karen.post(`/follow-ups/${ids.introduction}/complete`, { note: 'At the assembly.' }, stale).expect(412);
});

test('what is late is told to the side that owes it', async () => {
  await alsoHolds(api, william, 'agency_administrator');
  await goOnTo(api, worker, '2027-03-15T15:00:00Z');
  const late = async (who: Someone) =>
    ((await who.get('/notices?limit=100').expect(200)).body.items as { subject: string }[])
      .map(({ subject }) => subject)
      .filter((subject) => subject.startsWith('Overdue with somebody else'))
      .sort();
  const overdue = (title: string) => `Overdue with somebody else: ${title}`;
  expect(await late(latisha)).toEqual([
    overdue(`Give Marcus Bell an office at ${high}`),
    overdue(`Introduce Marcus Bell to students and faculty of ${high}`),
  ]);
  expect(await late(angela)).toEqual([
    overdue(`Acknowledge the written procedures of the agency for your service at ${high}`),
  ]);
  expect(await late(captain)).toEqual([overdue('See to uniform and equipment of Marcus Bell')]);
  const { followUps } = (await hr.get(`/assignments/${assignment}`).expect(200)).body;
  expect(followUps.map(({ overdue }: { overdue: boolean }) => overdue)).toEqual([true, true, true, true]);
});

test('what other areas are to do is shown with its owner and its date while it waits', async () => {
  const { announced } = (await karen.get(`/assignments/${assignment}`).expect(200)).body;
  const waiting = { owner: 'Supervisor', announcedAt: '2027-02-01T15:00:00.000Z', receivedAt: null, stuck: false };
  expect(announced).toMatchObject([
    {
      ...waiting,
      area: 'Evaluations',
      says: `Begin the first evaluation cycle: Marcus Bell as SRO at ${high}`,
      dueOn: '2027-03-10',
    },
    { ...waiting, area: 'Training', says: 'Complete SRO I: Marcus Bell', dueOn: '2028-02-08' },
  ]);
  await hr.post(`/assignments/${assignment}/cancel`, { reason }).expect(200);
  const after = (await karen.get(`/assignments/${assignment}`).expect(200)).body.announced as { says: string }[];
  expect(after.map(({ says }) => says).filter((says) => says.startsWith('No longer'))).toHaveLength(2);
});
