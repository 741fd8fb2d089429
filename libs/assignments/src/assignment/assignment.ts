import type { Case } from '#lifecycle';
import type { HeldAssignment } from './overlap.js';

export type How = 'hired' | 'served before';

/** An officer who serves as SRO on a campus, or is to. Days are 'YYYY-MM-DD' in the program's calendar. */
export interface Assignment extends Case {
  officerId: string;
  officerName: string;
  /** The officer's own unit of the agency, whose supervisor looks after them. */
  unitId: string;
  campusId: string;
  campusName: string;
  startsOn: string;
  /** The last day, which counts; null until further notice. */
  endsOn: string | null;
  /** 'hired' by an accepted offer; 'served before' where HR recorded who was there when the program began. */
  how: How;
  endingReason: string | null;
  createdAt: Date;
  /** All assignments of the officer that were not cancelled, this one among them. */
  held: HeldAssignment[];
}

export const whoServesWhere = (assignment: { officerName: string; campusName: string }): string =>
  `${assignment.officerName} as SRO at ${assignment.campusName}`;
