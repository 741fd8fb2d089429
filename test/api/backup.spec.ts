import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Test } from '@nestjs/testing';
import { escapeIdentifier, Pool } from 'pg';
import { AccessRecord } from '#access';
import { dumpAudit } from '#audit';
import { verifyDump } from '#audit/offline';
import { chosenStore } from '#documents';
import { Clock } from '#persistence';
import { backUp } from '../../apps/api/src/backup/back-up.js';
import { restore } from '../../apps/api/src/backup/restore.js';
import { asOwner } from '../../apps/api/src/begin-program/as-owner.js';
import { testApi } from '../harness/api.js';
import { addressOf, asAdmin } from '../harness/template.js';
import { testWorker } from '../harness/worker.js';
import { count, goOnTo, interested } from '../journeys/arranged.js';
import { aPostedVacancy, people, type Someone, withDemo } from '../journeys/the-demo.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
const worker = testWorker(api);
withDemo(api, { withCases: true });

const folder = mkdtempSync(join(tmpdir(), 'liaison-backup-'));
const elsewhere = mkdtempSync(join(tmpdir(), 'liaison-restored-'));
const anew = `restored_${process.env.JEST_WORKER_ID}_${Date.now().toString(36)}`;
const backup = join(folder, 'backup');
const empty = async (name: string) => asAdmin((admin) => admin.query(`create database ${escapeIdentifier(name)}`));

let before: Record<string, string>;
let mailed: number;
let restored: Pool;

afterAll(async () => {
  await restored?.end();
  await asAdmin((admin) => admin.query(`drop database if exists ${escapeIdentifier(anew)} with (force)`));
  for (const made of [folder, elsewhere]) rmSync(made, { recursive: true, force: true });
});

/** A digest of each table's rows, those of who is signed in left out. */
async function digests(pool: Pool): Promise<Record<string, string>> {
  const { rows } = await pool.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
       and relname not in ('session', 'sign_in_attempt', 'migrations', 'schema_migration') order by 1`,
  );
  const found: Record<string, string> = {};
  for (const { name } of rows) {
    const { rows: sum } = await pool.query(
      `select count(*) || ' ' || md5(coalesce(string_agg(t::text, ' ' order by t::text), '')) as of from "${name}" t`,
    );
    found[name] = sum[0].of;
  }
  return found;
}

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

test('a backup is made while everybody works, with every table and document, readable to its owner alone', async () => {
  const [hr, marcus] = (await people(api, 'Denise Holloway', 'Marcus Bell')) as [Someone, Someone];
  const { body: document } = await marcus.upload(pdf, 'letter.pdf').expect(201);
  const vacancy = await aPostedVacancy(hr, '2027-02-12');
  await interested(marcus, vacancy, [document.id]);
  await goOnTo(api, worker, '2027-01-12T15:00:00Z');
  mailed = await count(api, 'sent_mail');
  expect(mailed).toBeGreaterThan(0);
  // The harness calls it otherwise than the command that migrates.
  await api.database.owner.query('alter table migrations rename to schema_migration');
  // What is put on record a moment after an answer is there, and nothing comes to it in between.
  await api.app.get(AccessRecord).flush();
  const said = await worker.asleep(async () => {
    before = await digests(api.database.owner);
    return backUp(api.database.ownerUrl, await chosenStore(process.env), backup);
  });
  expect(said).toEqual([expect.stringMatching(/^\d+ rows of \d+ tables and 1 documents were kept/)]);
  expect(statSync(join(backup, 'tables')).mode & 0o777).toBe(0o700);
  for (const file of readdirSync(join(backup, 'tables')))
    expect(statSync(join(backup, 'tables', file)).mode & 0o777).toBe(0o600);
});

test('a backup that was altered, one that was not finished, and a database that is not empty are refused', async () => {
  const store = await chosenStore({ DATA_DIR: elsewhere });
  await empty(anew);
  const file = join(backup, 'tables', 'person.copy.gz');
  const content = readFileSync(file);
  writeFileSync(file, Buffer.concat([content, Buffer.from('x')]));
  await expect(restore(addressOf(anew), store, backup)).rejects.toThrow(
    /not whole: .*person.copy.gz is missing or was/,
  );
  writeFileSync(file, content);
  await expect(restore(addressOf(anew), store, join(backup, 'tables'))).rejects.toThrow('is no backup');
  await expect(restore(api.database.ownerUrl, store, backup)).rejects.toThrow('The database is not empty');
});

test('with the database destroyed, everything is as it was after the restore, and the record holds', async () => {
  await asAdmin(async (admin) => {
    const name = new URL(api.database.ownerUrl).pathname.slice(1);
    await admin.query(`drop database ${escapeIdentifier(name)} with (force)`);
  });
  const store = await chosenStore({ DATA_DIR: elsewhere });
  const said = await restore(addressOf(anew), store, backup);
  expect(said[0]).toMatch(/tables and 1 documents are as they were at/);
  restored = new Pool({ connectionString: addressOf(anew), max: 2 });
  restored.on('error', () => undefined);
  expect(await digests(restored)).toEqual(before);
  const { rows } = await restored.query('select store_key from document');
  const chunks: Buffer[] = [];
  for await (const chunk of await store.open(rows[0].store_key)) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks)).toEqual(pdf);
  const { rows: programs } = await restored.query<{ id: string }>('select id from program');
  for (const { id } of programs) {
    const lines: string[] = [];
    await asOwner(addressOf(anew), (database) =>
      dumpAudit(database, id, api.clock.now(), async (line) => void lines.push(line)),
    );
    const each = (async function* () {
      yield* lines;
    })();
    expect((await verifyDump(each, [])).broken).toBeNull();
  }
});

test('the deadlines carry on there by themselves, and no mail that was sent is sent again', async () => {
  Object.assign(process.env, { DATABASE_URL: addressOf(anew) });
  const { WorkerModule } = await import('../../apps/worker/src/worker.module.js');
  const { Look } = await import('../../apps/worker/src/look.js');
  const late = () => number(`task where escalated_at is not null`);
  const mailedBefore = `select id, emailed_at, email_batch from notice where emailed_at <= '2027-01-12T15:00:00Z' order by id`;
  const [lateThen, { rows: then }] = [await late(), await restored.query(mailedBefore)];
  expect(then.length).toBeGreaterThan(0);
  api.clock.moveTo('2027-03-15T15:00:00Z');
  const built = Test.createTestingModule({ imports: [WorkerModule] })
    .overrideProvider(Clock)
    .useValue(api.clock);
  const app = await (await built.compile()).init();
  try {
    await app.get(Look).all();
  } finally {
    await app.close();
  }
  expect(await late()).toBeGreaterThan(lateThen);
  expect(await number('sent_mail')).toBeGreaterThan(mailed);
  expect(await number('(select message_id from sent_mail group by 1 having count(*) > 1) as twice')).toBe(0);
  expect((await restored.query(mailedBefore)).rows).toEqual(then);
});

const number = async (from: string): Promise<number> =>
  (await restored.query<{ n: number }>(`select count(*)::int as n from ${from}`)).rows[0]!.n;
