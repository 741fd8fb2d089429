import { openAssignment } from '#assignments';
import { Cases } from '#lifecycle';
import { Database } from '#persistence';
import type { TestApi } from '../harness/api.js';
import type { Someone } from './the-demo.js';

/** The id of a campus, by a part of its name. */
export async function campusId(api: TestApi, name: string): Promise<string> {
  const { rows } = await api.database.owner.query(`select id from campus where name like $1`, [`${name}%`]);
  return rows[0].id;
}

/** Assigns an officer to a campus as an accepted offer does, in the name of somebody of HR; gives the assignment. */
export async function assigned(
  api: TestApi,
  by: Someone,
  officer: Someone,
  campus: string,
  startsOn: string,
): Promise<string> {
  const { rows } = await api.database.owner.query(`select program_id from officer where person_id = $1`, [officer.id]);
  const programId = rows[0].program_id;
  const campusOf = await campusId(api, campus);
  const cause = { programId, personId: by.id, name: 'HR' };
  const cases = api.app.get(Cases);
  return api.app.get(Database).transact(cause, (tx) =>
    openAssignment(tx, cases.consequences(tx, cause), {
      programId,
      officerId: officer.id,
      campusId: campusOf,
      startsOn,
      createdBy: by.id,
    }),
  );
}

/** Nobody is assigned to anything any more, so that each test begins with all officers free. */
export const everybodyFree = (api: TestApi): Promise<unknown> =>
  api.database.owner.query(
    `delete from deadline where case_kind in ('assignment', 'follow_up');
     delete from task where case_kind in ('assignment', 'follow_up');
     truncate announced_event, follow_up, assignment cascade`,
  );
