import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

export const backupFormat = 'liaison-backup/1';

/** What a backup holds, written last: a folder without it is none. */
export interface Manifest {
  format: typeof backupFormat;
  /** The moment that the database is as of, ISO 8601. */
  at: string;
  /** The names of the migrations that had been run. */
  migrations: string[];
  /** In the order in which they are filled. */
  tables: { name: string; columns: string[]; rows: number; sha256: string }[];
  documents: { key: string; mediaType: string; sha256: string }[];
}

/** Kept to whoever made the backup: it has in it whatever the database has. */
const mine = { recursive: true, mode: 0o700 } as const;

export const tableFile = (folder: string, table: string): string => join(folder, 'tables', `${table}.copy.gz`);
export const documentFile = (folder: string, key: string): string => join(folder, 'documents', key.replace('/', '_'));

export async function makeFolders(folder: string): Promise<void> {
  for (const part of ['tables', 'documents']) await mkdir(join(folder, part), mine);
}

export const writeManifest = (folder: string, manifest: Manifest): Promise<void> =>
  writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });

/** @throws Error when the folder is no backup that was finished */
export async function readManifest(folder: string): Promise<Manifest> {
  let read: Manifest | undefined;
  try {
    read = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  } catch {
    // answered below
  }
  if (read?.format !== backupFormat) throw new Error(`${folder} is no backup that was finished.`);
  return read;
}

/** Of a file's content, in hexadecimal. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
