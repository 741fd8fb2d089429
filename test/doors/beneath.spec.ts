import { Client } from 'pg';
import { testApi } from '../harness/api.js';
import { programTables } from '../invariants/the-tables.js';
import { withDemo } from '../journeys/the-demo.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
withDemo(api, { withCases: true });

let client: Client;
let home: string, other: string;
let tables: string[];

/** As the api is signed in to the database, with nothing of the application in between. */
beforeAll(async () => {
  const { rows } = await api.database.owner.query<{ id: string }>(`select id from program order by name`);
  [home, other] = rows.map(({ id }) => id) as [string, string];
  tables = await programTables(api);
  client = new Client({ connectionString: api.database.apiUrl });
  await client.connect();
});
afterAll(() => client.end());

const scope = (programId: string, side: 'agency' | 'school') =>
  client.query(`select set_config('liaison.program_id', $1, false), set_config('liaison.side', $2, false)`, [
    programId,
    side,
  ]);

async function columnsOf(table: string): Promise<string[]> {
  const { rows } = await api.database.owner.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [table],
  );
  return rows.map(({ name }) => name);
}

/** Gives what the database said, and leaves nothing behind. */
async function tried(sql: string, params: unknown[] = []): Promise<{ code?: string; rows: { id: string }[] }> {
  await client.query('begin');
  try {
    return { rows: (await client.query(sql, params)).rows };
  } catch (error) {
    return { code: (error as { code: string }).code, rows: [] };
  } finally {
    await client.query('rollback');
  }
}

test('no table takes in a row of another program, or shows, changes or removes one', async () => {
  await scope(other, 'agency');
  const wrong: unknown[] = [];
  let full = 0;
  for (const table of tables) {
    const { rows } = await api.database.owner.query(`select * from ${table} where program_id = $1 limit 1`, [home]);
    const columns = await columnsOf(table);
    if (rows.length) {
      full++;
      const row = JSON.stringify(rows[0]);
      const names = columns.map((name) => `"${name}"`).join(', ');
      const put = await tried(
        `insert into ${table} (${names}) select ${names} from jsonb_populate_record(null::${table}, $1)`,
        [row],
      );
      if (put.code !== '42501') wrong.push([table, 'takes it in', put.code]);
    }
    for (const sql of [
      `select program_id as id from ${table}`,
      `update ${table} set program_id = program_id returning program_id as id`,
      `delete from ${table} returning program_id as id`,
    ]) {
      const { code, rows: seen } = await tried(sql);
      if (seen.some(({ id }) => id !== other)) wrong.push([table, sql]);
      // Not allowed at all, or stopped by what refers to the own rows.
      if (code && !['42501', '23503', '23001', 'P0001'].includes(code)) wrong.push([table, sql, code]);
    }
  }
  expect(wrong).toEqual([]);
  expect(full).toBeGreaterThan(25);
});

test("what is one side's alone is shown to nobody of the other side, and nobody of it writes there", async () => {
  const { rows: sided } = await api.database.owner.query<{ table: string; side: 'agency' | 'school' }>(
    `select tablename as table, substring(qual from '''(agency|school)''::text') as side
     from pg_policies where permissive = 'RESTRICTIVE' and policyname = 'own_side' order by 1`,
  );
  expect(sided.map(({ table }) => table)).toEqual(
    expect.arrayContaining(['expression', 'service_interval', 'contest']),
  );
  const wrong: unknown[] = [];
  for (const { table, side } of sided) {
    await scope(home, side === 'agency' ? 'school' : 'agency');
    for (const sql of [
      `select program_id as id from ${table} limit 1`,
      `update ${table} set program_id = program_id returning program_id as id`,
      `delete from ${table} returning program_id as id`,
    ]) {
      const { rows } = await tried(sql);
      if (rows.length) wrong.push([table, side, sql]);
    }
  }
  expect(wrong).toEqual([]);
});
