import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';
import type { ExportedEntry, LinkedEntry } from './verify-chain.js';

/** What is exported, in named parts. Each is JSON: what `JSON.parse` gives. */
export type ExportedParts = Record<string, unknown>;

/** What the record of an export keeps of it, so that the file can be held against the record. */
export interface Seal {
  /** SHA-256 of the canonical JSON of each part, in hexadecimal. */
  parts: Record<string, string>;
  /** The numbers of the entries that the file has, as ranges: '3-7, 12'. */
  entries: string;
  /** SHA-256 of the canonical JSON of their [number, hash], in hexadecimal. */
  links: string;
}

/**
 * An export with the entries of the chain that speak of its cases. The last of them is the record of the export
 * itself, which holds the seal; when the file was made it was the head of the program's chain.
 */
export interface SealedExport {
  format: string;
  parts: ExportedParts;
  audit: { head: { seq: number; hash: string }; entries: LinkedEntry[] };
}

/** The entries are those before the record of the export. */
export const sealOf = (parts: ExportedParts, entries: ExportedEntry[]): Seal => ({
  parts: Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, digestOf(part)])),
  entries: asRanges(entries.map(({ seq }) => seq)),
  links: digestOf(entries.map(({ seq, hash }) => [seq, hash])),
});

const digestOf = (value: unknown): string => createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex');

/** '3-7, 12' of [3, 4, 5, 6, 7, 12]. */
export function asRanges(numbers: number[]): string {
  const ranges: [from: number, to: number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}
