import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { whatIsBroken } from '../invariants/what-must-hold.js';
import { goOnTo, goTo } from './arranged.js';
import { assigned, everybodyFree } from './assigned.js';
import { people, type Someone, withDemo } from './the-demo.js';
import { noTraining, standingsOf } from './training.js';

const api = testApi({ now: '2027-02-01T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let hr: Someone, angela: Someone, marcus: Someone;

const high = 'Bluegrass County High School';
const creek = 'Elkhorn Creek High School';
const reason = 'A reason that the officer reads.';

beforeAll(async () => {
  [hr, angela, marcus] = (await people(api, 'Denise Holloway', 'Angela Reyes', 'Marcus Bell')) as [
    Someone,
    Someone,
    Someone,
  ];
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

test('leave lets the clock stand still until the return', async () => {
  await marcusServes();
  const { post } = angela;
  await goTo(api, '2027-05-10T15:00:00Z');
  const leave = { startsOn: '2027-05-01', backOn: '2027-08-01', reason: 'Parental leave.' };
  await marcus.post(`/training/officers/${marcus.id}/leave`, leave).expect(403);
  await post(`/training/officers/${marcus.id}/leave`, { ...leave, startsOn: '2027-05-11' }).expect(422);
  await post(`/training/officers/${marcus.id}/leave`, { ...leave, backOn: '2027-05-10' }).expect(422);
  const { body } = await post(`/training/officers/${marcus.id}/leave`, leave).expect(200);
  expect(body.requirement).toMatchObject({ state: 'away', backOn: '2027-08-01' });
  await goOnTo(api, worker, '2027-08-02T15:00:00Z');
  expect(await subjects(angela)).toContain('Overdue: Note that Marcus Bell is back from leave');
  await post(`/training/officers/${marcus.id}/return`, { returnedOn: '2027-08-01' }).expect(200);
  const { 'sro-1': first } = await standingsOf(marcus, marcus);
  expect(first).toMatchObject({ dueOn: '2028-05-10' });
  expect((first!.because as string[]).join(' ')).toContain('the clock stood still for 92 days');
});

test('a transfer goes on, the last assignment ends it, and whoever comes back goes on where it was left', async () => {
  const id = await marcusServes();
  await hr.post(`/assignments/${id}/end`, { endsOn: '2027-03-31', reason }).expect(200);
  await goOnTo(api, worker, '2027-04-01T15:00:00Z');
  expect(await read()).toMatchObject({ requirement: { state: 'ended' } });
  await assigned(api, hr, marcus, creek, '2027-05-01');
  await goOnTo(api, worker, '2027-05-01T15:00:00Z');
  expect(await read()).toMatchObject({
    requirement: { state: 'running' },
    served: [
      { from: '2027-02-08', last: '2027-03-31' },
      { from: '2027-05-01', last: null },
    ],
  });
  expect(await standingsOf(marcus, marcus)).toMatchObject({ 'sro-1': { dueOn: '2028-03-09' } });
});

test('an assignment that is cancelled before it begins asks for nothing', async () => {
  const id = await assigned(api, hr, marcus, high, '2027-02-08');
  await worker.look();
  await hr.post(`/assignments/${id}/cancel`, { reason }).expect(200);
  await worker.look();
  expect(await read()).toMatchObject({ requirement: { state: 'ended' }, balance: null });
});

test('the supervisor gives more time for what is next, the administrator alone asks for it no more', async () => {
  await marcusServes();
  const extend = (dueOn: string) => angela.post(`/training/officers/${marcus.id}/extend`, { dueOn, reason });
  expect((await extend('2028-02-08').expect(422)).body.errors).toMatchObject([{ field: 'dueOn' }]);
  await extend('2028-04-30').expect(200);
  expect(await standingsOf(marcus, marcus)).toMatchObject({ 'sro-1': { dueOn: '2028-04-30' } });
  await angela.post(`/training/officers/${marcus.id}/waive`, { reason }).expect(403);
  await extend('2028-02-30').expect(400);
});
