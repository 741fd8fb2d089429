import type { TestApi } from '../harness/api.js';
import type { TestWorker } from '../harness/worker.js';
import { interest, type Someone } from './the-demo.js';

/** Moves the clock on; whoever is signed in stays signed in, as if they had signed in again. */
export async function goTo(api: TestApi, instant: string | Date): Promise<void> {
  await api.database.owner.query(
    `update session set created_at = $1, last_seen_at = $1, confirmed_at = $1,
                        expires_at = $1::timestamptz + interval '12 hours'`,
    [instant],
  );
  api.clock.moveTo(instant);
}

/** Moves the clock on, and the worker looks. */
export async function goOnTo(api: TestApi, worker: TestWorker, instant: string | Date): Promise<void> {
  await goTo(api, instant);
  await worker.look();
}

/** An officer enters a stretch of service; gives the entry. */
export async function enters(officer: Someone, startedOn: string, endedOn: string | null = null): Promise<string> {
  const sent = { agency: 'Elkhorn City Police', startedOn, endedOn };
  const { body } = await officer.post(`/officers/${officer.id}/service`, sent).expect(201);
  return body.id;
}

/** An officer with service that HR has verified. */
export async function hasServed(
  officer: Someone,
  hr: Someone,
  startedOn: string,
  endedOn: string | null = null,
): Promise<void> {
  await hr.post(`/service-intervals/${await enters(officer, startedOn, endedOn)}/verify`).expect(200);
}

/** An officer expresses interest; gives the expression. */
export async function interested(officer: Someone, vacancyId: string, documentIds: string[] = []): Promise<string> {
  const { body } = await officer.post(`/vacancies/${vacancyId}/expressions`, { ...interest, documentIds }).expect(201);
  return body.id;
}

export const reason = 'The verified service does not reach three years on the closing day.';

/** Somebody gets one more role in the program of the demo. */
export const alsoHolds = (api: TestApi, someone: Someone, role: string): Promise<unknown> =>
  api.database.owner.query(
    `insert into role_grant (program_id, person_id, role)
     select distinct program_id, $1::uuid, $2 from role_grant where person_id = $1`,
    [someone.id, role],
  );

/** The open tasks of a case: whose, what, until when. */
export async function openTasks(api: TestApi, caseId: string): Promise<Record<string, unknown>[]> {
  const { rows } = await api.database.owner.query(
    `select kind, owner_role as role, owner_person_id as person, due_at as due, action from task
     where case_id = $1 and settled_at is null order by kind`,
    [caseId],
  );
  return rows;
}

/** How many rows a query finds. */
export async function count(api: TestApi, from: string, params: unknown[] = []): Promise<number> {
  const { rows } = await api.database.owner.query(`select count(*)::int as n from ${from}`, params);
  return rows[0].n;
}

/** Who has had a notice about the case whose subject begins so, by name. */
export async function told(api: TestApi, caseId: string, subject: string): Promise<string[]> {
  const { rows } = await api.database.owner.query<{ name: string }>(
    `select person.name from notice n join person on person.id = n.person_id
     where n.case_id = $1 and n.subject like $2 order by 1`,
    [caseId, `${subject}%`],
  );
  return rows.map(({ name }) => name);
}
