import { type Actor, hasRole, type Role } from '#access';
import { anyHolds } from '#lifecycle';
import { type Database, statement } from '#persistence';
import { notFound } from '#problems';
import { agencyReaders } from './requirement.relations.js';

export interface OfficerSeen {
  officerId: string;
  name: string;
  unitId: string;
  unitName: string;
  badge: string;
  rank: string;
  /** Null for an officer who has not been an SRO. */
  requirementId: string | null;
}

const findOfficerSeen = statement(
  'officer-whose-training-is-seen',
  `select o.person_id as officer_id, p.name, o.unit_id, u.name as unit_name, o.badge_number as badge, o.rank,
          r.id as requirement_id
   from officer o
   join person p on p.id = o.person_id
   join unit u on u.id = o.unit_id
   left join training_requirement r on r.program_id = o.program_id and r.officer_id = o.person_id
   where o.program_id = $1 and o.person_id = $2`,
);

/** The officer, for whoever may read their training. 404 for everybody else. */
export async function officerSeen(database: Database, actor: Actor, officerId: string): Promise<OfficerSeen> {
  const [officer] = await database.read<OfficerSeen>(actor, findOfficerSeen, [actor.programId, officerId]);
  if (!officer || !anyHolds(agencyReaders, actor, officer)) throw notFound('officer');
  return officer;
}

/** Who sees the training of a whole unit. */
export const unitReaders: [Role, ...Role[]] = ['supervisor', 'hr', 'agency_administrator', 'agency_head', 'assessor'];

/** The units whose training somebody sees, null for all of them. */
export function unitsSeen(actor: Actor): string[] | null {
  const own = actor.grants.filter(({ role }) => role === 'supervisor').map(({ unitId }) => unitId);
  if (hasRole(actor, ['hr', 'agency_administrator', 'agency_head', 'assessor']) || own.includes(null)) return null;
  return own.filter((unitId) => unitId !== null);
}
