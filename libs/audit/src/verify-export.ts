import { asRanges, type Seal, type SealedExport, sealOf } from './sealed-export.js';
import { faultOfExcerpt, type LinkedEntry } from './verify-chain.js';

/** What is found of a file: all that holds, in sentences, and the first thing that does not. */
export interface Verdict {
  holds: string[];
  broken: string | null;
}

/** Verifies a sealed export by itself: no database, nothing but the file. */
export function verifyExport(content: unknown): Verdict {
  const holds: string[] = [];
  const malformed = faultOfShape(content);
  if (malformed) return { holds, broken: malformed };
  const { parts, audit } = content as SealedExport;
  const steps: (() => string | string[])[] = [
    () => faultOfExcerpt(audit.entries) ?? [chainHolds(audit.entries)],
    () => faultOfHead(audit) ?? [`The last entry is the head of the chain when the file was made: ${headOf(audit)}.`],
    () => faultOfSeal(audit.entries) ?? [recordHolds(audit.entries)],
    () =>
      faultOfList(audit.entries) ?? [`It names the ${audit.entries.length - 1} entries before it: none is missing.`],
    () => faultOfParts(parts, audit.entries) ?? [`What can be read is as exported: ${Object.keys(parts).join(', ')}.`],
  ];
  for (const step of steps) {
    const found = step();
    if (typeof found === 'string') return { holds, broken: found };
    holds.push(...found);
  }
  return { holds, broken: null };
}

const chainHolds = (entries: LinkedEntry[]): string =>
  `Each of the ${entries.length} entries gives its hash, and neighbours link: ${asRanges(entries.map(({ seq }) => seq))}.`;

const headOf = ({ head }: SealedExport['audit']): string => `entry ${head.seq}, hash ${head.hash}`;

function faultOfHead({ head, entries }: SealedExport['audit']): string | null {
  const last = entries.at(-1)!;
  if (last.seq === head.seq && last.hash === head.hash) return null;
  return last.seq === head.seq
    ? `The head of the chain has another hash than entry ${last.seq}.`
    : `The chain is cut: its head is entry ${head.seq}, and the last entry in the file is ${last.seq}.`;
}

interface RecordOfExport {
  who?: unknown;
  at?: unknown;
  says?: unknown;
  after?: { seal?: Seal };
}

/** Empty where the text is no entry at all. */
function recordOf(entries: LinkedEntry[]): RecordOfExport {
  try {
    const record: unknown = JSON.parse(entries.at(-1)!.text);
    return isObject(record) ? record : {};
  } catch {
    return {};
  }
}

function faultOfSeal(entries: LinkedEntry[]): string | null {
  const seal = recordOf(entries).after?.seal;
  if (isObject(seal) && isObject(seal.parts) && typeof seal.entries === 'string' && typeof seal.links === 'string')
    return null;
  return `Entry ${entries.at(-1)!.seq}, the last one, is not the record of an export: the record is cut off.`;
}

function recordHolds(entries: LinkedEntry[]): string {
  const { who, says, at } = recordOf(entries);
  return `It records the export: ${String(who)} ${String(says)} at ${String(at)}.`;
}

function faultOfList(all: LinkedEntry[]): string | null {
  const seal = recordOf(all).after!.seal!;
  const entries = all.slice(0, -1);
  const own = sealOf({}, entries);
  if (own.entries !== seal.entries) {
    const [sealed, here] = [numbersOf(seal.entries), new Set(entries.map(({ seq }) => seq))];
    const missing = [...sealed].filter((seq) => !here.has(seq));
    if (missing.length > 0)
      return `Left out of the file: entry ${asRanges(missing)}, which the record of the export names.`;
    return `Put into the file: entry ${asRanges([...here].filter((seq) => !sealed.has(seq)))}, which the record of the export does not name.`;
  }
  return own.links === seal.links
    ? null
    : 'The entries carry other hashes than those that were exported: one was replaced or moved.';
}

/** So many numbers of one range are looked at: a file that was made up is not to fill the memory. */
const most = 1_000_000;

const numbersOf = (ranges: string): Set<number> =>
  new Set(
    ranges
      .split(', ')
      .filter(Boolean)
      .flatMap((range) => {
        const [from = 0, to = from] = range.split('-').map(Number);
        return Array.from({ length: Math.min(to - from + 1, most) }, (_, i) => from + i);
      }),
  );

function faultOfParts(parts: SealedExport['parts'], entries: LinkedEntry[]): string | null {
  const sealed = recordOf(entries).after!.seal!.parts;
  const own = sealOf(parts, []).parts;
  for (const [name, digest] of Object.entries(sealed)) {
    if (!(name in own)) return `The part "${name}" was left out of the file.`;
    if (own[name] !== digest) return `The part "${name}" was changed: it is not what was exported.`;
  }
  const added = Object.keys(own).find((name) => !(name in sealed));
  return added === undefined ? null : `The part "${added}" was put into the file: it was not exported.`;
}

function faultOfShape(content: unknown): string | null {
  if (!isObject(content) || typeof content.format !== 'string' || !isObject(content.parts) || !isObject(content.audit))
    return 'This is no export of Liaison: it has to have "format", "parts" and "audit".';
  const { head, entries } = content.audit;
  if (!isObject(head) || !Number.isSafeInteger(head.seq) || typeof head.hash !== 'string')
    return 'The head of the chain is missing: "audit.head" has to have "seq" and "hash".';
  if (!Array.isArray(entries) || entries.length === 0) return 'The entries of the chain are missing: "audit.entries".';
  const at = entries.findIndex((entry) => !isLinkedEntry(entry));
  return at < 0
    ? null
    : `The entry at place ${at + 1} of "audit.entries" is no entry: it needs seq, previousHash, hash and text.`;
}

const isLinkedEntry = (entry: unknown): boolean =>
  isObject(entry) &&
  Number.isSafeInteger(entry.seq) &&
  typeof entry.text === 'string' &&
  [entry.hash, entry.previousHash].every((hash) => typeof hash === 'string' && /^([0-9a-f]{64})?$/.test(hash));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
