import type { Case } from '#lifecycle';
import type { SessionDay } from '../session/training-session.js';

/** An officer asks for a seat in a session. */
export interface Enrolment extends Case {
  sessionId: string;
  sessionState: string;
  courseId: string;
  courseTitle: string;
  /** Hours of the course. */
  hours: number;
  place: string;
  days: SessionDay[];
  startsAt: Date;
  endsAt: Date;
  seats: number;
  seatsTaken: number;
  /** How many wait for a seat in the session. */
  waiting: number;
  /** How many of them are before this officer. */
  before: number;
  runBy: string;
  officerId: string;
  officerName: string;
  unitId: string;
  unitName: string;
  note: string | null;
  reason: string | null;
  askedAt: Date;
  decidedByName: string | null;
  decidedAt: Date | null;
  attendedHours: number | null;
  excusedHours: number;
  /** The course of another session in the same hours in which the officer has a seat. */
  clash: string | null;
}

export const whoForWhat = ({ officerName, courseTitle }: Pick<Enrolment, 'officerName' | 'courseTitle'>): string =>
  `${officerName} for ${courseTitle}`;
