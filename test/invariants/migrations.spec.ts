import { DataSource } from 'typeorm';
import { migrations } from '../../apps/api/src/schema.js';
import { testDatabase } from '../harness/index.js';

const database = testDatabase({ migrations });

const schema = async () => {
  const { rows } = await database.owner.query<{ is: string }>(`
    select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable as is
    from information_schema.columns where table_schema = 'public'
    union all select indexdef from pg_indexes where schemaname = 'public'
    union all select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint
      where connamespace = 'public'::regnamespace and contype <> 'n'
    union all select pg_get_functiondef(oid) from pg_proc p where pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend where objid = p.oid and deptype = 'e') order by 1`);
  return rows.map(({ is }) => is);
};

test('no two migrations have the same time', () => {
  const times = migrations.map(({ name }) => /\d{13}$/.exec(name)?.[0]);
  expect(times.filter((time, i) => time === undefined || times.indexOf(time) !== i)).toEqual([]);
});

test('all migrations can be undone and done again, and the schema is the same', async () => {
  const before = await schema();
  const source = await new DataSource({ type: 'postgres', url: database.ownerUrl, migrations }).initialize();
  try {
    for (const _ of migrations) await source.undoLastMigration();
    expect((await schema()).filter((line) => !line.includes('migrations'))).toEqual([]);
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
  expect(await schema()).toEqual(before);
});
