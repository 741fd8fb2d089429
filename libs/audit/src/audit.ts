import { type Side, statement, Step, Transaction } from '#persistence';

/** One change to one case: who did what, when and why, and how it was before and after. */
export interface AuditEntry {
  caseKind: string;
  caseId: string;
  action: string;
  /** What was done, so that it reads on after the name: 'posted the vacancy'. */
  says: string;
  /** Null when the clock did it. */
  whoId: string | null;
  who: string;
  at: Date;
  /** On which side of the partnership they did it. */
  side?: Side;
  /** Left out for a change. */
  about?: 'export';
  why?: string;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
}

/** Somebody came in, was refused or read something: what is on record beside the changes. */
export interface AccessEntry {
  about: 'sign-in' | 'refusal' | 'read' | 'account';
  action: string;
  says: string;
  whoId: string;
  who: string;
  side: Side;
  at: Date;
  network?: string;
  of?: Record<string, string>;
}

const append = statement('append-audit', `select append_audit($1::jsonb)`);
const ofCase = statement(
  'audit-of-case',
  `select seq, entry from audit_entry
   where program_id = $1 and case_id = $2 and ($3::bigint is null or seq < $3)
   order by seq desc limit $4`,
);

/**
 * The step that records entries. It locks the program's chain until the transaction ends: make it the last step.
 */
export const auditStep = (entries: (AuditEntry | AccessEntry)[]): Step => ({
  statement: append,
  params: [JSON.stringify(entries)],
});

export interface RecordedEntry {
  seq: number;
  entry: Omit<AuditEntry, 'at'> & { at: string };
}

/** The entries of one case, newest first. */
export function historyOf(
  tx: Transaction,
  programId: string,
  which: { caseId: string; before?: number | undefined; limit: number },
): Promise<RecordedEntry[]> {
  return tx.run<RecordedEntry>(ofCase, [programId, which.caseId, which.before ?? null, which.limit]);
}
