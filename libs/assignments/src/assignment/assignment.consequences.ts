import type { Consequences, Taking } from '#lifecycle';
import { announce } from '#outbox';
import { statement, type Transaction } from '#persistence';
import { followUpLifecycle } from '../follow-up/follow-up.lifecycle.js';
import type { Assignment } from './assignment.js';
import { assignmentOver } from './assignment.events.js';

const openFollowUpsOf = statement(
  'open-follow-ups-of-assignments',
  `select id from follow_up where assignment_id = any ($1::uuid[]) and state = 'open'`,
);

/** Nothing of an assignment that is over goes on waiting for anybody, and the other areas are told. */
export async function endWhatIsOpen(
  tx: Transaction,
  assignments: Assignment[],
  { now }: Taking,
  consequences: Consequences,
): Promise<void> {
  const open = await tx.run<{ id: string }>(openFollowUpsOf, [assignments.map(({ id }) => id)]);
  await consequences.take(
    followUpLifecycle,
    open.map(({ id }) => id),
    'end',
  );
  announce(tx, assignments.flatMap(assignmentOver), now);
}
