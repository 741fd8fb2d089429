import type { Case } from '#lifecycle';

/** One person is invited to one interview: the candidate, or a member of the panel. */
export interface Invitation extends Case {
  interviewId: string;
  interviewState: string;
  vacancyId: string;
  campusName: string;
  officerName: string;
  personId: string;
  personName: string;
  /** Null for the candidate. */
  panelistId: string | null;
  startsAt: Date;
  endsAt: Date;
  place: string;
  answerBy: Date;
  reason: string | null;
}

/** 'the interview of Marcus Bell', or one's own. */
export const whichInterview = (invitation: Invitation): string =>
  invitation.panelistId ? `the interview of ${invitation.officerName}` : 'your interview';
