import { type Actor, hasRole } from '#access';
import { attachDocuments } from '#documents';
import type { Database, Transaction } from '#persistence';
import { invalid, Problem } from '#problems';
import { readInterval } from './service-interval.sql.js';

/** The kind of case that evidence of service is attached to; the case is the entry. */
export const evidenceKind = 'service_interval';

/** Attaches the officer's own document to their entry. Throws 400 with `evidenceDocumentId` where it is not theirs. */
export async function attachEvidence(
  tx: Transaction,
  actor: Actor,
  documentId: string | null,
  entryId: string,
): Promise<void> {
  if (documentId === null) return;
  try {
    await attachDocuments(tx, [documentId], { kind: evidenceKind, id: entryId }, actor);
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 400) throw error;
    throw invalid(error.errors.map(({ message }) => ({ field: 'evidenceDocumentId', message })));
  }
}

/** HR reads the evidence of an entry that is on record; the officer reads it as the one who uploaded it. */
export const readersOfEvidence =
  (database: Database) =>
  async (actor: Actor, entryId: string): Promise<boolean> =>
    hasRole(actor, 'hr') && (await database.read(actor, readInterval, [actor.programId, entryId])).length > 0;
