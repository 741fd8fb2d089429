import { Database, statement } from '#persistence';
import { rulesByDefault } from './access-rules.js';
import { minutesBefore } from './session.js';
import { deviceDays } from './visitor.js';

const remove = statement(
  'remove-expired-sessions',
  `with over as (delete from session where expires_at <= $1 or last_seen_at <= $2),
   used as (delete from account_link where requested_at <= $4),
   forgotten as (delete from known_device where last_used_at <= $5)
   delete from sign_in_attempt where attempted_at <= $3`,
);

const oneDay = 24 * 60;

/** Removes what is over: sessions, sign-ins that no longer count, old links and devices; for the worker, every hour. */
export async function removeExpired(database: Database, now: Date): Promise<void> {
  await database.transact({ programId: null }, (tx) =>
    tx.run(remove, [
      now,
      minutesBefore(now, rulesByDefault.idleMinutes),
      minutesBefore(now, 60),
      minutesBefore(now, 30 * oneDay),
      minutesBefore(now, deviceDays * oneDay),
    ]),
  );
}
