import type { Consequences, Taking } from '#lifecycle';
import type { Transaction } from '#persistence';
import { recount } from '../requirement/count-anew.js';
import { putIntoCalendars, takeOutOfCalendars } from '../session/session.appointments.js';
import type { Enrolment } from './enrolment.js';
import { announceFreedSeats } from './freed-seats.js';

/** Whoever has a seat has the days of the session, which is the same for all of them, in the calendar and in the plan. */
export async function reserve(
  tx: Transaction,
  enrolments: Enrolment[],
  taking: Taking,
  consequences: Consequences,
): Promise<void> {
  const seats = enrolments.map(({ id, officerId }) => ({ id, personId: officerId }));
  await putIntoCalendars(tx, { ...enrolments[0]!, id: enrolments[0]!.sessionId }, seats, taking.now);
  await planAnew(tx, enrolments, taking, consequences);
}

/** The calendar is free again, and so is the seat where there was one. */
export async function giveBack(
  tx: Transaction,
  enrolments: Enrolment[],
  taking: Taking,
  consequences: Consequences,
): Promise<void> {
  const { id, programId, state, sessionId, courseTitle, days } = enrolments[0]!;
  if (state !== 'approved') return;
  await takeOutOfCalendars(tx, [id], { until: days.length }, taking.now, 'You do not attend the session any more.');
  announceFreedSeats(tx, { id: sessionId, programId, courseTitle }, taking.now);
  await planAnew(tx, enrolments, taking, consequences);
}

/** Whether the plan of an officer reaches what is owed is counted anew, as planned hours came or went. */
export const planAnew = (
  tx: Transaction,
  enrolments: Enrolment[],
  _: Taking,
  consequences: Consequences,
): Promise<void> =>
  recount(tx, enrolments[0]!.programId, [...new Set(enrolments.map(({ officerId }) => officerId))], consequences);
