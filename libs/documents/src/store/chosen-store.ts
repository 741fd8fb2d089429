import { join, resolve } from 'node:path';
import type { FileStore } from './file-store.js';
import { LocalFileStore } from './local-file-store.js';

type Settings = Partial<Record<'FILE_STORE' | 'S3_ENDPOINT' | 'DATA_DIR', string>>;

/** The folder of this installation's own data: DATA_DIR, else `.data` where the command was started. */
export const dataFolder = ({ DATA_DIR }: Settings): string => resolve(DATA_DIR || '.data');

/** The file store that the settings ask for: FILE_STORE is s3://bucket/prefix or a folder, else a folder beside the other data. */
export async function chosenStore(settings: Settings): Promise<FileStore> {
  const { FILE_STORE: wanted, S3_ENDPOINT: endpoint } = settings;
  if (!wanted) return new LocalFileStore(join(dataFolder(settings), 'files'));
  if (!wanted.includes('://')) return new LocalFileStore(resolve(wanted));
  const s3 = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*?))?\/?$/.exec(wanted);
  if (!s3) throw new Error(`FILE_STORE is "${wanted}"; it has to be s3://bucket/prefix, or a folder, or left out.`);
  // Amazon's library is large, so it is loaded only by those who use it.
  const { S3FileStore } = await import('./s3-file-store.js');
  return new S3FileStore(s3[1] as string, s3[2] ?? '', endpoint || undefined);
}
