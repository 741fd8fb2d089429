import type { ServiceStretch } from '../expression/expression.js';

/** A candidate of a vacancy, with what the rules of the selection read (standard 27). */
export interface Candidate {
  expressionId: string;
  officerId: string;
  officerName: string;
  /** Of the expression of interest: eligible, ranked or offered. */
  state: string;
  interviewId: string | null;
  interviewState: string | null;
  /** Handed-in scorecards of members of the panel for the campus, and for the agency. */
  scoredByCampus: number;
  scoredByAgency: number;
  recommendationId: string | null;
  /** The state of the school's recommendation; null where the candidate is no finalist. */
  recommendation: string | null;
  service: ServiceStretch[];
}

/** What HR sends to select: the officer, the alternates in order, and what the offer says. */
export interface SelectionInput {
  expressionId: string;
  alternates: string[];
  justification: string;
  startsOn: string;
  answerBy: string;
}

export const isScored = ({ scoredByCampus, scoredByAgency }: Candidate): boolean =>
  scoredByCampus > 0 && scoredByAgency > 0;

export const schoolHasSpoken = ({ recommendation }: Candidate): boolean =>
  ['recommends', 'accepts', 'objects'].includes(recommendation ?? '');

export const chosenOf = ({
  expressionId,
  alternates,
}: Pick<SelectionInput, 'expressionId' | 'alternates'>): string[] => [expressionId, ...alternates];
