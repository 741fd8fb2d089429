import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { FileStore } from '#documents';
import { migrate } from '../migrate.js';
import { migrations } from '../schema.js';
import { named } from './back-up.js';
import { documentFile, type Manifest, readManifest, sha256Of, tableFile } from './manifest.js';

/**
 * Puts a backup into an empty database and into the store: first the tables as they were then, then what migrations
 * have come since. All rows come in one transaction, or none.
 * @returns sentences that say what was put back
 * @throws Error when the database is not empty, or the backup was altered or is of a newer Liaison
 */
export async function restore(ownerUrl: string, store: FileStore, folder: string): Promise<string[]> {
  const manifest = await readManifest(folder);
  await mustBeWhole(folder, manifest);
  await mustBeEmpty(ownerUrl);
  const known = migrations.filter(({ name }) => manifest.migrations.includes(name));
  if (known.length < manifest.migrations.length)
    throw new Error('The backup is of a newer Liaison than this one: restore it with that one.');
  await migrate(ownerUrl, known);
  await fill(ownerUrl, folder, manifest);
  for (const { key, mediaType } of manifest.documents) await store.put(key, documentFile(folder, key), mediaType);
  const since = await migrate(ownerUrl);
  return [
    `${manifest.tables.length} tables and ${manifest.documents.length} documents are as they were at ${manifest.at}.`,
    ...(since.length ? [`Migrated since: ${since.join(', ')}.`] : []),
    'Everybody signs in anew. Start the api and the worker: what was due meanwhile is done at once.',
  ];
}

async function mustBeWhole(folder: string, { tables, documents }: Manifest): Promise<void> {
  const parts = [
    ...tables.map(({ name, sha256 }) => [tableFile(folder, name), sha256] as const),
    ...documents.map(({ key, sha256 }) => [documentFile(folder, key), sha256] as const),
  ];
  for (const [file, sha256] of parts)
    if ((await sha256Of(file).catch(() => null)) !== sha256)
      throw new Error(`The backup is not whole: ${file} is missing or was altered. Nothing was restored.`);
}

async function mustBeEmpty(ownerUrl: string): Promise<void> {
  const found = await asOwner(ownerUrl, (owner) =>
    owner.query(`select from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') limit 1`),
  );
  if (found.rowCount)
    throw new Error('The database is not empty. Restore into a new one, so that nothing is written over.');
}

/** Neither triggers nor foreign keys ask again what held when the rows were written; that takes a superuser. */
async function fill(ownerUrl: string, folder: string, { tables }: Manifest): Promise<void> {
  await asOwner(ownerUrl, async (owner) => {
    await owner.query('begin');
    await owner.query('set local session_replication_role = replica');
    for (const { name, columns, rows } of tables) {
      await owner.query(`delete from "${name}"`); // what a migration puts there, and the backup has too
      const into = owner.query(copyFrom(`copy ${named(name, columns)} from stdin`));
      await pipeline(createReadStream(tableFile(folder, name)), createGunzip(), into);
      if (into.rowCount !== rows) throw new Error(`Of ${name} ${into.rowCount} of ${rows} rows came.`);
    }
    await owner.query('commit');
    await owner.query('analyze');
  });
}

async function asOwner<T>(ownerUrl: string, work: (owner: Client) => Promise<T>): Promise<T> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}
