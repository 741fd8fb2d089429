// What no page can do, done in the database as its owner.
import pg from 'pg';

async function inDatabase(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.LIAISON_DATABASE_URL });
  await client.connect();
  try {
    await client.query('begin');
    await work(client);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/** Moves the closing of a vacancy into the past, as if it had been posted three weeks ago; the worker finds it due. */
export const letClosingDayPass = (vacancyId: string): Promise<void> =>
  inDatabase(async (client) => {
    await client.query(
      `update vacancy set opens_on = current_date - 21, closes_on = current_date - 1,
                          closes_at = now() - interval '1 minute', decisions_due_at = now() + interval '5 days'
       where id = $1`,
      [vacancyId],
    );
    await client.query(
      `update deadline set due_at = now() - interval '1 minute', next_try_at = now() - interval '1 minute'
       where case_id = $1 and applied_at is null and effect = 'act'`,
      [vacancyId],
    );
  });

/** Somebody with the demo's password who has no role in any program. */
export const addSomebodyWithoutRole = (name: string, email: string): Promise<void> =>
  inDatabase((client) =>
    client.query(
      `insert into person (id, name, email, password_hash)
       select uuidv7(), $1, $2, (select password_hash from person where email = 'denise.holloway@bluegrass.example')
       where not exists (select from person where email = $2)`,
      [name, email],
    ),
  );

/**
 * Two things that were given up: a reminder, which works when it is tried again, and an action that there is no more,
 * which never does. Gives what takes them away.
 */
export async function getStuck(): Promise<() => Promise<void>> {
  let ids: string[] = [];
  await inDatabase(async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `insert into deadline (program_id, case_kind, case_id, task_id, effect, action, due_at, next_try_at, parked_at,
                             attempts, last_error)
       select t.program_id, 'vacancy', t.case_id, e.task_id, e.effect, e.action, now(), now(),
              date_trunc('milliseconds', now()) - interval '1 day', 10, e.error
       from (select t.* from task t join vacancy v on v.id = t.case_id
             where t.settled_at is null and v.state = 'closed' order by t.id limit 1) t
       cross join lateral (values
         (t.id, 'remind', null, 'connect ETIMEDOUT 10.0.0.1:5432'),
         (null, 'act', 'vanish', 'Cannot read properties of undefined (reading ''name'')')) e (task_id, effect, action, error)
       returning id`,
    );
    ids = rows.map(({ id }) => id);
  });
  return () => inDatabase((client) => client.query('delete from deadline where id = any ($1)', [ids]));
}

/** Nobody who was found ineligible can contest it any more. */
export const letContestTimePass = (vacancyId: string): Promise<void> =>
  inDatabase((client) =>
    client.query(
      `update expression set contestable_until = now() - interval '1 minute' where vacancy_id = $1 and state = 'ineligible'`,
      [vacancyId],
    ),
  );
