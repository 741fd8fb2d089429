// What is due in the benchmark: the tasks of ten programs, new for each round.
import pg from 'pg';

export const due = Number(process.env.DUE ?? 20_000);
export const pending = Number(process.env.PENDING ?? 200_000);

/** Ten programs with fifty people each. */
export async function fillPrograms(client) {
  await client.query(`
    insert into program (name, agency_name, district_name, time_zone)
    select 'Program ' || n, 'Agency', 'District', 'America/New_York' from generate_series(1, 10) n`);
  // Mail once a day: sending it is not what is measured.
  await client.query(`
    with people as (
      insert into person (email, name, email_delivery)
      select 'person' || n || '@bench.example', 'Person ' || n, 'daily' from generate_series(1, 500) n returning id
    )
    insert into role_grant (program_id, person_id, role)
    select o.id, p.id, case when p.n <= 10 then 'agency_administrator' else 'officer' end
    from (select id, row_number() over (order by id) as n from people) p
    join (select id, row_number() over () as n from program) o on o.n = p.n % 10 + 1`);
}

/**
 * Tasks of the kind `due` and of the kind `later`, each with a person who owes it and a role that it is escalated to, of
 * which nobody was told anything. Gives `{ task, program, kind }` of each.
 */
export async function newTasks(client) {
  await client.query('truncate task, deadline, notice, audit_entry, audit_chain');
  for (const [kind, count] of [
    ['due', due],
    ['later', pending],
  ])
    await client.query(
      `with people as (
         select program_id, array_agg(person_id) as officers, row_number() over () as n from role_grant
         where role = 'officer' group by 1)
       insert into task (program_id, case_kind, case_id, kind, title, path, owner_person_id, escalates_to, opened_at, due_at)
       select p.program_id, 'expression', uuidv7(), $1, 'Verify the service of an officer and decide: SRO at Central High',
         '/expressions/' || k, p.officers[k / 10 % 49 + 1], '{"role": "agency_administrator"}', now(), now()
       from generate_series(1, $2::int) k join people p on p.n = k % 10 + 1`,
      [kind, count],
    );
  return (await client.query('select id as task, program_id as program, kind from task')).rows;
}

/** Tables and memory are in the state in which a server that has run for a while has them. */
export async function settle(client) {
  await client.query('vacuum analyze');
  await client.query('checkpoint');
}

/**
 * Waits until all is applied; gives deadlines a second from `at` on, and p50 and p99 of how late they were, in seconds. An
 * effect counts once it is committed, seen from outside: each is one entry of its program's chain.
 */
export async function watch(at) {
  const client = new pg.Client(process.env.DATABASE_URL);
  await client.connect();
  const reached = [0.5, 0.99, 1].map((share) => ({ count: Math.ceil(share * due), late: null }));
  while (reached.at(-1).late === null) {
    const { rows } = await client.query({
      name: 'applied',
      text: 'select coalesce(sum(seq), 0)::int as n from audit_chain',
    });
    const late = (Date.now() - at.getTime()) / 1000;
    for (const mark of reached) if (mark.late === null && rows[0].n >= mark.count) mark.late = late;
    if (late > 300) throw new Error(`After five minutes ${rows[0].n} of ${due} are applied.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await client.end();
  const [p50, p99, last] = reached.map(({ late }) => late);
  return { perSecond: due / last, p50, p99 };
}

/** Says what is not there exactly once, so that nobody is fast by doing less. */
export async function check(client) {
  const { rows } = await client.query(`
    select (select count(*) from task where kind = 'due' and escalated_at is not null)::int as marked,
           (select count(*) from task where escalation_of is not null)::int as opened,
           (select count(*) from audit_entry)::int as recorded, (select count(*) from notice)::int / 2 as told`);
  for (const [effect, count] of Object.entries(rows[0]))
    if (count !== due) throw new Error(`${count} of ${due} were ${effect}.`);
}
