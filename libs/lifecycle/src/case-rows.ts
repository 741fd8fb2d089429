import { statement, Statement, Transaction } from '#persistence';
import type { Case, Lifecycle, Patch } from './lifecycle.js';

const locks = new Map<string, Statement>();
const freeLocks = new Map<string, Statement>();
const updates = new Map<string, Statement>();

/** Locks the cases, and then reads their facts in a snapshot that sees what whoever held the lock did. */
export async function readAndLock<F extends Case>(
  tx: Transaction,
  lifecycle: Lifecycle<F>,
  ids: string[],
): Promise<F[]> {
  const lock = remember(locks, lifecycle.table, () =>
    statement(
      `lock-${lifecycle.table}`,
      `select id from ${lifecycle.table} where id = any ($1::uuid[]) order by id for update`,
    ),
  );
  const [, facts] = await Promise.all([tx.run(lock, [ids]), tx.run<F>(lifecycle.facts, [ids])]);
  return facts;
}

/** Locks those of the cases that nobody else holds, and gives their ids: whoever waits for nothing is in nobody's way. */
export async function lockFree({ table }: Lifecycle, tx: Transaction, ids: string[]): Promise<string[]> {
  const lock = remember(freeLocks, table, () =>
    statement(
      `lock-free-${table}`,
      `select id from ${table} where id = any ($1::uuid[]) order by id for update skip locked`,
    ),
  );
  return (await tx.run<{ id: string }>(lock, [ids])).map(({ id }) => id);
}

/** Writes the new state and what changes with it, for all cases in one statement, each from the version that was read. */
export async function writeState<F extends Case>(
  tx: Transaction,
  lifecycle: Lifecycle<F>,
  cases: F[],
  to: string,
  patches: Patch[],
): Promise<void> {
  const columns = Object.keys(patches[0] ?? {}).sort();
  const update = remember(updates, `${lifecycle.table} ${columns.join(' ')}`, () =>
    statement(
      // PostgreSQL cuts names off after 63 characters, so the columns are not part of it.
      `update-${lifecycle.table}-${updates.size + 1}`,
      `update ${lifecycle.table} as c set state = p.state, version = c.version + 1${columns.map((name) => `, ${name} = p.${name}`).join('')}
       from jsonb_populate_recordset(null::${lifecycle.table}, $1::jsonb) as p
       where c.id = p.id and c.version = p.version returning c.id`,
    ),
  );
  const rows = cases.map((facts, i) => ({ ...patches[i], id: facts.id, version: facts.version, state: to }));
  const written = await tx.run(update, [JSON.stringify(rows)]);
  // The rows are locked, so this can only be a table whose facts read another version than its own.
  if (written.length !== cases.length)
    throw new Error(`${lifecycle.kind}: ${written.length} of ${cases.length} cases were written.`);
}

function remember<T>(map: Map<string, T>, key: string, make: () => T): T {
  let made = map.get(key);
  if (!made) map.set(key, (made = make()));
  return made;
}
