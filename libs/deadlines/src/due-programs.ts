import { Database, statement } from '#persistence';

const withDue = statement(
  'programs-with-due',
  `select distinct program_id from deadline where applied_at is null and parked_at is null and next_try_at <= $1`,
);

/** The programs in which something is due. Read as the worker, which sees every program. */
export async function programsWithDue(database: Database, now: Date): Promise<string[]> {
  const rows = await database.read<{ programId: string }>({ programId: null }, withDue, [now]);
  return rows.map((row) => row.programId);
}
