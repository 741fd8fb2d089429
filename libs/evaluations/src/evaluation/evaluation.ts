import type { Case } from '#lifecycle';

/** An officer's evaluation in a period at a campus. Days are 'YYYY-MM-DD'; both days of the period count. */
export interface Evaluation extends Case {
  assignmentId: string;
  officerId: string;
  officerName: string;
  campusId: string;
  campusName: string;
  unitId: string;
  unitName: string;
  /** The version of the form that was in service when it was opened. */
  formId: string;
  periodFrom: string;
  periodTo: string;
  /** '2026-2027'. */
  schoolYear: string;
  /** What people call the period: 'School year 2026-2027'. */
  periodLabel: string;
  /** The evaluation at the campus before, where the officer moved within the period. */
  splitFrom: string | null;
}

export const evaluationInWords = (of: { officerName: string; periodLabel: string }): string =>
  `Evaluation of ${of.officerName}, ${of.periodLabel.charAt(0).toLowerCase()}${of.periodLabel.slice(1)}`;
