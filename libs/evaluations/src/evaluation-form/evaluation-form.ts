import type { Anchors } from '#anchored-scale';
import type { Case } from '#lifecycle';

/** The three roles of an SRO (standard 9), and what the agency asks of every officer. */
export const criterionRoles = ['law_enforcer', 'educator', 'advisor', 'general'] as const;
export type CriterionRole = (typeof criterionRoles)[number];

/** Standard 25: the criteria have to cover each of these. */
export const sroRoles: readonly CriterionRole[] = ['law_enforcer', 'educator', 'advisor'];

export const roleTitles: Record<CriterionRole, string> = {
  law_enforcer: 'Law enforcer',
  educator: 'Educator',
  advisor: 'Advisor',
  general: 'Every officer',
};

/** One thing that an officer is rated by, from 1 to 5. */
export interface Criterion {
  /** A short name, unique in the form: `[a-z0-9-]{1,40}`. What keeps it in a newer form is compared over the years. */
  key: string;
  /** Under which heading it stands. */
  group: string;
  role: CriterionRole;
  title: string;
  whatItIs: string;
  anchors: Anchors;
}

/** What an evaluation is made with, whoever wrote it. */
export interface FormContent {
  name: string;
  criteria: Criterion[];
}

/** What the points of the scale are called. */
export const scale = {
  '1': 'Well below what is asked',
  '2': 'Below what is asked',
  '3': 'Does what is asked',
  '4': 'Above what is asked',
  '5': 'Far above what is asked',
} as const;

export interface EvaluationForm extends Case, FormContent {
  /** Counts a program's forms from 1. */
  number: number;
  /** Null where Liaison itself began it, with the criteria that it brings along. */
  createdByName: string | null;
  createdAt: Date;
  putIntoServiceByName: string | null;
  putIntoServiceAt: Date | null;
  /** The program's form in service, where it is another than this one. */
  otherInServiceId: string | null;
}

export const mostCriteria = 40;

export const formTitle = (form: { number: number; name: string }): string =>
  form.name.trim() ? `Evaluation form ${form.number}: ${form.name}` : `Evaluation form ${form.number}`;
