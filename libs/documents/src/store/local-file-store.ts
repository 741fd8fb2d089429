import { constants } from 'node:fs';
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { contentMissing } from './content-missing.js';
import { checked, FileStore } from './file-store.js';

/** Keeps documents in a folder that only the server's own user can enter. */
export class LocalFileStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  async put(key: string, path: string): Promise<void> {
    const place = this.placeOf(key);
    const partial = `${place}.partial`;
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    try {
      await copyFile(path, partial, constants.COPYFILE_FICLONE);
      await flush(partial);
      await rename(partial, place);
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
  }

  async open(key: string): Promise<Readable> {
    try {
      return (await open(this.placeOf(key))).createReadStream();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw contentMissing();
      throw error;
    }
  }

  async remove(keys: string[]): Promise<void> {
    await Promise.all(keys.map((key) => rm(this.placeOf(key), { force: true })));
  }

  private placeOf(key: string): string {
    return join(this.folder, checked(key));
  }
}

/** To the disk, not just to the system's cache: the row that refers to it is as durable. */
async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.chmod(0o600);
    await file.sync();
  } finally {
    await file.close();
  }
}
