import { type Database, statement } from '#persistence';

const waiting = `d.applied_at is null and d.parked_at is null`;

/** One step into the index for each program, however much is due in it. */
const withDue = statement(
  'programs-with-due',
  `select p.id from program p
   where exists (select from deadline d where d.program_id = p.id and ${waiting} and d.next_try_at <= $1)`,
);
const next = statement(
  'next-deadline',
  `select min(first.next_try_at) as at from program p
   cross join lateral (select d.next_try_at from deadline d where d.program_id = p.id and ${waiting}
                       order by d.next_try_at limit 1) first`,
);

const everyProgram = { programId: null };

/** The programs in which something is due. Read as the worker, which sees every program. */
export async function programsWithDue(database: Database, now: Date): Promise<string[]> {
  const rows = await database.read<{ id: string }>(everyProgram, withDue, [now]);
  return rows.map((row) => row.id);
}

/** When the next deadline of all programs is due; null when there is none. */
export async function nextDeadline(database: Database): Promise<Date | null> {
  const [row] = await database.read<{ at: Date | null }>(everyProgram, next);
  return row?.at ?? null;
}
