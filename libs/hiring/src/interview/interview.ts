import type { Case } from '#lifecycle';
import type { Seat } from '../panel/panelist.js';

/** A member of the panel with regard to one interview. */
export interface InterviewPanelist {
  panelistId: string;
  personId: string;
  name: string;
  seat: Seat;
  /** Null as long as it is not declared. */
  conflict: boolean | null;
  /** The state of their invitation, null where there is none. */
  answer: string | null;
  /** Why they cannot come. */
  reason: string | null;
  /** The state of their scorecard, null where there is none. */
  scorecard: string | null;
  scorecardId: string | null;
}

/** The interview of one candidate by the panel (standard 27). */
export interface Interview extends Case {
  vacancyId: string;
  vacancyState: string;
  campusId: string;
  campusName: string;
  expressionId: string;
  officerId: string;
  officerName: string;
  statement: string;
  startsAt: Date | null;
  endsAt: Date | null;
  place: string | null;
  scoresDueAt: Date | null;
  lacksCampus: boolean;
  lacksAgency: boolean;
  candidateAnswer: string | null;
  /** Why the candidate cannot come. */
  candidateReason: string | null;
  answerBy: Date | null;
  panelists: InterviewPanelist[];
  scorecardsIn: number;
}

export const whoseTurn = (interview: { officerName: string; campusName: string }): string =>
  `the interview of ${interview.officerName}: SRO at ${interview.campusName}`;
