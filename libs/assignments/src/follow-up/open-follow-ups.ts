import { v7 as uuid } from 'uuid';
import type { Consequences, Moment } from '#lifecycle';
import type { Transaction } from '#persistence';
import type { FollowUp } from './follow-up.js';
import { followUpKinds } from './follow-up.kinds.js';
import { followUpLifecycle } from './follow-up.lifecycle.js';
import { followUpFacts, insertFollowUps } from './follow-up.sql.js';

/** Opens every kind of follow-up for a new assignment, each due so many days after the start. */
export async function openFollowUps(
  tx: Transaction,
  consequences: Consequences,
  { id, programId, startsOn }: { id: string; programId: string; startsOn: string },
  { settings }: Moment,
): Promise<void> {
  const rows = Object.entries(followUpKinds).map(([kind, { lastDay }]) => ({
    id: uuid(),
    kind,
    dueAt: settings.calendar.endOfDay(lastDay(startsOn, settings)),
  }));
  await tx.run(insertFollowUps, [programId, id, JSON.stringify(rows)]);
  await consequences.open(followUpLifecycle, await tx.run<FollowUp>(followUpFacts, [rows.map((row) => row.id)]));
}
