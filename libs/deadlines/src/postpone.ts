import { type Database, statement } from '#persistence';

/** Tried again after 1, 2, 4 … minutes, at most an hour apart, and parked after the tenth time, with the reason. */
const postponeDeadline = statement(
  'postpone-deadline',
  `update deadline set attempts = attempts + 1, last_error = left($3, 500),
          next_try_at = $2::timestamptz + least(power(2, attempts), 60) * interval '1 minute',
          parked_at = case when attempts >= 9 then $2::timestamptz end
   where id = $1 and applied_at is null and parked_at is null and next_try_at <= $2
   returning request_id`,
);

/** Puts a deadline off whose effect failed for a reason of its own; gives the request that had set it in motion. */
export async function postpone(
  database: Database,
  programId: string,
  failed: { id: string; at: Date; error: unknown },
): Promise<string | null> {
  const reason = failed.error instanceof Error ? failed.error.message : String(failed.error);
  const [row] = await database.change<{ requestId: string | null }>({ programId }, postponeDeadline, [
    failed.id,
    failed.at,
    reason,
  ]);
  return row?.requestId ?? null;
}
