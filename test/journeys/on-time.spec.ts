import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { count, goTo } from './arranged.js';
import { aPostedVacancy, people, type Someone, withDemo } from './the-demo.js';

const api = testApi({ now: '2027-02-01T15:00:00Z' });
const worker = testWorker(api);
const another = testWorker(api);
withDemo(api);

let hr: Someone, angela: Someone;
let vacancy: string, posting: string;

/** When Patrol A's notice has to be up. */
const due = Date.parse('2027-02-04T05:00:00Z');
const minutes = (more: number) => new Date(due + more * 60_000);

beforeAll(async () => {
  [hr, angela] = (await people(api, 'Denise Holloway', 'Angela Reyes')) as [Someone, Someone];
});

beforeEach(async () => {
  await goTo(api, '2027-02-01T15:00:00Z');
  vacancy = await aPostedVacancy(hr, '2027-02-28');
  const { body } = await hr.get(`/vacancies/${vacancy}/postings`).expect(200);
  posting = body.find((one: { unit: string }) => one.unit === 'Patrol A').id;
});

const bothLook = () => Promise.all([worker.look(), another.look()]);
const toldLate = (caseId = posting) => count(api, `notice where case_id = $1 and subject like 'Overdue%'`, [caseId]);

/** Moves the task's date and what hangs on it, as a change of the calendar does. */
async function move(to: Date): Promise<void> {
  await api.database.owner.query(
    `with moved as (update task set due_at = $2 where case_id = $1 and settled_at is null returning id)
     update deadline d set due_at = $2, next_try_at = $2 from moved
     where d.task_id = moved.id and d.effect = 'escalate' and d.applied_at is null`,
    [posting, to],
  );
}

test('what is moved a moment before it fires does not fire, and does at its new date', async () => {
  await goTo(api, minutes(-1));
  await bothLook();
  await move(minutes(90));
  for (const now of [minutes(0), minutes(1), minutes(89)]) {
    await goTo(api, now);
    await bothLook();
    expect(await toldLate()).toBe(0);
  }
  await goTo(api, minutes(90));
  await bothLook();
  expect(await toldLate()).toBeGreaterThan(1);
});

test('what is settled a moment before it fires does not fire', async () => {
  await goTo(api, new Date(due - 1));
  await angela.post(`/unit-postings/${posting}/confirm`, { how: 'roll call', postedOn: '2027-02-03' }).expect(200);
  await goTo(api, minutes(10));
  await bothLook();
  expect(await toldLate()).toBe(0);
  expect(await count(api, 'deadline where case_id = $1 and applied_at is null', [posting])).toBe(0);
});

test('whether the step or the clock is first, only one of them happens', async () => {
  for (let round = 0; round < 4; round++) {
    await goTo(api, '2027-02-01T15:00:00Z');
    const next = await aPostedVacancy(hr, '2027-02-28');
    const { body } = await hr.get(`/vacancies/${next}/postings`).expect(200);
    const id = body.find((one: { unit: string }) => one.unit === 'Patrol A').id;
    await goTo(api, minutes(round));
    const confirm = angela.post(`/unit-postings/${id}/confirm`, { how: 'roll call', postedOn: '2027-02-03' });
    const [{ status }] = await Promise.all([confirm, worker.look(), another.look()]);
    await bothLook();
    expect(status).toBe(200); // what is late can still be done
    const escalated = await count(api, 'task where case_id = $1 and escalated_at is not null', [id]);
    expect(await toldLate(id)).toBe(escalated * 3);
    expect(await count(api, 'deadline where case_id = $1 and applied_at is null', [id])).toBe(0);
  }
});

test('what is set in the past fires at the next look, once', async () => {
  await goTo(api, minutes(-60));
  await bothLook();
  await move(minutes(-24 * 60));
  await bothLook();
  await bothLook();
  const { rows } = await api.database.owner.query(
    `select p.name, count(*)::int as times from notice n join person p on p.id = n.person_id
     where n.case_id = $1 and n.subject like 'Overdue%' group by 1`,
    [posting],
  );
  expect(rows.map(({ times }) => times)).toEqual(rows.map(() => 1));
  expect(rows.length).toBeGreaterThan(1);
});

test('an action of the clock that is moved or whose case has gone on is not taken; one in the past is, at once', async () => {
  const ends = `update deadline set due_at = $2, next_try_at = $2
                where case_id = $1 and effect = 'act' and applied_at is null`;
  const state = async (id: string) => (await hr.get(`/vacancies/${id}`).expect(200)).body.state;
  const closing = new Date('2027-03-01T05:00:00Z');
  const cancelled = await aPostedVacancy(hr, '2027-02-28');
  const early = await aPostedVacancy(hr, '2027-02-28');

  await api.database.owner.query(ends, [early, '2027-01-31T05:00:00Z']);
  await bothLook();
  expect([await state(early), await state(vacancy)]).toEqual(['closed', 'posted']);

  await goTo(api, new Date(closing.getTime() - 1000));
  await hr.post(`/vacancies/${cancelled}/cancel`, { reason: 'The post is gone.' }).expect(200);
  await api.database.owner.query(ends, [vacancy, new Date(closing.getTime() + 60_000)]);
  await goTo(api, closing);
  await bothLook();
  expect([await state(cancelled), await state(vacancy)]).toEqual(['cancelled', 'posted']);
  await goTo(api, new Date(closing.getTime() + 60_000));
  await bothLook();
  expect(await state(vacancy)).toBe('closed');
});
