import { v5 as uuidOf } from 'uuid';
import { type AppointmentDraft, cancelAppointments, setAppointments } from '#notifications';
import type { Transaction } from '#persistence';
import type { SessionDay } from './training-session.js';

/** Somebody with a seat: each has calendar entries of their own, as the school side does not see who else comes. */
export interface Expected {
  /** The enrolment or the invitation. */
  id: string;
  personId: string;
}

interface Meeting {
  id: string;
  programId: string;
  courseTitle: string;
  place: string;
  days: SessionDay[];
}

/** A calendar entry keeps its name for ever: that of the seat and the number of the day. */
const entryOf = (seatId: string, day: number): string => uuidOf(`day-${day}`, seatId);

/** Puts each day of the session into the calendars of those who have a seat, or moves it there. */
export function putIntoCalendars(tx: Transaction, session: Meeting, expected: Expected[], now: Date): Promise<void> {
  const drafts = expected.flatMap(({ id, personId }) =>
    session.days.map((day, i): AppointmentDraft => ({
      programId: session.programId,
      caseKind: 'training_session',
      caseId: entryOf(id, i),
      personIds: [personId],
      startsAt: new Date(day.startsAt),
      endsAt: new Date(day.endsAt),
      summary:
        session.days.length === 1
          ? session.courseTitle
          : `${session.courseTitle}, day ${i + 1} of ${session.days.length}`,
      place: session.place,
      path: `/training-sessions/${session.id}`,
    })),
  );
  return setAppointments(tx, drafts, now);
}

/** Takes the days from the number `from` on out of the calendars again; of what is over nothing is taken out. */
export function takeOutOfCalendars(
  tx: Transaction,
  seatIds: string[],
  days: { from?: number; until: number },
  now: Date,
  why: string,
): Promise<void> {
  const { from = 0, until } = days;
  const entries = seatIds.flatMap((id) =>
    Array.from({ length: Math.max(0, until - from) }, (_, i) => entryOf(id, from + i)),
  );
  return cancelAppointments(tx, entries, now, why);
}
