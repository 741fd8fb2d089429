import type { Case } from '#lifecycle';

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
