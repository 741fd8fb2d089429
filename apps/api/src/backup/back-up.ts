import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { FileStore } from '#documents';
import {
  backupFormat,
  documentFile,
  makeFolders,
  type Manifest,
  sha256Of,
  tableFile,
  writeManifest,
} from './manifest.js';

/** Who is signed in, and who has tried to: after a restore everybody signs in anew. */
const leftOut = ['session', 'sign_in_attempt', 'schema_migration', 'migrations'];

/** So many documents at a time. */
const page = 500;

/**
 * Writes the whole database, as it is at one moment, and the documents that it names into the folder. Work goes on
 * meanwhile. What documents are missing from the store is said at the end, and the backup stands nevertheless.
 * @returns sentences that say what was kept
 */
export async function backUp(ownerUrl: string, store: FileStore, folder: string): Promise<string[]> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await makeFolders(folder);
    await owner.query('begin isolation level repeatable read, read only');
    const at = (await owner.query<{ at: Date }>('select now() as at')).rows[0]!.at;
    const migrations = await owner.query<{ name: string }>('select name from schema_migration order by id');
    const tables: Manifest['tables'] = [];
    for (const { name, columns } of await tablesOf(owner)) tables.push(await keepTable(owner, folder, name, columns));
    const { documents, missing } = await keepDocuments(owner, store, folder);
    await owner.query('commit');
    const names = migrations.rows.map(({ name }) => name);
    await writeManifest(folder, { format: backupFormat, at: at.toISOString(), migrations: names, tables, documents });
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    return [
      `${rows} rows of ${tables.length} tables and ${documents.length} documents were kept in ${folder}, as of ${at.toISOString()}.`,
      ...(missing.length ? [`The store has lost ${missing.length} documents: ${missing.join(', ')}`] : []),
    ];
  } finally {
    await owner.end();
  }
}

/** Columns that are worked out from others are worked out again. */
async function tablesOf(owner: Client): Promise<{ name: string; columns: string[] }[]> {
  const { rows } = await owner.query<{ name: string; columns: string[] }>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attgenerated = ''
       and c.relname <> all ($1)
     group by c.relname order by c.relname`,
    [leftOut],
  );
  return rows;
}

async function keepTable(owner: Client, folder: string, name: string, columns: string[]) {
  const file = tableFile(folder, name);
  const rows = owner.query(copyTo(`copy ${named(name, columns)} to stdout`));
  await pipeline(rows, createGzip({ level: 6 }), createWriteStream(file, { mode: 0o600 }));
  return { name, columns, rows: rows.rowCount, sha256: await sha256Of(file) };
}

async function keepDocuments(owner: Client, store: FileStore, folder: string) {
  const documents: Manifest['documents'] = [];
  const missing: string[] = [];
  for (let last = ''; ; last = documents.at(-1)?.key ?? last) {
    const { rows } = await owner.query<Manifest['documents'][number]>(
      `select store_key as key, media_type as "mediaType", sha256 from document
       where store_key > $1 order by store_key limit ${page}`,
      [last],
    );
    for (const document of rows) {
      const file = documentFile(folder, document.key);
      const kept = await keepDocument(store, document, file);
      if (!kept) missing.push(document.key);
      documents.push(document);
    }
    if (rows.length < page) return { documents: documents.filter(({ key }) => !missing.includes(key)), missing };
  }
}

/** False for content that the store has lost, or that is not what was handed in. */
async function keepDocument(store: FileStore, { key, sha256 }: Manifest['documents'][number], file: string) {
  try {
    await pipeline(await store.open(key), createWriteStream(file, { mode: 0o600 }));
  } catch {
    return false;
  }
  return (await sha256Of(file)) === sha256;
}

/** The table with its columns, as `copy` has them. */
export const named = (table: string, columns: string[]): string =>
  `"${table}" (${columns.map((column) => `"${column}"`).join(', ')})`;
