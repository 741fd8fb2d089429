import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { whatIsBroken } from '../invariants/what-must-hold.js';
import { count, goOnTo, goTo } from './arranged.js';
import { assigned, everybodyFree } from './assigned.js';
import { people, type Someone, withDemo } from './the-demo.js';
import { aCourse, handsIn, hasCompleted, noTraining, standingsOf } from './training.js';

const api = testApi({ now: '2027-02-01T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let hr: Someone, angela: Someone, william: Someone, marcus: Someone, priya: Someone, karen: Someone;
let sroOne: string, sroTwo: string, inService: string;

const high = 'Bluegrass County High School';
const reason = 'A reason that the officer reads.';

beforeAll(async () => {
  [hr, angela, william, marcus, priya, karen] = (await people(
    api,
    'Denise Holloway',
    'Angela Reyes',
    'William Tackett',
    'Marcus Bell',
    'Priya Raman',
    'Karen Whitfield',
  )) as [Someone, Someone, Someone, Someone, Someone, Someone];
  sroOne = await aCourse(api, { title: 'SRO I', level: 'sro-1', number: '1' });
  sroTwo = await aCourse(api, { title: 'SRO II', level: 'sro-2', number: '2' });
  inService = await aCourse(api, { title: 'De-escalation in schools', level: 'in-service', hours: 16 });
});

afterEach(async () => expect(await whatIsBroken(api)).toEqual([]));

beforeEach(async () => {
  await noTraining(api);
  await everybodyFree(api);
  await goTo(api, '2027-02-01T15:00:00Z');
});

/** Marcus serves from February 8, and training has heard of it. */
const marcusServes = async () => {
  const id = await assigned(api, hr, marcus, high, '2027-02-08');
  await goOnTo(api, worker, '2027-02-08T15:00:00Z');
  return id;
};
const read = async (who = marcus) => (await who.get(`/training/officers/${marcus.id}`).expect(200)).body;
const subjects = async (who: Someone) =>
  ((await who.get('/notices').expect(200)).body.items as { subject: string }[]).map(({ subject }) => subject);

test('an officer’s start opens the training that standard 22 asks for, announced before there was any receiver or not', async () => {
  await marcusServes();
  const training = await read();
  expect(training).toMatchObject({
    own: true,
    requirement: { state: 'running', allowedActions: [] },
    balance: { nextKey: 'sro-1', reaches: true },
    served: [{ from: '2027-02-08', last: null }],
  });
  expect(training.balance.summary).toBe(
    'Next is SRO I: 40 hours until Tuesday, February 8, 2028. Nothing is planned for it yet.',
  );
  expect(await standingsOf(marcus, marcus)).toMatchObject({
    'sro-1': { title: 'SRO I', hours: 40, owed: 40, dueOn: '2028-02-08', reaches: false, late: false },
    'sro-2': { dueOn: '2029-02-07' },
    'sro-3': { dueOn: '2030-02-07' },
    'year-2028': { dueOn: '2028-12-31' },
  });
  expect(
    await count(
      api,
      `task where kind = 'complete-training' and owner_person_id = $1 and settled_at is null
    and due_at = '2028-02-09T05:00:00Z'`,
      [marcus.id],
    ),
  ).toBe(1);
});

test('the officer and the agency read it, the school and other officers do not', async () => {
  await marcusServes();
  for (const who of [marcus, angela, hr]) await who.get(`/training/officers/${marcus.id}`).expect(200);
  for (const who of [priya, karen, william]) {
    await who.get(`/training/officers/${marcus.id}`).expect(404);
    await who.get(`/training/officers/${marcus.id}/credits`).expect(404);
  }
  await karen.get('/training/unit').expect(403);
  await marcus.get('/training/unit').expect(403);
  expect((await william.get('/training/unit').expect(200)).body).toMatchObject({ items: [], officers: 0 });
  expect((await angela.get('/training/unit').expect(200)).body).toMatchObject({
    items: [{ officer: { name: 'Marcus Bell' }, nextTitle: 'SRO I', nextOwed: 40, late: false }],
    officers: 1,
    late: 0,
    atRisk: 0,
  });
});

test('what is completed counts once somebody else of the agency has verified it, and then something else is next', async () => {
  await marcusServes();
  const id = await handsIn(marcus, sroOne, { completedOn: '2027-02-08', hours: 40 });
  expect(await standingsOf(marcus, marcus)).toMatchObject({ 'sro-1': { claimed: 40, owed: 40, reaches: true } });
  await marcus.post(`/training-credits/${id}/verify`).expect(403);
  await angela.post(`/training-credits/${id}/verify`).expect(200);
  expect(await standingsOf(marcus, marcus)).toMatchObject({ 'sro-1': { verified: 40, owed: 0, metOn: '2027-02-08' } });
  expect((await read()).balance).toMatchObject({ nextKey: 'year-2028' });
  expect(await subjects(marcus)).toEqual(
    expect.arrayContaining(['Verified: SRO I', 'Complete your training: In-service 2028']),
  );
  await angela.post(`/training-credits/${id}/take-back`, { reason }).expect(200);
  expect((await read()).balance).toMatchObject({ nextKey: 'sro-1' });
});

test('reminders come 180, 90 and 30 days ahead, and after the last day it is the supervisor’s to see to', async () => {
  await marcusServes();
  const told = async () => (await subjects(marcus)).filter((subject) => subject.includes('are due in'));
  for (const [day, said] of [
    ['2027-08-11', []],
    ['2027-08-12', ['180']],
    ['2027-11-10', ['180', '90']],
    ['2028-01-10', ['180', '90', '29']],
  ] as const) {
    await goOnTo(api, worker, `${day}T15:00:00Z`);
    await worker.look();
    expect(await told()).toEqual([...said].reverse().map((days) => `40 hours of SRO I are due in ${days} days`));
  }
  expect(await subjects(angela)).toContain('Marcus Bell: no plan yet for 40 hours of SRO I');
  expect((await angela.get('/training/unit').expect(200)).body).toMatchObject({ late: 0, atRisk: 1 });
  await goOnTo(api, worker, '2028-02-09T15:00:00Z');
  await worker.look();
  expect((await angela.get('/work').expect(200)).body.items).toContainEqual(
    expect.objectContaining({ title: 'Overdue with somebody else: Complete your training: SRO I' }),
  );
  expect((await angela.get('/training/unit').expect(200)).body).toMatchObject({
    late: 1,
    atRisk: 0,
    items: [{ late: true }],
  });
});

test('“if I attend these” says how the officer would stand, and changes nothing', async () => {
  await marcusServes();
  const simulate = (attend: object[]) => marcus.post(`/training/officers/${marcus.id}/simulate`, { attend });
  const { body } = await simulate([
    { courseId: sroOne, on: '2027-06-01' },
    { courseId: inService, on: '2028-03-01', hours: 8 },
  ]).expect(200);
  const of = (key: string) => body.standings.find((standing: { key: string }) => standing.key === key);
  expect(of('sro-1')).toMatchObject({ planned: 40, reaches: true });
  expect(of('year-2028')).toMatchObject({ planned: 8, reaches: false });
  expect((await read()).balance.standings[0]).toMatchObject({ planned: 0 });
  const nowhere = await simulate([{ courseId: marcus.id, on: '2027-06-01' }]).expect(400);
  expect(nowhere.body.errors).toMatchObject([{ field: 'attend.0.courseId' }]);
});

test('SRO II counts as the in-service of its year', async () => {
  await marcusServes();
  await goTo(api, '2028-02-01T15:00:00Z');
  await hasCompleted(marcus, angela, sroOne, { completedOn: '2027-03-01', hours: 40 });
  await hasCompleted(marcus, angela, sroTwo, {
    completedOn: '2028-01-31',
    hours: 36,
    excusedHours: 4,
    madeUpOn: '2028-02-01',
  });
  expect(await standingsOf(marcus, marcus)).toMatchObject({
    'sro-2': { owed: 0 },
    'year-2028': { verified: 40, owed: 0 },
  });
});
