import { enrolPeople, type Role } from '#access';
import type { TestDatabase } from '../harness/index.js';
import { aProgram, password } from './small-app.js';

export interface Place {
  programId: string;
  patrol: string;
  traffic: string;
  campus: string;
}

/** An agency with two units in use and four officers who serve on 30 June 2027, and a district with three campuses. */
export async function aRoster(database: TestDatabase, name: string): Promise<Place> {
  const programId = await aProgram(database, name);
  const units = await ids(
    database,
    `insert into unit (program_id, name, kind, archived_at) values ($1, 'Patrol', 'patrol', null),
       ($1, 'Traffic', 'traffic', null), ($1, 'Mounted', 'other', now()) returning id`,
    [programId],
  );
  const campuses = await ids(
    database,
    `insert into campus (program_id, name, level, address) values ($1, 'North High', 'high', '1 Main Street'),
       ($1, 'East Elementary', 'elementary', '2 Oak Street'), ($1, 'West Middle', 'middle', '3 Elm Street') returning id`,
    [programId],
  );
  const [patrol, traffic] = units as [string, string];
  const campus = campuses[0] as string;
  const enrol = (role: Role, personName: string, email = `${role}@${name.toLowerCase()}.example`) => ({
    email,
    name: personName,
    password,
    grants: [{ programId, role, campusId: role === 'administrator' ? campus : null }],
  });
  const [contact] = await enrolPeople(database.owner, [
    enrol('hr', 'Hana R.'),
    enrol('administrator', 'Adam Principal'),
    enrol('assessor', 'Asa Essor'),
    enrol('district_administrator', 'Di Strict'),
  ]);
  await database.owner.query('update unit set posting_contact_id = $1 where id = $2', [contact, patrol]);
  const people = await enrolPeople(database.owner, [
    enrol('officer', 'Same name'),
    ...['Recruit', 'Left in May', 'Same name', 'Last day today'].map((officer, i) =>
      enrol('officer', officer, `o${i}@${name.toLowerCase()}.example`),
    ),
  ]);
  await database.owner.query(
    `insert into officer (program_id, person_id, unit_id, badge_number, rank, sworn_on, left_on)
     select $1, person_id, unit_id, badge, 'Officer', sworn_on, left_on
     from unnest($2::uuid[], $3::uuid[], $4::text[], $5::date[], $6::date[]) as o (person_id, unit_id, badge, sworn_on, left_on)`,
    [
      programId,
      people,
      [patrol, patrol, patrol, traffic, patrol],
      ['101', '102', '103', '104', '105'],
      ['2015-05-01', null, '2015-05-01', '2015-05-01', '2015-05-01'],
      [null, null, '2027-05-31', null, '2027-06-30'],
    ],
  );
  return { programId, patrol, traffic, campus };
}

async function ids(database: TestDatabase, sql: string, params: unknown[]): Promise<string[]> {
  const { rows } = await database.owner.query<{ id: string }>(sql, params);
  return rows.map(({ id }) => id);
}
