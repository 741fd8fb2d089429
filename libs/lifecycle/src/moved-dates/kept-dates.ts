import { statement, type Statement, type Transaction } from '#persistence';
import type { Case, KeptDate, Lifecycle } from '../lifecycle.js';
import type { MovedDate, Recount } from './moved-date.js';

const statements = new Map<string, { find: Statement; move: Statement }>();

/** Counts the dates that cases keep in columns of their own anew. They are still to come, and only ever move later. */
export async function moveKeptDates<F extends Case>(
  tx: Transaction,
  lifecycle: Lifecycle<F>,
  kept: KeptDate<F>,
  programId: string,
  { now, settings }: Recount,
): Promise<{ moved: MovedDate[]; faults: unknown[] }> {
  const { find, move } = statementsOf(lifecycle.table, kept.column);
  const rows = await tx.run<{ id: string; was: Date }>(find, [programId, kept.states, now]);
  if (rows.length === 0) return { moved: [], faults: [] };
  const was = new Map(rows.map((row) => [row.id, row.was]));
  const faults: unknown[] = [];
  const moved = (await tx.run<F>(lifecycle.facts, [[...was.keys()]])).flatMap((facts): MovedDate[] => {
    try {
      const since = kept.since(facts);
      const dueAt = kept.due(facts, { now: since, settings: settings.at(since) });
      if (dueAt <= was.get(facts.id)!) return [];
      return [
        {
          id: facts.id,
          caseKind: lifecycle.kind,
          caseId: facts.id,
          what: kept.title(facts),
          path: lifecycle.path(facts),
          owner: kept.tells?.(facts) ?? null,
          was: was.get(facts.id)!,
          dueAt,
        },
      ];
    } catch (fault) {
      faults.push(fault);
      return [];
    }
  });
  if (moved.length > 0) await tx.run(move, [JSON.stringify(moved)]);
  return { moved, faults };
}

/** The version stays: nobody's open page is out of date because a day became a holiday. */
function statementsOf(table: string, column: string): { find: Statement; move: Statement } {
  const key = `${table} ${column}`;
  let made = statements.get(key);
  if (!made) {
    made = {
      find: statement(
        `kept-dates-${statements.size + 1}`,
        `select id, ${column} as was from ${table}
         where program_id = $1 and state = any ($2::text[]) and ${column} > $3 order by id`,
      ),
      move: statement(
        `move-kept-dates-${statements.size + 1}`,
        `update ${table} c set ${column} = m."dueAt"
         from jsonb_to_recordset($1::jsonb) as m (id uuid, "dueAt" timestamptz)
         where c.id = m.id and c.${column} < m."dueAt"`,
      ),
    };
    statements.set(key, made);
  }
  return made;
}
