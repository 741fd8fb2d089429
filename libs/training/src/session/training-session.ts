import type { Case } from '#lifecycle';

/** One day on which a session meets: ISO 8601 instants. */
export interface SessionDay {
  startsAt: string;
  endsAt: string;
}

/** Somebody who asked for a seat, has one, or is invited. */
export interface Seated {
  /** The enrolment or the invitation. */
  id: string;
  kind: 'officer' | 'administrator';
  personId: string;
  state: string;
}

/** A course is held once: when, where, with how many seats. */
export interface TrainingSession extends Case {
  courseId: string;
  courseTitle: string;
  courseRetiredAt: Date | null;
  provider: string;
  providerNumber: string;
  level: string;
  /** Hours of the course. */
  hours: number;
  place: string;
  days: SessionDay[];
  startsAt: Date;
  endsAt: Date;
  seats: number;
  seatsTaken: number;
  waiting: number;
  /** Dollars for a seat. */
  cost: number;
  openToSchools: boolean;
  note: string | null;
  runBy: string;
  runByName: string;
  reason: string | null;
  recordedByName: string | null;
  recordedAt: Date | null;
  /** Who is in it in one way or the other, as far as the person asking may see. */
  people: Seated[];
}

/** Those of them who have a seat. An invitation that is not answered holds one. */
export const hasSeat = ({ state }: Pick<Seated, 'state'>): boolean => ['approved', 'sent', 'accepted'].includes(state);

/** Those who are expected when it begins. */
export const isExpected = ({ state }: Pick<Seated, 'state'>): boolean => ['approved', 'accepted'].includes(state);

/** Seats that nobody has and nobody waits for. */
export const seatsFree = ({ seats, seatsTaken, waiting }: Pick<TrainingSession, 'seats' | 'seatsTaken' | 'waiting'>) =>
  Math.max(0, seats - seatsTaken - waiting);
