import type { Case } from '#lifecycle';
import type { KitQuestion } from '../interview-kit/interview-kit.js';

/** By the question's id: 1 to 5, or null for what was not asked or could not be judged. */
export type Scores = Record<string, number | null>;

/** One panelist's scores of one candidate (standard 27). What is on it is theirs alone until every one is in. */
export interface Scorecard extends Case {
  vacancyId: string;
  vacancyState: string;
  campusName: string;
  interviewId: string;
  panelistId: string;
  personId: string;
  personName: string;
  officerId: string;
  officerName: string;
  startsAt: Date | null;
  dueAt: Date;
  handedInAt: Date | null;
  excuse: string | null;
  /** The questions of the kit that is frozen into the vacancy. */
  questions: KitQuestion[];
}

/** What is written on a scorecard. */
export interface Sheet {
  scores: Scores;
  notes: Record<string, string>;
  comment: string;
}
