import type { Case } from '#lifecycle';

/** An officer contests having been found ineligible. */
export interface Contest extends Case {
  expressionId: string;
  expressionState: string;
  vacancyId: string;
  vacancyState: string;
  campusName: string;
  officerId: string;
  officerName: string;
  decidedBy: string;
  decidedByName: string;
  contestedReason: string;
  contestedDecisionAt: Date;
  contestableUntil: Date | null;
  statement: string;
  filedAt: Date;
  reviewReason: string | null;
  reviewedByName: string | null;
  reviewedAt: Date | null;
}
