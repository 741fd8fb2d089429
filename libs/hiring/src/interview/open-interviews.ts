import type { Consequences } from '#lifecycle';
import type { Transaction } from '#persistence';
import { panelistLifecycle } from '../panel/panelist.lifecycle.js';
import { panelistsOfVacancies } from '../panel/panelist.sql.js';
import type { Interview } from './interview.js';
import { interviewLifecycle } from './interview.lifecycle.js';
import { insertInterviews, interviewFacts } from './interview.sql.js';

/** An interview for each of the officers who are eligible; a panel that is there declares conflicts with them as well. */
export async function openInterviews(
  tx: Transaction,
  expressionIds: string[],
  now: Date,
  consequences: Consequences,
): Promise<void> {
  const opened = await tx.run<{ id: string }>(insertInterviews, [expressionIds, now]);
  const interviews = await tx.run<Interview>(interviewFacts, [opened.map(({ id }) => id)]);
  await consequences.open(interviewLifecycle, interviews);
  const vacancies = [...new Set(interviews.map(({ vacancyId }) => vacancyId))];
  const panel = await tx.run<{ id: string }>(panelistsOfVacancies, [vacancies]);
  await consequences.take(
    panelistLifecycle,
    panel.map(({ id }) => id),
    'ask-again',
  );
}
