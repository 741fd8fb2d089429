import type { Consequences, Taking } from '#lifecycle';
import type { Transaction } from '#persistence';
import { notNow } from '#problems';
import { passOnMakingKnown } from '../making-known/open-making-known.js';
import type { LeadHandoff } from './lead-handoff.js';
import { openHandoffsOf } from './lead-handoff.sql.js';

/** Whoever accepted has the lead, and owes what the lead owes. With another agency, our officer stays the school's contact. */
export async function passTheLead(
  tx: Transaction,
  [handoff]: LeadHandoff[],
  _: Taking,
  consequences: Consequences,
): Promise<void> {
  const { incidentId, toId } = handoff!;
  if (!toId) return;
  const passed = await consequences.take('incident', [incidentId], 'new-lead', { leadId: toId });
  // Somebody closed it or gave it back at this very moment.
  if (passed.length === 0) throw notNow('This incident is not under investigation any more.');
  await passOnMakingKnown(tx, consequences, [incidentId]);
}

/** An incident that went another way has no lead to hand off. */
export async function endHandoffs(tx: Transaction, incidentIds: string[], consequences: Consequences): Promise<void> {
  const open = await tx.run<{ id: string }>(openHandoffsOf, [incidentIds]);
  await consequences.take(
    'lead_handoff',
    open.map(({ id }) => id),
    'end',
  );
}
