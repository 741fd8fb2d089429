import type { Case } from '#lifecycle';
import type { CourseLevel } from '../hours/completion.js';

export type CreditSource = 'session' | 'officer' | 'import';

/** A course that an officer completed, all of it or a part. */
export interface Credit extends Case {
  officerId: string;
  officerName: string;
  unitId: string;
  courseId: string;
  courseTitle: string;
  provider: string;
  providerNumber: string;
  level: CourseLevel;
  courseHours: number;
  sessionId: string | null;
  /** A day, 'YYYY-MM-DD'. */
  completedOn: string;
  hours: number;
  excusedHours: number;
  madeUpOn: string | null;
  source: CreditSource;
  note: string | null;
  /** Why it was refused, taken back or corrected last. */
  reason: string | null;
  createdAt: Date;
  decidedByName: string | null;
  decidedAt: Date | null;
}

/** What somebody says was completed. */
export interface Completed {
  completedOn: string;
  hours: number;
  excusedHours?: number;
  madeUpOn?: string | null;
}
