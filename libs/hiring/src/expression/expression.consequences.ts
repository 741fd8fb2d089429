import type { Consequences, Taking } from '#lifecycle';
import type { Transaction } from '#persistence';
import { interviewLifecycle } from '../interview/interview.lifecycle.js';
import { interviewsOfExpressions } from '../interview/interview.sql.js';
import { openInterviews } from '../interview/open-interviews.js';
import { openOffersOfExpressions } from '../offer/offer.sql.js';
import { recommendationLifecycle } from '../recommendation/recommendation.lifecycle.js';
import { recommendationsAsked } from '../recommendation/recommendation.sql.js';
import type { Expression } from './expression.js';

/** Whoever is found eligible while the others are interviewed already gets an interview as well. */
export async function takeToTheInterviews(
  tx: Transaction,
  expressions: Expression[],
  { now }: Taking,
  consequences: Consequences,
): Promise<void> {
  const late = expressions.filter(({ vacancyState }) => ['shortlisted', 'interviewing'].includes(vacancyState));
  if (late.length > 0)
    await openInterviews(
      tx,
      late.map(({ id }) => id),
      now,
      consequences,
    );
}

/** Nothing goes on waiting for an officer who is out of the process: interview, the school's say, an open offer. */
export async function leaveTheProcess(
  tx: Transaction,
  expressions: Expression[],
  _: Taking,
  consequences: Consequences,
): Promise<void> {
  // Before anybody is eligible there is nothing of the kind.
  const ids = expressions.filter(({ state }) => !['expressed', 'awaiting_history'].includes(state)).map(({ id }) => id);
  if (ids.length === 0) return;
  const [interviews, asked, offers] = await Promise.all(
    [interviewsOfExpressions, recommendationsAsked, openOffersOfExpressions].map((open) =>
      tx.run<{ id: string }>(open, [ids]),
    ),
  );
  await consequences.take(interviewLifecycle, idsOf(interviews!), 'call-off', {
    reason: 'The candidate is not in the process any more.',
  });
  await consequences.take(recommendationLifecycle, idsOf(asked!), 'lapse');
  await consequences.take('offer', idsOf(offers!), 'drop-out');
}

const idsOf = (rows: { id: string }[]): string[] => rows.map(({ id }) => id);
