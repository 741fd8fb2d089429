import { openAssignment } from '#assignments';
import type { Consequences, Taking } from '#lifecycle';
import type { Transaction } from '#persistence';
import { expressionLifecycle } from '../expression/expression.lifecycle.js';
import { offerToNext } from './make-offer.js';
import type { Offer } from './offer.js';

/** The officer is on one campus, and the vacancy is filled; all in the transaction of the acceptance. */
export async function fillTheVacancy(
  tx: Transaction,
  offers: Offer[],
  { input, actor }: Taking<{ assignmentId: string }>,
  consequences: Consequences,
): Promise<void> {
  const [offer] = offers;
  const { programId, officerId, campusId, startsOn } = offer!;
  await openAssignment(tx, consequences, {
    id: input.assignmentId,
    programId,
    officerId,
    campusId,
    startsOn,
    createdBy: actor!.personId,
  });
  await consequences.take(expressionLifecycle, [offer!.expressionId], 'appoint');
  await consequences.take('vacancy', [offer!.vacancyId], 'fill');
}

/** Whoever does not take the offer is out of this vacancy, and the next in line is asked by itself. */
export async function passOn(
  tx: Transaction,
  offers: Offer[],
  taking: Taking<{ reason?: string }>,
  consequences: Consequences,
): Promise<void> {
  const out = offers.map(({ expressionId }) => expressionId);
  await consequences.take(expressionLifecycle, out, 'turn-down');
  await askTheNext(tx, offers, taking, consequences);
}

/** The next in line is asked; where nobody is left, HR decides anew. */
export async function askTheNext(
  tx: Transaction,
  offers: Offer[],
  taking: Taking,
  consequences: Consequences,
): Promise<void> {
  for (const { programId, vacancyId } of offers) {
    const asked = await offerToNext(tx, { programId, vacancyId }, taking, consequences);
    await consequences.take('vacancy', [vacancyId], asked ? 'pass-on' : 'exhaust');
  }
}
