import { type Actor, hasRole, type Role } from '#access';

const everywhere: Role[] = ['hr', 'supervisor', 'agency_administrator', 'district_administrator', 'assessor'];

/**
 * The campuses whose assignments somebody may read, null for all: the same as the readers of the lifecycle. Beside
 * them everybody reads their own.
 */
export function campusesSeen(actor: Actor): string[] | null {
  const own = actor.grants.filter(({ role }) => role === 'administrator').map(({ campusId }) => campusId);
  if (hasRole(actor, everywhere) || own.includes(null)) return null;
  return own.filter((campusId) => campusId !== null);
}
