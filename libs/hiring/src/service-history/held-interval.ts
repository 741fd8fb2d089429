import type { Actor } from '#access';
import { type AuditEntry, auditStep } from '#audit';
import type { Step, Transaction } from '#persistence';
import { notFound, stale } from '#problems';
import { mayReadService, type ServiceIntervalRow } from './service-interval.js';
import { holdInterval } from './service-interval.sql.js';

/**
 * The entry, held until the transaction ends. 404 for who may not read it, 412 when `If-Match` names an older version.
 */
export async function heldInterval(tx: Transaction, actor: Actor, id: string): Promise<ServiceIntervalRow> {
  const [row] = await tx.run<ServiceIntervalRow>(holdInterval, [actor.programId, id]);
  if (!row || !mayReadService(actor, row.officerId)) throw notFound('entry of a service history');
  if (actor.ifMatch !== undefined && actor.ifMatch !== row.version)
    throw stale(
      `This entry changed after you opened it.${row.judgedByName ? ` ${row.judgedByName} ${row.status} it.` : ''}`,
    );
  return row;
}

/** The step that records a change of a service history; the history is the case, the officer its id. */
export const recordService = (
  actor: Actor,
  at: Date,
  change: Pick<AuditEntry, 'caseId' | 'action' | 'says' | 'why' | 'before' | 'after'>,
): Step => auditStep([{ caseKind: 'service_history', whoId: actor.personId, who: actor.name, at, ...change }]);
