import type { TestApi } from '../harness/api.js';

/** The tables whose rows belong to a program. */
export async function programTables(api: TestApi): Promise<string[]> {
  const { rows } = await api.database.owner.query<{ name: string }>(
    `select c.relname as name from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'program_id' and not a.attisdropped
     where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace order by 1`,
  );
  return rows.map(({ name }) => name);
}

/** Every id of the program's rows, table by table. */
export async function idsOf(api: TestApi, programId: string): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const table of await tablesWithId(api)) {
    const { rows } = await api.database.owner.query(`select id from ${table} where program_id = $1`, [programId]);
    found.set(
      table,
      rows.map(({ id }) => id),
    );
  }
  return found;
}

/** A digest of all rows of the program, table by table. Sessions change when somebody merely looks. */
export async function digestOf(api: TestApi, programId: string): Promise<Record<string, string>> {
  const digest: Record<string, string> = {};
  for (const table of (await programTables(api)).filter((name) => name !== 'session')) {
    const { rows } = await api.database.owner.query(
      `select md5(coalesce(string_agg(t::text, ' ' order by t::text), '')) as of from ${table} t where program_id = $1`,
      [programId],
    );
    digest[table] = rows[0].of;
  }
  return digest;
}

async function tablesWithId(api: TestApi): Promise<string[]> {
  const { rows } = await api.database.owner.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name in ('id', 'program_id')
     group by 1 having count(*) = 2 order by 1`,
  );
  return rows.map(({ name }) => name);
}
