import type { TestApi } from '../harness/api.js';
import type { TestWorker } from '../harness/worker.js';
import { goTo } from './arranged.js';
import type { Someone } from './the-demo.js';

export const snow = { day: '2027-02-03', kind: 'holiday', name: 'Snow' };
export const saidSnow = 'Latisha Coleman made Wednesday, February 3, 2027 a holiday: Snow.';

/** Posted on Monday, 1 February: two business days for each unit. */
export const monday = '2027-02-01T15:00:00Z';
export const wednesday = new Date('2027-02-04T05:00:00Z');
export const thursday = new Date('2027-02-05T05:00:00Z');

/** Makes a day a holiday; gives its id. */
export const set = async (by: Someone, day: object): Promise<string> =>
  (await by.post('/calendar/days', day).expect(201)).body.id;

/** While this is done, no worker follows the calendar: as if each were busy with something else. */
export async function whileNobodyFollows(api: TestApi, work: () => Promise<void>): Promise<void> {
  const other = await api.database.owner.connect();
  try {
    await other.query('begin');
    await other.query(`select pg_advisory_xact_lock(hashtextextended('follow-calendar ' || id, 0)) from program`);
    await work();
  } finally {
    await other.query('rollback');
    other.release();
  }
}

/** The newest change of the calendar as an administrator sees it. */
export const newest = async (captain: Someone) =>
  (await captain.get('/calendar/changes?limit=1').expect(200)).body.items[0];

/** What somebody was told since they looked last. */
export async function told(who: Someone): Promise<{ subject: string; body: string; path: string }[]> {
  const { body } = await who.get('/notices?limit=100').expect(200);
  await who.post('/notices/seen').expect(200);
  return body.items.filter((one: { seenAt: string | null }) => one.seenAt === null);
}

/** When the task is due, what was promised first, and when its deadlines are set. */
export async function dates(api: TestApi, caseId: string, kind: string) {
  const { rows } = await api.database.owner.query(
    `select t.due_at as due, t.first_due_at as first,
       (select jsonb_object_agg(d.effect, d.next_try_at) from deadline d
        where d.task_id = t.id and d.applied_at is null and d.due_at = d.next_try_at) as set
     from task t where t.case_id = $1 and t.kind = $2 and t.settled_at is null`,
    [caseId, kind],
  );
  const { due, first, set } = rows[0];
  const instants = Object.entries((set ?? {}) as Record<string, string>).map(([effect, at]) => [effect, new Date(at)]);
  return { due, first, ...(Object.fromEntries(instants) as { remind?: Date; escalate?: Date }) };
}

export async function postingOf(hr: Someone, vacancy: string, unit = 'Patrol A'): Promise<string> {
  const { body } = await hr.get(`/vacancies/${vacancy}/postings`).expect(200);
  return body.find((one: { unit: string }) => one.unit === unit).id;
}

/** The next test begins on the same Monday, with nothing open and the calendar as it was. */
export async function afresh(api: TestApi, worker: TestWorker, captain: Someone): Promise<void> {
  const days = await captain.get('/calendar?from=2027-01-01&to=2027-06-30').expect(200);
  for (const { id, name } of days.body.days)
    if (['Snow', 'Ice'].includes(name)) await captain.delete(`/calendar/days/${id}`).expect(204);
  await worker.look();
  await api.database.owner.query(
    `delete from deadline where applied_at is null;
     update task set settled_at = opened_at, settlement = 'over' where settled_at is null;
     update expression set state = 'withdrawn', closing_reason = 'over' where state <> 'withdrawn';
     update vacancy set state = 'cancelled', cancel_reason = 'over' where state <> 'cancelled'`,
  );
  await goTo(api, monday);
}
