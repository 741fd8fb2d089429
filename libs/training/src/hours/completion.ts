/** What a course is to the mandated hours. */
export type CourseLevel = 'sro-1' | 'sro-2' | 'sro-3' | 'in-service' | 'other';

/** Verified hours count; claimed ones wait to be verified; planned ones are of a session to come. */
export type Certainty = 'verified' | 'claimed' | 'planned';

export const certainties: Certainty[] = ['verified', 'claimed', 'planned'];

/** A course that an officer completed or is to attend. Hours are in hundredths, so that sums are exact. */
export interface Completion {
  id: string;
  courseId: string;
  level: CourseLevel;
  /** Of the whole course. */
  courseHundredths: number;
  /** The day of completion, 'YYYY-MM-DD'. */
  on: string;
  hundredths: number;
  certainty: Certainty;
  /** The last day on which what was learned counts; null for good. */
  expiresOn: string | null;
}

export interface Attendance {
  hours: number;
  excusedHours: number;
  /** Null while the excused hours are not made up. */
  madeUpOn: string | null;
}

export const hundredths = (hours: number): number => Math.round(hours * 100);

/** The most that may be excused of a course of so many hours: 503 KAR 1:120. */
export const mostExcused = (courseHours: number, percent: number): number =>
  Math.floor((hundredths(courseHours) * percent) / 100) / 100;

/** What an attendance comes to, in hundredths: excused hours count once they are made up. */
export const creditedHundredths = ({ hours, excusedHours, madeUpOn }: Attendance): number =>
  hundredths(hours) + (madeUpOn === null ? 0 : hundredths(excusedHours));

/**
 * What of each completion counts: a course counts once in a calendar year, with its own hours at the most, however often
 * it was attended or in how many parts. What is verified comes first. Whole completions that add nothing are left out.
 */
export function countedOnce(completions: Completion[]): Completion[] {
  const room = new Map<string, number>();
  return inOrder(completions).flatMap((completion) => {
    const key = `${completion.courseId} ${completion.on.slice(0, 4)}`;
    const left = room.get(key) ?? completion.courseHundredths;
    const counts = Math.min(left, completion.hundredths);
    room.set(key, left - counts);
    return counts > 0 ? [{ ...completion, hundredths: counts }] : [];
  });
}

/** The surest first, then by day: the order in which they came in does not matter. */
export const inOrder = (completions: Completion[]): Completion[] =>
  completions.toSorted(
    (a, b) =>
      certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty) ||
      compare(a.on, b.on) ||
      compare(a.courseId, b.courseId) ||
      b.hundredths - a.hundredths ||
      compare(a.id, b.id),
  );

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
