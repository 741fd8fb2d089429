import type { Case } from '#lifecycle';

export type FollowUpKind = 'office-space' | 'introduction' | 'procedures' | 'uniform';

/** Something that an officer's start on a campus asks of one side, by a date. */
export interface FollowUp extends Case {
  assignmentId: string;
  kind: FollowUpKind;
  dueAt: Date;
  officerId: string;
  officerName: string;
  unitId: string;
  unitName: string;
  campusId: string;
  campusName: string;
  /** What was done, such as which room it is. */
  note: string | null;
  /** A day, 'YYYY-MM-DD'. */
  doneOn: string | null;
  /** Why it was not needed. */
  reason: string | null;
  settledByName: string | null;
  settledAt: Date | null;
}
