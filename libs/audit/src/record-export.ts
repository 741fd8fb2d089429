import { statement, type Transaction } from '#persistence';
import { type AuditEntry, auditStep } from './audit.js';
import type { Seal } from './sealed-export.js';
import type { LinkedEntry } from './verify-chain.js';

const linked = `
  select e.seq, coalesce(encode(before.hash, 'hex'), '') as previous_hash, encode(e.hash, 'hex') as hash,
         e.entry::text as text
  from audit_entry e left join audit_entry before on before.program_id = e.program_id and before.seq = e.seq - 1`;

const linkedOfCases = statement(
  'linked-audit-of-cases',
  `${linked}
   join (select distinct * from unnest($2::text[], $3::uuid[]) as of_case (kind, id)) c
     on c.id = e.case_id and c.kind = e.case_kind
   where e.program_id = $1 order by e.seq`,
);

const linkedHead = statement(
  'linked-audit-head',
  `${linked} join audit_chain c on c.program_id = e.program_id and c.seq = e.seq where e.program_id = $1`,
);

export interface RecordedCase {
  kind: string;
  id: string;
}

/** The entries of the cases, the oldest first, each with what links it to the one before it in the program's chain. */
export const entriesOfCases = (tx: Transaction, programId: string, cases: RecordedCase[]): Promise<LinkedEntry[]> =>
  tx.run<LinkedEntry>(linkedOfCases, [programId, cases.map(({ kind }) => kind), cases.map(({ id }) => id)]);

/**
 * Records that something was exported, with the seal of what it says, and gives that entry: the head of the chain, which
 * stays locked until the transaction ends. Make it the last of a short transaction.
 */
export async function recordExport(
  tx: Transaction,
  programId: string,
  entry: AuditEntry,
  seal: Seal,
): Promise<LinkedEntry> {
  await tx.runAll([auditStep([{ ...entry, about: 'export', after: { ...entry.after, seal } }])]);
  const [head] = await tx.run<LinkedEntry>(linkedHead, [programId]);
  return head!;
}
