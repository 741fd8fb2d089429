import type { Readable } from 'node:stream';

/**
 * Where the content of documents is kept, outside of the database. A key is made by us and never from what somebody
 * typed: two ids with a slash between them. There are two stores: a folder, and S3 or what speaks like it.
 */
export abstract class FileStore {
  /** Keeps a copy of the file at the path under the key: all of it, or nothing. */
  abstract put(key: string, path: string, mediaType: string): Promise<void>;

  /** The content from its start. Throws a problem when the store has no such content. */
  abstract open(key: string): Promise<Readable>;

  /** Forgets the content; a key that is not there is no error, so that it can be repeated. */
  abstract remove(keys: string[]): Promise<void>;
}

const shape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Refuses a key that could lead anywhere else. */
export function checked(key: string): string {
  if (!shape.test(key)) throw new Error('A key of the file store is two ids with a slash between them.');
  return key;
}
