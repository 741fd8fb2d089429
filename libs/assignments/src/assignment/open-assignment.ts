import { v7 as uuid } from 'uuid';
import type { Consequences } from '#lifecycle';
import { announce } from '#outbox';
import { isTaken, type Transaction } from '#persistence';
import { notNow } from '#problems';
import { openFollowUps } from '../follow-up/open-follow-ups.js';
import type { Assignment, How } from './assignment.js';
import { officerAssigned } from './assignment.events.js';
import { assignmentLifecycle } from './assignment.lifecycle.js';
import { assignmentFacts, insertAssignment } from './assignment.sql.js';

export interface NewAssignment {
  id?: string;
  programId: string;
  /** The person, who has to be an officer of the program. */
  officerId: string;
  campusId: string;
  /** A day, 'YYYY-MM-DD', in the program's calendar. */
  startsOn: string;
  createdBy: string;
  /** Where it is left out, an accepted offer. */
  how?: How;
}

/**
 * Assigns an officer to a campus in consequence of something else, such as an accepted offer, or because the officer
 * serves there already and it is recorded now: in the same transaction come the follow-ups of either side and what other areas are told. Gives the assignment's id. Throws 409 for an
 * officer who is assigned to a campus in that time already: `overlapRefusal` says beforehand to which.
 */
export async function openAssignment(
  tx: Transaction,
  consequences: Consequences,
  { id = uuid(), programId, officerId, campusId, startsOn, createdBy, how = 'hired' }: NewAssignment,
): Promise<string> {
  const moment = await consequences.moment();
  const state = how === 'hired' ? 'planned' : 'serving';
  await tx
    .run(insertAssignment, [id, programId, officerId, campusId, startsOn, createdBy, moment.now, how, state])
    .catch((error: unknown) => {
      if (!isTaken(error, 'assignment_one_campus_at_a_time')) throw error;
      throw notNow(
        'This officer is assigned to a campus in that time already, and an officer serves one campus at a time (standard 9).',
        'assigned-already',
      );
    });
  const [assignment] = await tx.run<Assignment>(assignmentFacts, [[id]]);
  await consequences.open(assignmentLifecycle, [assignment!]);
  await openFollowUps(tx, consequences, assignment!, moment);
  announce(tx, officerAssigned(assignment!, moment), moment.now);
  return id;
}
