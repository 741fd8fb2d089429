import { v7 as uuid } from 'uuid';
import type { TestApi } from '../harness/api.js';
import type { Someone } from './the-demo.js';

export interface ACourse {
  title: string;
  level: 'sro-1' | 'sro-2' | 'sro-3' | 'in-service' | 'other';
  hours?: number;
  provider?: string;
  number?: string;
}

/** A course of the catalogue; gives its id. */
export async function aCourse(
  api: TestApi,
  { title, level, hours = 40, provider = 'Department of Criminal Justice Training', number = '' }: ACourse,
): Promise<string> {
  const id = uuid();
  await api.database.owner.query(
    `insert into course (id, program_id, title, provider, provider_number, hours, level)
     select $1, id, $2, $3, $4, $5, $6 from program where name like 'Bluegrass%'`,
    [id, title, provider, number, hours, level],
  );
  return id;
}

export interface Handed {
  completedOn: string;
  hours: number;
  excusedHours?: number;
  madeUpOn?: string;
  note?: string;
  documentIds?: string[];
}

/** An officer hands in what was completed; gives the credit. */
export async function handsIn(officer: Someone, courseId: string, completed: Handed): Promise<string> {
  const { body } = await officer
    .post(`/training/officers/${officer.id}/credits`, { courseId, ...completed })
    .expect(201);
  return body.id;
}

/** An officer has completed a course, and the supervisor has verified it. */
export async function hasCompleted(
  officer: Someone,
  supervisor: Someone,
  courseId: string,
  completed: Handed,
): Promise<string> {
  const id = await handsIn(officer, courseId, completed);
  await supervisor.post(`/training-credits/${id}/verify`).expect(200);
  return id;
}

/** What an officer owes, by key: 'sro-1', 'year-2028'. */
export async function standingsOf(who: Someone, officer: Someone): Promise<Record<string, Record<string, unknown>>> {
  const { body } = await who.get(`/training/officers/${officer.id}`).expect(200);
  return Object.fromEntries(body.balance.standings.map((standing: { key: string }) => [standing.key, standing]));
}

/** Nobody owes or has completed anything any more. */
export const noTraining = (api: TestApi): Promise<unknown> =>
  api.database.owner.query(
    `delete from deadline where case_kind in ('training_requirement', 'training_credit');
     delete from task where case_kind in ('training_requirement', 'training_credit');
     truncate training_credit_former, training_credit, training_leniency, training_leave, training_service,
              additional_training, training_requirement cascade`,
  );
