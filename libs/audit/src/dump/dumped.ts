/** The lines of a dump: the first says whose it is, then come entries and checkpoints as they followed on each other. */
export const dumpFormat = 'liaison-audit/1';

export interface DumpHead {
  format: typeof dumpFormat;
  program: { id: string; name: string };
  /** When it was made, ISO 8601. */
  at: string;
  /** Where the chain ended then; null where it had no entry yet. */
  head: { seq: number; hash: string } | null;
}

/** Number, text exactly as PostgreSQL writes it, and hash in hexadecimal. */
export interface DumpedEntry {
  seq: number;
  text: string;
  hash: string;
}

export interface DumpedCheckpoint {
  checkpoint: number;
  hash: string;
  at: string;
  key: string;
  /** Base64. */
  signature: string;
}
