import { createHash } from 'node:crypto';

/** An exported entry: its text exactly as PostgreSQL writes it, and its hash in hexadecimal. */
export interface ExportedEntry {
  seq: number;
  text: string;
  hash: string;
}

/** An entry of an excerpt, which brings along the hash that its own is built on; '' for the first of a program. */
export interface LinkedEntry extends ExportedEntry {
  previousHash: string;
}

/**
 * Verifies an export without the database. Gives the first number that was altered, left out or moved, or null.
 */
export function firstBrokenEntry(entries: ExportedEntry[]): number | null {
  let previousHash = '';
  let expected = 1;
  for (const { seq, text, hash } of entries) {
    if (seq !== expected || hashOf(previousHash, text) !== hash) return expected;
    previousHash = hash;
    expected++;
  }
  return null;
}

/**
 * Verifies an excerpt of a chain, from which entries of other cases are left out: each entry by its own text and the
 * hash before it, and neighbours by each other. Gives the first fault as a sentence, or null.
 */
export function faultOfExcerpt(entries: LinkedEntry[]): string | null {
  let before: LinkedEntry | null = null;
  for (const entry of entries) {
    const fault = faultOfEntry(entry, before);
    if (fault) return fault;
    before = entry;
  }
  return null;
}

function faultOfEntry({ seq, text, hash, previousHash }: LinkedEntry, before: LinkedEntry | null): string | null {
  if (before && seq === before.seq) return `Entry ${seq} is there twice.`;
  if (before && seq < before.seq) return `Entry ${seq} stands behind entry ${before.seq}: entries were moved.`;
  if (hashOf(previousHash, text) !== hash)
    return `Entry ${seq} was altered: its text and the hash before it do not give its hash.`;
  const isNext = before ? seq === before.seq + 1 : seq === 1;
  if (isNext && previousHash !== (before?.hash ?? ''))
    return before
      ? `Entry ${seq} does not follow on entry ${before.seq}: the chain is broken between them.`
      : 'Entry 1 is not the beginning of a chain: there is a hash before it.';
  return null;
}

const hashOf = (previousHash: string, text: string): string =>
  createHash('sha256').update(Buffer.from(previousHash, 'hex')).update(text, 'utf8').digest('hex');
