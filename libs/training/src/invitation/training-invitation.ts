import type { Case } from '#lifecycle';
import type { SessionDay } from '../session/training-session.js';

/** A school administrator is invited to a session, and has a seat until the answer. */
export interface TrainingInvitation extends Case {
  sessionId: string;
  sessionState: string;
  courseTitle: string;
  /** Hours of the course. */
  hours: number;
  place: string;
  days: SessionDay[];
  startsAt: Date;
  endsAt: Date;
  runBy: string;
  personId: string;
  personName: string;
  answerBy: Date;
  reason: string | null;
  invitedByName: string;
  invitedAt: Date;
  attendedHours: number | null;
}
