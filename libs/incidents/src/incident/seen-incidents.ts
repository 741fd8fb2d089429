import { type Actor, hasRole, type Role } from '#access';
import type { Database } from '#persistence';
import { campusesOfOfficer } from './incident.sql.js';

const everywhere: Role[] = ['supervisor', 'agency_administrator', 'district_administrator', 'assessor'];

/**
 * The campuses whose incidents somebody may read, null for all: the same as the readers of the lifecycle. Beside them
 * everybody reads what they lead, hold or reported.
 */
export async function campusesSeen(database: Database, actor: Actor): Promise<string[] | null> {
  if (hasRole(actor, everywhere)) return null;
  const own = actor.grants.filter(({ role }) => role === 'administrator').map(({ campusId }) => campusId);
  if (own.includes(null)) return null;
  const seen = own.filter((campusId) => campusId !== null);
  if (!hasRole(actor, 'officer')) return seen;
  const [there] = await database.read<{ everywhere: boolean; campuses: string[] }>(actor, campusesOfOfficer, [
    actor.programId,
    actor.personId,
  ]);
  return there!.everywhere ? null : [...seen, ...there!.campuses];
}
