import type { Consequences, Taking } from '#lifecycle';
import { sentTogether, type Transaction } from '#persistence';
import { lockInterviews } from '../interview/interview.sql.js';
import type { Scorecard, Sheet } from './scorecard.js';
import { interviewsFullyScored, keepFormerSheet, writeSheet } from './scorecard.sql.js';

/** What was handed in is written down, and with the last scorecard the interview is scored. */
export async function write(
  tx: Transaction,
  scorecards: Scorecard[],
  taking: Taking<Sheet>,
  consequences: Consequences,
): Promise<void> {
  await sentTogether([writeOn(tx, scorecards[0]!, taking), completeInterviews(tx, scorecards, taking, consequences)]);
}

/** The former version is kept with the reason. */
export async function correct(
  tx: Transaction,
  scorecards: Scorecard[],
  taking: Taking<Sheet & { reason: string }>,
): Promise<void> {
  await sentTogether([
    tx.run(keepFormerSheet, [scorecards[0]!.id, taking.now, taking.input.reason]),
    writeOn(tx, scorecards[0]!, taking),
  ]);
}

export async function completeInterviews(
  tx: Transaction,
  scorecards: Scorecard[],
  _: Taking,
  consequences: Consequences,
): Promise<void> {
  const interviewIds = [...new Set(scorecards.map(({ interviewId }) => interviewId))];
  // Of two who hand in at the same moment, the second sees the first.
  const [, complete] = await sentTogether([
    tx.run(lockInterviews, [interviewIds]),
    tx.run<{ id: string }>(interviewsFullyScored, [interviewIds]),
  ]);
  await consequences.take(
    'interview',
    complete.map(({ id }) => id),
    'complete',
  );
}

const writeOn = (tx: Transaction, { id, programId, interviewId, personId }: Scorecard, { input, now }: Taking<Sheet>) =>
  tx.run(writeSheet, [
    id,
    programId,
    interviewId,
    personId,
    JSON.stringify(input.scores),
    JSON.stringify(input.notes),
    input.comment,
    now,
  ]);
