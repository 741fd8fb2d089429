import type { Consequences, Taking } from '#lifecycle';
import type { Transaction } from '#persistence';
import { expressionLifecycle } from '../expression/expression.lifecycle.js';
import { businessDays, offerDays } from '../policies.js';
import type { Offer } from './offer.js';
import { insertOffer, lockVacancies, nextInLine, offerFacts } from './offer.sql.js';

interface NextInLine {
  selectionId: string;
  place: number;
  expressionId: string;
  officerId: string;
  startsOn: string;
  answerBy: Date;
}

/**
 * Offers the post to whoever is next: the officer selected, else the first alternate who is still there. Gives false
 * where nobody is left. The day to answer by is the one that HR set for the officer selected, and the policy's for an
 * alternate; nobody has less time than the policy gives.
 */
export async function offerToNext(
  tx: Transaction,
  { programId, vacancyId }: { programId: string; vacancyId: string },
  { now, settings }: Taking,
  consequences: Consequences,
): Promise<boolean> {
  const [, [next]] = await Promise.all([
    tx.run(lockVacancies, [[vacancyId]]),
    tx.run<NextInLine>(nextInLine, [vacancyId, now]),
  ]);
  if (!next) return false;
  const least = settings.calendar.add(now, businessDays(settings.policy(offerDays)));
  const answerBy = next.place === 0 && next.answerBy > least ? next.answerBy : least;
  const lastDay = settings.calendar.dayOf(answerBy);
  const startsOn = next.startsOn > lastDay ? next.startsOn : lastDay;
  const { selectionId, place, expressionId, officerId } = next;
  const row = [programId, vacancyId, selectionId, place, expressionId, officerId, startsOn, now, answerBy];
  const made = await tx.run<{ id: string }>(insertOffer, row);
  await consequences.take(expressionLifecycle, [expressionId], 'offer');
  await consequences.open('offer', await tx.run<Offer>(offerFacts, [made.map(({ id }) => id)]));
  return true;
}
