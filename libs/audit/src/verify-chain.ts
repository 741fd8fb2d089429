import { createHash } from 'node:crypto';

/** An exported entry: its text exactly as PostgreSQL writes it, and its hash in hexadecimal. */
export interface ExportedEntry {
  seq: number;
  text: string;
  hash: string;
}

/**
 * Verifies an export without the database. Gives the first number that was altered, left out or moved, or null.
 */
export function firstBrokenEntry(entries: ExportedEntry[]): number | null {
  let previous = Buffer.alloc(0);
  let expected = 1;
  for (const { seq, text, hash } of entries) {
    const own = createHash('sha256').update(previous).update(text, 'utf8').digest();
    if (seq !== expected || own.toString('hex') !== hash) return expected;
    previous = own;
    expected++;
  }
  return null;
}
