// What the benchmark measures on: a program with 500 officers and 200,000 expressions of interest.
import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';

export const officers = 500;
const vacancies = 400;
/** Open vacancies that the writes go to: half of them for each of the two servers. */
export const openVacancies = 200;

/** Fills an empty database; gives the cookie of HR, those of the officers, and the vacancies. */
export async function fill(databaseUrl) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const one = async (sql, params) => (await client.query(sql, params)).rows[0];
  const many = async (sql, params) => (await client.query(sql, params)).rows;
  const { id: program } = await one(
    `insert into program (name, agency_name, district_name, time_zone)
     values ('Bench', 'Bench Police', 'Bench Schools', 'America/New_York') returning id`,
  );
  const { id: unit } = await one(
    `insert into unit (program_id, name, kind) values ($1, 'Patrol', 'patrol') returning id`,
    [program],
  );
  const { id: campus } = await one(
    `insert into campus (program_id, name, level, address) values ($1, 'Central', 'high', '1 Main Street') returning id`,
    [program],
  );
  const { id: hr } = await one(
    `insert into person (email, name) values ('hr@bench.example', 'Hannah HR') returning id`,
  );
  await client.query(`insert into role_grant (program_id, person_id, role) values ($1, $2, 'hr')`, [program, hr]);
  await client.query(
    `with people as (
       insert into person (email, name) select 'officer' || n || '@bench.example', 'Officer ' || n
       from generate_series(1, $2::int) n returning id),
     granted as (insert into role_grant (program_id, person_id, role) select $1, id, 'officer' from people)
     insert into officer (program_id, person_id, unit_id, badge_number, rank, sworn_on)
     select $1, id, $3, 'B' || row_number() over (), 'Officer', '2018-01-01' from people`,
    [program, officers, unit],
  );
  await client.query(
    `insert into service_interval (program_id, officer_id, agency, started_on, ended_on, source, entered_by, entered_at,
       status, judged_by, judged_at)
     select $1, o.person_id, a.agency, a.started_on, a.ended_on, 'import', $2, now(), 'verified', $2, now()
     from officer o cross join (values ('Elsewhere Police', date '2014-03-01', date '2016-02-28'),
       ('Bench Police', date '2018-01-01', null)) a (agency, started_on, ended_on)`,
    [program, hr],
  );
  await client.query(
    `insert into vacancy (id, program_id, state, campus_id, advisor_duties, educator_duties, law_enforcer_duties, schedule,
       requirements, opens_on, closes_on, closes_at, decisions_due_at, created_by, created_at, posted_at)
     select uuidv7(), $1, 'posted', $2, 'a', 'e', 'l', 's', 'r', current_date, current_date + 30,
       current_date + interval '31 days', current_date + interval '40 days', $3, now(), now()
     from generate_series(1, $4::int)`,
    [program, campus, hr, vacancies + openVacancies],
  );
  const all = (await many('select id from vacancy order by id')).map((row) => row.id);
  const filled = all.slice(0, vacancies);
  await client.query(
    `insert into expression (id, program_id, vacancy_id, officer_id, statement, voluntary, expressed_at, state, outcome,
       decided_by, decided_at)
     select uuidv7(), $1, v.id, o.person_id, 'I would like to work with youth.', true,
       now() - (o.badge_number like '%7')::int * interval '1 day' - random() * interval '5 days',
       case when o.badge_number like '%3' then 'eligible' else 'expressed' end,
       case when o.badge_number like '%3' then 'eligible' end, null, null
     from unnest($2::uuid[]) v (id) cross join officer o`,
    [program, filled],
  );
  // As in a program that has run for years, and so that the planner does not take tables that grow for empty ones.
  await client.query(
    `with opened as (
       insert into task (program_id, case_kind, case_id, kind, title, path, owner_role, escalates_to, opened_at, due_at)
       select program_id, 'expression', id, 'verify-service', 'Verify the service', '/expressions/' || id, 'hr',
         '{"role":"agency_administrator"}', expressed_at, now() + interval '40 days' from expression returning *)
     insert into deadline (program_id, case_kind, case_id, task_id, effect, due_at, next_try_at)
     select program_id, case_kind, case_id, id, 'escalate', due_at, due_at from opened`,
  );
  const people = await many('select person_id from officer order by badge_number');
  const cookies = await sessions(client, program, [hr, ...people.map((row) => row.person_id)]);
  await client.query('vacuum analyze');
  const { count } = await one('select count(*)::int from expression');
  await client.end();
  return {
    expressions: count,
    pipeline: filled.slice(0, 50),
    open: all.slice(vacancies),
    hr: cookies[0],
    officers: cookies.slice(1),
  };
}

export async function sessions(client, program, people) {
  const tokens = people.map(() => randomBytes(32).toString('base64url'));
  await client.query(
    `insert into session (token_hash, person_id, program_id, created_at, last_seen_at, expires_at)
     select decode(t.hash, 'hex'), t.person, $1, now(), now(), now() + interval '12 hours'
     from unnest($2::text[], $3::uuid[]) t (hash, person)`,
    [program, tokens.map((token) => createHash('sha256').update(token).digest('hex')), people],
  );
  return tokens.map((token) => `liaison_session=${token}`);
}
