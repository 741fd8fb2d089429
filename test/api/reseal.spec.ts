import { v7 as uuid } from 'uuid';
import { FieldCipher, FieldKeys, newFieldKeys, reseal } from '#encryption';
import { resealAll } from '../../apps/api/src/reseal-all.js';
import { testDatabase } from '../harness/index.js';
import { Programs1000000000000 } from '../../libs/persistence/src/migrations/1000000000000-programs.js';

const database = testDatabase({ migrations: [Programs1000000000000] });
const field = { table: 'kept_secret', column: 'words', key: 'id' };
const oldKeys = newFieldKeys('k1');
const old = new FieldCipher(FieldKeys.read(oldKeys));
const anew = new FieldCipher(FieldKeys.read(`${newFieldKeys('k2')},${oldKeys}`));
const ids = Array.from({ length: 450 }, () => uuid());

beforeAll(() => database.owner.query('create table kept_secret (id uuid primary key, words text)'));
beforeEach(async () => {
  await database.owner.query('truncate kept_secret');
  await database.owner.query('insert into kept_secret select * from unnest($1::uuid[], $2::text[])', [
    ids,
    ids.map((id, i) => (i % 50 === 0 ? null : old.seal(field, id, `secret ${i}`))),
  ]);
});

async function readAll(cipher: FieldCipher): Promise<(string | null)[]> {
  const { rows } = await database.owner.query<{ id: string; words: string | null }>(
    'select id, words from kept_secret',
  );
  const words = new Map(rows.map((row) => [row.id, row.words]));
  return ids.map((id) => words.get(id) && cipher.open(field, id, words.get(id)!)) as (string | null)[];
}

const expected = ids.map((_, i) => (i % 50 === 0 ? null : `secret ${i}`));

test('every value has the new key after the command, which says how many there were, and none the second time', async () => {
  const said: string[] = [];
  await resealAll(database.ownerUrl, anew, (line) => said.push(line), [field]);
  await resealAll(database.ownerUrl, anew, (line) => said.push(line), [field]);
  expect(said.filter((line) => line.startsWith('kept'))).toEqual([
    'kept_secret.words: 441 encrypted anew.',
    'kept_secret.words: 0 encrypted anew.',
  ]);
  const { rows } = await database.owner.query(
    `select count(*)::int as n from kept_secret where starts_with(words, 'v1.k2.')`,
  );
  expect(rows).toEqual([{ n: 441 }]);
  expect(await readAll(anew)).toEqual(expected);
});

test('stopped in the middle it loses nothing, and goes on where it was', async () => {
  let statements = 0;
  const breaking = {
    query: (sql: string, params?: unknown[]) => {
      if (++statements === 4) throw new Error('The machine was switched off.');
      return database.owner.query(sql, params);
    },
  };
  await expect(reseal(breaking, anew, field)).rejects.toThrow('switched off');
  expect(await readAll(anew)).toEqual(expected);
  expect(await reseal(database.owner, anew, field)).toBe(241);
  expect(await readAll(anew)).toEqual(expected);
});

test('what somebody writes in that moment is not written over', async () => {
  const mine = anew.seal(field, ids[1]!, 'new words');
  let first = true;
  const racing = {
    query: async (sql: string, params?: unknown[]) => {
      if (first && sql.includes('update')) {
        first = false;
        await database.owner.query('update kept_secret set words = $2 where id = $1', [ids[1], mine]);
      }
      return database.owner.query(sql, params);
    },
  };
  await reseal(racing, anew, field);
  expect((await readAll(anew))[1]).toBe('new words');
});
