import type { Case } from '#lifecycle';

export type Stance = 'recommends' | 'accepts' | 'objects';

/** What the school says of a finalist (standard 27). */
export interface Recommendation extends Case {
  vacancyId: string;
  vacancyState: string;
  campusId: string;
  campusName: string;
  interviewId: string;
  expressionId: string;
  officerId: string;
  officerName: string;
  statement: string;
  askedAt: Date;
  reasons: string | null;
  givenByName: string | null;
  givenAt: Date | null;
  /** People with a declared conflict of interest with this finalist: they have no say. */
  conflicted: string[];
}
