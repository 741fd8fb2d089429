import { createHash } from 'node:crypto';
import { idOfKey, isSigned } from '../checkpoint/signing-key.js';
import { dumpFormat, type DumpedCheckpoint, type DumpedEntry, type DumpHead } from './dumped.js';

export interface DumpVerdict {
  /** What was found to hold, in sentences. */
  holds: string[];
  /** The first thing that does not; null when all of it holds. */
  broken: string | null;
}

/**
 * Verifies a dump without the database, line by line, so that it may be of any size. Without the public keys (base64)
 * the chain is held against itself alone, and says so.
 */
export async function verifyDump(lines: AsyncIterable<string>, publicKeys: string[]): Promise<DumpVerdict> {
  const walk = new Walk(new Map(publicKeys.map((key) => [idOfKey(key), key])));
  try {
    for await (const line of lines) if (line.trim()) walk.line(line);
    walk.end();
    return { holds: walk.holds(), broken: null };
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return { holds: [], broken: error.message };
  }
}

class Broken extends Error {}

class Walk {
  private head: DumpHead | null = null;
  private number = 0;
  private seq = 0;
  private hash = '';
  private signed = 0;
  private lastSigned: DumpedCheckpoint | null = null;

  constructor(private readonly keys: Map<string, string>) {}

  line(text: string): void {
    this.number++;
    let read: unknown;
    try {
      read = JSON.parse(text);
    } catch {
      throw new Broken(`Line ${this.number} is no JSON: the file was cut or altered there.`);
    }
    if (!this.head) this.begin(read as DumpHead);
    else if (isCheckpoint(read)) this.checkpoint(read);
    else this.entry(read as DumpedEntry);
  }

  end(): void {
    if (!this.head) throw new Broken('The file is empty.');
    const { head } = this.head;
    if (this.seq < (head?.seq ?? 0))
      throw new Broken(`The chain ended at entry ${head!.seq}, and the file ends after entry ${this.seq}.`);
    if (head && (head.seq !== this.seq || head.hash !== this.hash))
      throw new Broken(`The first line says that the chain ended otherwise than the entries do (entry ${head.seq}).`);
  }

  holds(): string[] {
    const { program, at } = this.head!;
    const chain = `All ${this.seq} entries of ${program.name} follow on each other, up to ${at}. The last hash is ${this.hash || 'none'}.`;
    const { lastSigned } = this;
    if (this.keys.size === 0)
      return [chain, 'No public key was given: the signatures of the checkpoints were not looked at.'];
    if (!lastSigned) return [chain, 'There is no checkpoint yet.'];
    return [
      chain,
      `${this.signed} checkpoints are signed by the keys given; the last is of ${lastSigned.at}, at entry ${lastSigned.checkpoint}.`,
    ];
  }

  private begin(head: DumpHead): void {
    if (head?.format !== dumpFormat || !head.program)
      throw new Broken(`This is no dump of the audit: its first line has to be of the format ${dumpFormat}.`);
    this.head = head;
  }

  private entry({ seq, text, hash }: DumpedEntry): void {
    const expected = this.seq + 1;
    if (seq !== expected)
      throw new Broken(`Entry ${expected} is missing or was moved: entry ${String(seq)} stands in its place.`);
    const found = createHash('sha256').update(Buffer.from(this.hash, 'hex')).update(String(text), 'utf8').digest('hex');
    if (found !== hash)
      throw new Broken(`Entry ${seq} was altered: its text and the hash before it do not give its hash.`);
    this.seq = seq;
    this.hash = hash;
  }

  private checkpoint(point: DumpedCheckpoint): void {
    const { checkpoint, hash, at, key, signature } = point;
    if (checkpoint !== this.seq || hash !== this.hash)
      throw new Broken(
        `Entry ${this.seq} is not what was signed: the checkpoint of ${at}, at entry ${checkpoint}, has another hash. Everything up to there may have been rewritten.`,
      );
    if (this.keys.size === 0) return;
    const publicKey = this.keys.get(key);
    if (!publicKey)
      throw new Broken(`The checkpoint at entry ${checkpoint} is signed by the key ${key}, which was not given.`);
    if (!isSigned({ programId: this.head!.program.id, seq: checkpoint, hash, at }, signature, publicKey))
      throw new Broken(`The signature of the checkpoint at entry ${checkpoint} is not right.`);
    this.signed++;
    this.lastSigned = point;
  }
}

const isCheckpoint = (read: unknown): read is DumpedCheckpoint => 'checkpoint' in (read as object);
