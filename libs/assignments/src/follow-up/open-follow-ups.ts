import { v7 as uuid } from 'uuid';
import type { Consequences, Moment } from '#lifecycle';
import type { Transaction } from '#persistence';
import type { Assignment } from '../assignment/assignment.js';
import type { FollowUp } from './follow-up.js';
import { followUpKinds } from './follow-up.kinds.js';
import { followUpLifecycle } from './follow-up.lifecycle.js';
import { followUpFacts, insertFollowUps } from './follow-up.sql.js';

/**
 * Opens every kind of follow-up for a new assignment, each due so many days after the start. For whoever served before
 * the program began it is those whose record it lacks, counted from today: where the office is, and that the written
 * procedures are known.
 */
export async function openFollowUps(
  tx: Transaction,
  consequences: Consequences,
  { id, programId, startsOn, how }: Pick<Assignment, 'id' | 'programId' | 'startsOn' | 'how'>,
  { now, settings }: Moment,
): Promise<void> {
  const isNew = how === 'hired';
  const since = isNew ? startsOn : settings.calendar.dayOf(now);
  const rows = Object.entries(followUpKinds)
    .filter(([, { lasts }]) => isNew || lasts)
    .map(([kind, { lastDay }]) => ({
      id: uuid(),
      kind,
      dueAt: settings.calendar.endOfDay(lastDay(since, settings)),
    }));
  await tx.run(insertFollowUps, [programId, id, JSON.stringify(rows)]);
  await consequences.open(followUpLifecycle, await tx.run<FollowUp>(followUpFacts, [rows.map((row) => row.id)]));
}
