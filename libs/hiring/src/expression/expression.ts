import type { Case } from '#lifecycle';

/** An officer's expression of interest in a vacancy, with what its rules read. */
export interface Expression extends Case {
  vacancyId: string;
  vacancyState: string;
  campusName: string;
  /** The last day on which interest could be expressed, and for which service is counted. */
  closesOn: string;
  closesAt: Date;
  decisionsDueAt: Date;
  minimumServiceYears: number;
  officerId: string;
  officerName: string;
  badge: string;
  unitName: string;
  statement: string;
  expressedAt: Date;
  historyAsked: string | null;
  outcome: 'eligible' | 'ineligible' | null;
  decisionReason: string | null;
  decidedBy: string | null;
  decidedByName: string | null;
  decidedAt: Date | null;
  contestableUntil: Date | null;
  closingReason: string | null;
  /** The officer's service as entered: what eligibility is computed from. */
  service: ServiceStretch[];
  contest: { id: string; state: string; filedAt: string } | null;
  /** The officer's interview, once there is one; times as JSON has them. */
  interview: { id: string; state: string; startsAt: string | null } | null;
  /** The latest offer of the post to the officer. */
  offer: { id: string; state: string; answerBy: string } | null;
  /** By when the selection is to be made, once the candidates are ranked. */
  selectionDueAt: Date | null;
}

export interface ServiceStretch {
  id: string;
  agency: string;
  startedOn: string;
  endedOn: string | null;
  status: 'entered' | 'verified' | 'rejected';
}

export const whoseInterest = (expression: Expression): string =>
  `${expression.officerName}'s interest in SRO at ${expression.campusName}`;
