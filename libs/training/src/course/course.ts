import type { CourseLevel } from '../hours/completion.js';

/** The three levels of the mandated course, the training of every year, or something else (standard 22). */
export const courseLevels = ['sro-1', 'sro-2', 'sro-3', 'in-service', 'other'] as const satisfies CourseLevel[];

const titles: Record<CourseLevel, string> = {
  'sro-1': 'SRO I',
  'sro-2': 'SRO II',
  'sro-3': 'SRO III',
  'in-service': 'In-service',
  other: 'Other',
};

/** What a level is called on a page. */
export const levelTitle = (level: CourseLevel): string => titles[level];

/** A course of the catalogue: what it is, who gives it, and how much it counts. */
export interface Course {
  id: string;
  version: number;
  title: string;
  provider: string;
  /** The provider's own number for it; empty where it has none. */
  providerNumber: string;
  hours: number;
  level: CourseLevel;
  openToSchools: boolean;
  /** For how many months what was learned counts; null: for good. */
  expiresAfterMonths: number | null;
  retiredAt: Date | null;
  /** Sessions that are still to come. */
  sessionsAhead: number;
}
