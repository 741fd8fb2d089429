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
