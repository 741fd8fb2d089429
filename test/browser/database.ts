// What no page can do, done in the database as its owner.
import { expect } from '@playwright/test';
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

/** A program of its own that asks the agency's people for a second step, with one person of HR in it. */
export async function programWithSecondStep(name: string, email: string): Promise<void> {
  await inDatabase(async (client) => {
    const { rows } = await client.query<{ program: string; person: string }>(
      `with program as (
         insert into program (name, agency_name, district_name, time_zone)
         values ($1 || '''s program', 'Careful County Police', 'Careful County Schools', 'America/New_York') returning id
       ), person as (
         insert into person (name, email, password_hash)
         select $1, $2, password_hash from person where email = 'denise.holloway@bluegrass.example' returning id
       )
       insert into role_grant (program_id, person_id, role) select program.id, person.id, 'hr' from program, person
       returning program_id as program, person_id as person`,
      [name, email],
    );
    await client.query(
      `insert into policy_value (program_id, key, effective_on, value, reason, set_by, set_at)
       values ($1, 'access.second-factor-agency', '2020-01-01', '1', 'CJIS Security Policy', $2, now())`,
      [rows[0]!.program, rows[0]!.person],
    );
  });
}

/** As if the person had signed in an hour ago and gone on working since. */
export const letConfirmationPass = (email: string): Promise<void> =>
  inDatabase((client) =>
    client.query(
      `update session set confirmed_at = now() - interval '1 hour'
       where person_id = (select id from person where email = $1)`,
      [email],
    ),
  );

/** Waits for the mail with a link to set the password, and gives the link's path. */
export async function linkMailedTo(email: string): Promise<string> {
  let link: string | undefined;
  await expect(async () => {
    await inDatabase(async (client) => {
      const { rows } = await client.query<{ text: string }>(
        `select text from sent_mail where recipient = $1 order by sent_at desc limit 1`,
        [email],
      );
      link = /\/set-password#[\w-]{43}/.exec(rows[0]?.text ?? '')?.[0];
    });
    expect(link).toBeDefined();
  }).toPass({ timeout: 40_000 });
  return link!;
}
