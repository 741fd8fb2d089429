import { Database, statement } from '#persistence';
import { idleMinutes, minutesBefore } from './session.js';

const remove = statement(
  'remove-expired-sessions',
  `with over as (delete from session where expires_at <= $1 or last_seen_at <= $2)
   delete from sign_in_attempt where attempted_at <= $3`,
);

/** Removes sessions that are over and sign-ins that no longer count; for the worker, every few minutes. */
export async function removeExpired(database: Database, now: Date): Promise<void> {
  await database.transact({ programId: null }, (tx) =>
    tx.run(remove, [now, minutesBefore(now, idleMinutes), minutesBefore(now, 60)]),
  );
}
