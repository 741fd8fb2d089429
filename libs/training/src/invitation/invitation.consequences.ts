import type { Taking } from '#lifecycle';
import type { Transaction } from '#persistence';
import { announceFreedSeats } from '../enrolment/freed-seats.js';
import { putIntoCalendars, takeOutOfCalendars } from '../session/session.appointments.js';
import type { TrainingInvitation } from './training-invitation.js';

/** Whoever accepts has the days of the session in the calendar. */
export async function reserve(tx: Transaction, [invitation]: TrainingInvitation[], { now }: Taking): Promise<void> {
  const { id, personId, sessionId } = invitation!;
  await putIntoCalendars(tx, { ...invitation!, id: sessionId }, [{ id, personId }], now);
}

/** The calendars are free again, and the seats go to whoever waits. */
export async function giveBack(tx: Transaction, invitations: TrainingInvitation[], { now }: Taking): Promise<void> {
  for (const { id, programId, state, sessionId, courseTitle, days } of invitations) {
    if (state === 'accepted')
      await takeOutOfCalendars(tx, [id], { until: days.length }, now, 'You do not attend the session any more.');
    announceFreedSeats(tx, { id: sessionId, programId, courseTitle }, now);
  }
}
