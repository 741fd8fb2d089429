import type { Case } from '#lifecycle';
import type { PanelGap } from '../panel/panelist.js';
import type { Candidate } from '../selection/selection.js';

/** A vacancy with what its rules read. Days are 'YYYY-MM-DD' in the program's calendar. */
export interface Vacancy extends Case {
  campusId: string;
  campusName: string;
  advisorDuties: string;
  educatorDuties: string;
  lawEnforcerDuties: string;
  schedule: string;
  requirements: string;
  minimumServiceYears: number;
  documentsAsked: string[];
  opensOn: string | null;
  closesOn: string | null;
  closesAt: Date | null;
  decisionsDueAt: Date | null;
  followsId: string | null;
  /** The vacancy that it was posted again as. */
  followedById: string | null;
  createdBy: string;
  postedAt: Date | null;
  closedAt: Date | null;
  cancelReason: string | null;
  /** How many officers' expressions of interest are in each state. */
  expressionCounts: Record<string, number>;
  unitsPending: number;
  units: number;
  openContests: number;
  /** Until when somebody found ineligible may still contest it. */
  lastContestableUntil: Date | null;
  /** The kit that is frozen into the vacancy, and the one that would be. */
  interviewKitId: string | null;
  kitInServiceId: string | null;
  /** By when the selection is to be made, once the candidates are ranked. */
  selectionDueAt: Date | null;
  filledAt: Date | null;
  /** How many interviews are in each state; those that were called off are left out. */
  interviewCounts: Record<string, number>;
  /** The candidates for whom the panel is not complete. */
  panelGaps: PanelGap[];
  /** The people on the panel. */
  panel: string[];
  /** Who is still in the process, once eligibility is known. */
  candidates: Candidate[];
  /** Who made the latest selection; somebody of it can still be asked. */
  selectedBy: string | null;
  selectionStands: boolean;
  offerAnswerBy: Date | null;
  /** Of the assignment that filled the vacancy. */
  assignmentState: string | null;
  /** Alternates of the selection that filled it, whose time is not over. */
  alternatesUntil: Date | null;
}

export const vacancyTitle = (vacancy: { campusName: string }): string => `SRO at ${vacancy.campusName}`;

export const counted = (vacancy: Vacancy, ...states: string[]): number =>
  states.reduce((sum, state) => sum + (vacancy.expressionCounts[state] ?? 0), 0);

/** What is still missing before a vacancy can be posted, each with its field and how to mend it. */
export function missingOf(vacancy: Vacancy): { field: string; message: string }[] {
  const wanted: [keyof Vacancy, string][] = [
    ['advisorDuties', 'Describe the duties as advisor: counseling and guiding students.'],
    ['educatorDuties', 'Describe the duties as educator: teaching about law and safety.'],
    ['lawEnforcerDuties', 'Describe the duties as law enforcer: keeping the campus safe.'],
    ['schedule', 'Say when the officer works.'],
    ['requirements', 'Say what the officer has to bring along.'],
    ['closesOn', 'Choose the closing day.'],
  ];
  return wanted
    .filter(([field]) => !String(vacancy[field] ?? '').trim())
    .map(([field, message]) => ({ field, message }));
}
