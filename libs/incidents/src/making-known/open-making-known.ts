import { v7 as uuid } from 'uuid';
import type { Consequences } from '#lifecycle';
import type { Transaction } from '#persistence';
import { endOfSchoolDay } from '../of-incident/end-of-school-day.js';
import { makingKnownDays } from '../sharing.policies.js';
import type { MakingKnown } from './making-known.js';
import { makingKnownLifecycle } from './making-known.lifecycle.js';
import { insertMakingKnown, makingKnownFacts, openMakingKnownOf } from './making-known.sql.js';

/**
 * An officer has begun an investigation that the school does not know of: from the same transaction on somebody owes
 * that it is made known. The database refuses such an incident without it.
 */
export async function openMakingKnown(
  tx: Transaction,
  consequences: Consequences,
  { programId, incidentId }: { programId: string; incidentId: string },
): Promise<void> {
  const { now, settings } = await consequences.moment();
  const id = uuid();
  const dueAt = endOfSchoolDay(now, settings.policy(makingKnownDays), settings);
  await tx.run(insertMakingKnown, [id, programId, incidentId, now, dueAt]);
  await consequences.open(makingKnownLifecycle, await tx.run<MakingKnown>(makingKnownFacts, [[id]]));
}

/** Whoever leads now owes what is still to be made known of these incidents. */
export async function passOnMakingKnown(
  tx: Transaction,
  consequences: Consequences,
  incidentIds: string[],
): Promise<void> {
  const ids = (await tx.run<{ id: string }>(openMakingKnownOf, [incidentIds])).map(({ id }) => id);
  for (const action of ['pass-on-due', 'pass-on-asked', 'pass-on-held'])
    await consequences.take(makingKnownLifecycle, ids, action);
}
