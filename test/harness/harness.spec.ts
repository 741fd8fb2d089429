import { Redis } from 'ioredis';
import { Client } from 'pg';
import { Programs1000000000000 } from '../../libs/persistence/src/migrations/1000000000000-programs.js';
import { testDatabase, testRedis } from './index.js';

const database = testDatabase({ migrations: [Programs1000000000000] });
const other = testDatabase({ migrations: [Programs1000000000000] });
const redis = testRedis();

test('a spec file has a migrated database that no other file sees', async () => {
  await database.owner.query('create table only_here (id int)');
  const { rows } = await other.owner.query(
    "select to_regclass('only_here') as found, to_regclass('program') as program",
  );
  expect(rows).toEqual([{ found: null, program: 'program' }]);
});

test('the addresses of the api and the worker act under their own roles', async () => {
  for (const [url, role] of [
    [database.apiUrl, 'liaison_api'],
    [database.workerUrl, 'liaison_worker'],
  ] as const) {
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query('select current_user as role');
    await client.end();
    expect(rows).toEqual([{ role }]);
  }
});

test('a spec file has an empty Redis of its own', async () => {
  const client = new Redis(redis.url);
  expect(await client.dbsize()).toBe(0);
  client.disconnect();
});
