import { statement, type Transaction } from '#persistence';
import type { AccessEntry, AuditEntry } from './audit.js';

/** An entry as it is kept: a change or an export has a case, the others do not. */
export interface ListedEntry {
  seq: number;
  about: AccessEntry['about'] | 'change' | 'export';
  entry: Omit<AuditEntry & AccessEntry, 'at' | 'about' | 'caseId'> & { at: string; caseId?: string };
}

/** Two statements, since of what is rare the index has just that, and the newest of all stand in the table's own order. */
const newestOfAll = statement(
  'list-audit',
  `select seq, about, entry from audit_entry
   where program_id = $1 and ($2::bigint is null or seq < $2) and ($3::text is null or entry ->> 'whoId' = $3)
   order by seq desc limit $4`,
);

const newestAbout = statement(
  'list-audit-about',
  `select seq, about, entry from audit_entry
   where program_id = $1 and about = $5 and about <> 'change' and ($2::bigint is null or seq < $2)
     and ($3::text is null or entry ->> 'whoId' = $3)
   order by seq desc limit $4`,
);

const newestChanges = statement(
  'list-audit-changes',
  `select seq, about, entry from audit_entry
   where program_id = $1 and about = 'change' and ($2::bigint is null or seq < $2)
     and ($3::text is null or entry ->> 'whoId' = $3)
   order by seq desc limit $4`,
);

/** The newest of a program's record, all of it or what is about one thing. */
export function listAudit(
  tx: Transaction,
  programId: string,
  which: { before?: number; personId?: string; limit: number; about?: ListedEntry['about'] },
): Promise<ListedEntry[]> {
  const { before = null, personId = null, limit, about } = which;
  const params = [programId, before, personId, limit];
  if (!about) return tx.run<ListedEntry>(newestOfAll, params);
  return about === 'change'
    ? tx.run<ListedEntry>(newestChanges, params)
    : tx.run<ListedEntry>(newestAbout, [...params, about]);
}
