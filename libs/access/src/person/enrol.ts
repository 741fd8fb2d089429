import type { Grant } from '../role/role.js';
import { hashPassword } from './password.js';

export interface Enrolment {
  email: string;
  name: string;
  /** Without one the person cannot sign in yet. */
  password?: string;
  grants: ({ programId: string } & Pick<Grant, 'role'> & Partial<Grant>)[];
}

/** What TypeORM's EntityManager, DataSource and QueryRunner have in common with pg's Pool and Client. */
interface Queryable {
  query(sql: string, params?: unknown[]): Promise<unknown>;
}

type Enrolled = { id: string }[];

/** Enrols one person, see `enrolPeople`. */
export async function enrolPerson(owner: Queryable, person: Enrolment): Promise<string> {
  const [id] = await enrolPeople(owner, [person]);
  return id as string;
}

/**
 * Makes people with their passwords and roles and gives their ids in the same order; for commands and for tests, on a
 * connection of the owner. Somebody known by the e-mail address already keeps name and password and gets the roles.
 */
export async function enrolPeople(owner: Queryable, people: Enrolment[]): Promise<string[]> {
  const entries = await Promise.all(
    people.map(async ({ email, name, password, grants }, number) => ({
      number,
      email: email.trim(),
      name,
      password_hash: password === undefined ? null : await hashPassword(password),
      grants: grants.map((grant) => ({
        program_id: grant.programId,
        role: grant.role,
        campus_id: grant.campusId ?? null,
        unit_id: grant.unitId ?? null,
      })),
    })),
  );
  const answer = (await owner.query(enrol, [JSON.stringify(entries)])) as Enrolled | { rows: Enrolled };
  return (Array.isArray(answer) ? answer : answer.rows).map((row) => row.id);
}

const enrol = `
  with entry as (
    select * from jsonb_to_recordset($1::jsonb)
      as e (number int, email text, name text, password_hash text, grants jsonb)
  ), enrolled as (
    insert into person (email, name, password_hash) select email, name, password_hash from entry
    on conflict (lower(email)) do update set email = person.email
    returning id, email
  ), granted as (
    insert into role_grant (program_id, person_id, role, campus_id, unit_id)
    select g.program_id, enrolled.id, g.role, g.campus_id, g.unit_id
    from entry
    join enrolled on lower(enrolled.email) = lower(entry.email)
    cross join jsonb_to_recordset(entry.grants) as g (program_id uuid, role text, campus_id uuid, unit_id uuid)
    on conflict do nothing
  )
  select enrolled.id from entry join enrolled on lower(enrolled.email) = lower(entry.email) order by entry.number`;
