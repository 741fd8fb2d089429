import type { Case } from '#lifecycle';

export type IncidentKind = 'criminal' | 'intelligence' | 'disciplinary';
/** What one side proposes where the school disagrees that a matter is discipline. */
export type Proposal = 'disciplinary' | 'investigate';

/** How long the chain of those who are asked is: the officer of the campus, the back-up, the supervisors. */
export type Tier = 0 | 1 | 2;

/** The officers who can be asked about a campus, by id. */
export interface Chain {
  /** Who serve on the campus now, the first first. */
  sroIds: string[];
  backUpId: string | null;
  /** The agency's duty officer, outside of duty hours. */
  dutyOfficerId: string | null;
}

/** A crime or intelligence of one, from the notice to the closing, or a matter handed back to the school. */
export interface Incident extends Case, Chain {
  /** For people: '2027-0042'. */
  number: string;
  campusId: string;
  campusName: string;
  origin: 'school' | 'officer';
  /** A code of the picklist. */
  offence: string;
  placeKind: 'on campus' | 'near';
  place: string;
  happenedAt: Date;
  goingOn: boolean;
  urgent: boolean;
  /** In the words of whoever reported it. */
  what: string;
  /** What has been done. */
  done: string;
  reportedBy: string;
  reportedByName: string;
  /** An administrator of the campus has named them to report. */
  reporterIsNamed: boolean;
  onBehalfOf: string | null;
  reportedAt: Date;
  /** Who has it; null where the supervisors have it, or nobody owes anything. */
  holderId: string | null;
  holderName: string | null;
  holderSince: Date;
  tier: Tier;
  acknowledgedAt: Date | null;
  acknowledgedBy: string | null;
  acknowledgedByName: string | null;
  triagedAt: Date | null;
  kind: IncidentKind | null;
  triageReason: string | null;
  leadId: string | null;
  leadName: string | null;
  progress: string | null;
  progressAt: Date | null;
  knownAt: Date | null;
  returnedAt: Date | null;
  disputedAt: Date | null;
  disputeReason: string | null;
  supervisorProposal: Proposal | null;
  administratorProposal: Proposal | null;
  settledAt: Date | null;
  acceptedAt: Date | null;
  outcome: string | null;
  outcomeWords: string | null;
  closedAt: Date | null;
  mergedInto: string | null;
  mergedIntoNumber: string | null;
  /** The unit of the officer concerned, where a supervisor looks after it. */
  supervisedUnitId: string | null;
}

/** What everybody may read of it, whichever side they are on: number, campus, urgency. */
export const incidentInWords = ({ number, campusName, urgent }: Incident): string =>
  `incident ${number} at ${campusName}${urgent ? ' (urgent)' : ''}`;
