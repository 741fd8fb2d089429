import { getQueueToken } from '@nestjs/bullmq';
import { Logger } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { Client } from 'pg';
import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { count, goOnTo, goTo } from './arranged.js';
import { aPostedVacancy, people, type Someone, withDemo } from './the-demo.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let hr: Someone;
let campusId: string;
let vacancies: string[];

beforeAll(async () => {
  Logger.overrideLogger(false); // it says of each failed deadline what it was
  [hr] = (await people(api, 'Denise Holloway')) as [Someone];
  campusId = (await hr.get('/campuses').expect(200)).body.items[0].id;
  vacancies = [];
  for (let i = 0; i < 5; i++) vacancies.push(await aPostedVacancy(hr, '2027-01-29'));
});

const later = (minutes: number) => goOnTo(api, worker, new Date(api.clock.now().getTime() + minutes * 60_000));
const postings = async (vacancy: string) =>
  (await hr.get(`/vacancies/${vacancy}/postings`).expect(200)).body.map(({ id }: { id: string }) => id) as string[];
const escalations = (caseIds: string[]) =>
  count(api, `notice where case_id = any ($1) and subject like 'Overdue with%'`, [caseIds]);

/** Somebody whose change is under way: what it holds is held until they commit. */
async function underWay(sql: string, params: unknown[]) {
  const client = new Client(api.database.ownerUrl);
  await client.connect();
  await client.query('begin');
  await client.query(sql, params);
  return async () => {
    await client.query('commit');
    await client.end();
  };
}

test('however far ahead deadlines are set, no date is ever in Redis', async () => {
  expect(await count(api, 'deadline where applied_at is null')).toBeGreaterThan(20);
  const queue = api.app.get<Queue>(getQueueToken('looks'));
  const { waiting, active, ...other } = await queue.getJobCounts();
  expect(waiting! + active!).toBeLessThanOrEqual(2);
  expect(Object.values(other).every((jobs) => jobs === 0)).toBe(true);
});

test('a deadline that is moved or dropped a moment before it fires does not fire', async () => {
  const [dropped, moved] = await postings(vacancies[0]!);
  const commitDrop = await underWay('delete from deadline where case_id = $1 and applied_at is null', [dropped]);
  const commitMove = await underWay(
    `update deadline set due_at = due_at + interval '1 hour', next_try_at = next_try_at + interval '1 hour'
     where case_id = $1 and effect = 'escalate'`,
    [moved],
  );
  // Only now: a look of the worker's own may come at any moment.
  await goTo(api, '2027-01-14T05:00:00Z');
  await worker.look();
  await Promise.all([commitDrop(), commitMove()]);
  await worker.look();
  expect(await escalations([dropped!, moved!])).toBe(0);
  await later(60);
  expect(await escalations([dropped!])).toBe(0);
  expect(await escalations([moved!])).toBeGreaterThan(0);
});

test('a deadline that is set in the past fires at once', async () => {
  const [first] = await postings(vacancies[1]!);
  await api.database.owner.query(
    `insert into deadline (program_id, case_kind, case_id, task_id, effect, due_at, next_try_at)
     select program_id, case_kind, case_id, id, 'remind', '2020-01-01', '2020-01-01' from task where case_id = $1 limit 1`,
    [first],
  );
  await worker.look();
  expect(await count(api, 'deadline where case_id = $1 and applied_at is null', [first])).toBe(0);
});

test('an effect that fails for a reason of its own is tried less and less often and parked, and holds nobody up', async () => {
  const vacancy = await aPostedVacancy(hr, '2027-02-26');
  const [broken, ...others] = await postings(vacancy);
  await api.database.owner.query(`update task set path = 'no page' where case_id = $1`, [broken]);
  const deadline = async () =>
    (
      await api.database.owner.query(
        `select attempts, last_error, parked_at, applied_at from deadline where case_id = $1 and effect = 'escalate'`,
        [broken],
      )
    ).rows[0];
  await goOnTo(api, worker, '2027-01-20T15:00:00Z');
  expect(await escalations(others)).toBeGreaterThan(0);
  expect(await deadline()).toMatchObject({
    attempts: 1,
    parked_at: null,
    last_error: expect.stringContaining('notice'),
  });
  await worker.look();
  expect(await deadline()).toMatchObject({ attempts: 1 });
  for (let tries = 2; tries <= 10; tries++) await later(61);
  expect(await deadline()).toMatchObject({ attempts: 10, applied_at: null, parked_at: expect.any(Date) });
  expect(await escalations([broken!])).toBe(0);

  await api.database.owner.query(`update task set path = '/vacancies' where case_id = $1`, [broken]);
  await api.database.owner.query(
    `update deadline set parked_at = null, attempts = 0, next_try_at = $2 where case_id = $1 and applied_at is null`,
    [broken, api.clock.now()],
  );
  await worker.look();
  expect(await deadline()).toMatchObject({ applied_at: expect.any(Date) });
  expect(await escalations([broken!])).toBeGreaterThan(0);
});

test('of many cases that act by themselves at the same moment, one that cannot holds none of the others up', async () => {
  const { body: draft } = await hr.post('/vacancies', { campusId }).expect(201);
  await api.database.owner.query(
    `insert into deadline (program_id, case_kind, case_id, effect, action, due_at, next_try_at)
     select program_id, 'vacancy', $1, 'act', 'vanish', due_at, due_at from deadline
     where case_id = $2 and effect = 'act' limit 1`,
    [draft.id, vacancies[2]],
  );
  const held = await underWay('select from vacancy where id = $1 for update', [vacancies[3]]);
  await goOnTo(api, worker, '2027-01-30T05:00:00Z');
  const state = (id: string) => hr.get(`/vacancies/${id}`).then(({ body }) => body.state);
  expect(await state(vacancies[2]!)).toBe('closed');
  // Somebody is changing this one: it is left alone until they are done.
  expect(await state(vacancies[3]!)).toBe('posted');
  await held();
  await worker.look();
  expect(await Promise.all(vacancies.map(state))).toEqual(Array(5).fill('closed'));
  expect(await count(api, `deadline where action = 'vanish' and attempts = 1 and last_error like '%no action%'`)).toBe(
    1,
  );
});
