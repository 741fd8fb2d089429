import { enrolPeople, type Grant, type Role, roles } from '#access';
import type { Scope, Side } from '#persistence';
import type { TestApi } from '../harness/api.js';

export interface Visitor {
  name: string;
  role: Role;
  where: 'there' | 'elsewhere' | 'another program';
  personId: string;
  programId: string;
  grants: Grant[];
  side: Side;
  session: string;
}

export interface Programs {
  home: string;
  other: string;
}

const password = 'a visitor to every door';
const placed: readonly Role[] = ['hr', 'officer', 'supervisor'];
/** Roles that are held at one campus. */
const atCampus: readonly Role[] = ['administrator', 'staff'];
const agencys: readonly Role[] = [...placed, 'agency_head', 'agency_administrator', 'assessor'];

/** Somebody of every role at home, of the same role at another campus or unit, and of the same role in another program. */
export async function visitorsOf(api: TestApi, { home, other }: Programs): Promise<Visitor[]> {
  const [campuses, units, theirs] = await Promise.all([
    idsIn(api, 'campus', home),
    idsIn(api, 'unit', home),
    idsIn(api, 'campus', other),
  ]);
  const at = (role: Role, campus: string, unit?: string) => ({
    role,
    campusId: atCampus.includes(role) ? campus : null,
    unitId: unit && placed.includes(role) ? unit : null,
  });
  const wanted = roles.flatMap((role) => [
    { where: 'there' as const, programId: home, grant: at(role, campuses[0]!) },
    { where: 'another program' as const, programId: other, grant: at(role, theirs[0]!) },
    ...(atCampus.includes(role) || placed.includes(role)
      ? [{ where: 'elsewhere' as const, programId: home, grant: at(role, campuses.at(-1)!, units.at(-1)!) }]
      : []),
  ]);
  const people = wanted.map(({ where, programId, grant }, i) => ({
    email: `visitor-${i}@doors.example`,
    name: `${grant.role} ${where}`,
    password,
    grants: [{ programId, ...grant }],
  }));
  const ids = await enrolPeople(api.database.owner, people);
  return Promise.all(
    wanted.map(async ({ where, programId, grant }, i) => ({
      name: people[i]!.name,
      role: grant.role,
      where,
      personId: ids[i]!,
      programId,
      grants: [grant],
      side: agencys.includes(grant.role) ? ('agency' as const) : ('school' as const),
      session: await api.signIn(people[i]!.email, password),
    })),
  );
}

/** As the database is asked on behalf of the visitor. */
export const scopeOf = ({ programId, personId, side }: Visitor): Scope => ({ programId, personId, side });

export async function idsIn(api: TestApi, table: string, programId: string): Promise<string[]> {
  const { rows } = await api.database.owner.query<{ id: string }>(
    `select id from ${table} where program_id = $1 order by id`,
    [programId],
  );
  return rows.map(({ id }) => id);
}
