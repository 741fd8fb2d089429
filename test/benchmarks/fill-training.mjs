// What the training benchmark measures on: SROs with their standings, and as many completed courses as are asked for.
import pg from 'pg';
import { officers, sessions } from './fill.mjs';

const standing = (key, title, owed, dueOn) => ({
  key,
  title,
  hundredths: 4000,
  owed,
  dueOn,
  reaches: owed === 0,
  metOn: owed === 0 ? '2026-03-01' : null,
  waived: false,
  counted: { verified: 4000 - owed, claimed: 0, planned: 0 },
});
const standings = [
  standing('sro-1', 'SRO I', 0, '2026-06-30'),
  standing('year-2026', 'In-service 2026', 1600, '2026-12-31'),
  standing('sro-2', 'SRO II', 4000, '2027-06-30'),
  standing('year-2027', 'In-service 2027', 4000, '2027-12-31'),
  standing('sro-3', 'SRO III', 4000, '2028-06-30'),
];

const connected = async (databaseUrl, work) => {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** Call it after `fill`: every officer is an SRO. Gives the cookie of a supervisor of them all. */
export const fillTraining = (databaseUrl) =>
  connected(databaseUrl, async (client) => {
    const { rows } = await client.query(`select id from program`);
    const program = rows[0].id;
    await client.query(
      `insert into course (id, program_id, title, provider, provider_number, hours, level)
       select uuidv7(), $1, 'Course ' || n, 'Provider', 'C-' || n, 40, 'in-service' from generate_series(1, 50) n`,
      [program],
    );
    await client.query(
      `insert into training_service (assignment_id, program_id, officer_id, starts_on)
       select uuidv7(), program_id, person_id, '2025-06-30' from officer`,
    );
    await client.query(
      `insert into training_requirement (id, program_id, officer_id, standings, next_key, next_title, next_due_on, reaches,
         look_on, counted_with, created_at)
       select uuidv7(), o.program_id, o.person_id, $1, 'year-2026', 'In-service 2026', '2026-12-31', o.badge_number > '0300',
         '2027-01-01', p.settings_version, now()
       from officer o join program p on p.id = o.program_id`,
      [JSON.stringify(standings)],
    );
    const { rows: made } = await client.query(
      `with somebody as (insert into person (email, name) values ('supervisor@bench.example', 'Supervisor') returning id),
       granted as (insert into role_grant (program_id, person_id, role) select $1, id, 'supervisor' from somebody)
       select id from somebody`,
      [program],
    );
    const [cookie] = await sessions(client, program, [made[0].id]);
    return { cookie };
  });

/** So many verified completions for each officer, on days that are their own. */
export const fillCredits = (databaseUrl, each) =>
  connected(databaseUrl, async (client) => {
    await client.query(`truncate training_credit cascade`);
    await client.query(
      `insert into training_credit (id, program_id, state, officer_id, course_id, completed_on, hours, source, created_at)
       select uuidv7(), o.program_id, 'verified', o.person_id, k.id, date '2020-01-01' + n, 8, 'import', now()
       from officer o cross join generate_series(1, $1::int) n
       join (select id, row_number() over (order by id) as number from course) k on k.number = n % 50 + 1`,
      [each],
    );
    await client.query(`analyze training_credit, training_requirement`);
    return each * officers;
  });

/** A transcript of so many lines, for officers and courses that are known. */
export const transcriptOf = (databaseUrl, lines) =>
  connected(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select o.badge_number as badge, p.name from officer o join person p on p.id = o.person_id`,
    );
    const line = (_, i) => {
      const { badge, name } = rows[i % rows.length];
      const turn = Math.floor(i / rows.length);
      const day = new Date(Date.UTC(2019, 0, 1) + turn * 86_400_000).toISOString().slice(0, 10);
      return `${badge},${name},Provider,C-${(turn % 50) + 1},Course ${(turn % 50) + 1},${day},8`;
    };
    const header = 'badge_number,officer_name,provider,course_number,course_title,completed_on,hours';
    return [header, ...Array.from({ length: lines }, line)].join('\n');
  });
