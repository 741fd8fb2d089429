import type { VacancyDraftDto } from '../../api/types.js';

/** The steps in which HR drafts a vacancy, each with the fields that it holds. */
export const steps = [
  { key: 'campus', label: 'Campus and schedule', fields: ['campusId', 'schedule'] },
  { key: 'duties', label: 'Duties', fields: ['advisorDuties', 'educatorDuties', 'lawEnforcerDuties'] },
  { key: 'requirements', label: 'Requirements', fields: ['minimumServiceYears', 'requirements', 'documentsAsked'] },
  { key: 'window', label: 'Posting window', fields: ['opensOn', 'closesOn'] },
  { key: 'review', label: 'Review and post', fields: [] },
] as const satisfies { key: string; label: string; fields: (keyof VacancyDraftDto)[] }[];

export type StepKey = (typeof steps)[number]['key'];

/** The step that an address names; the first where it names none. */
export const stepOf = (key: string | null) => steps.find((step) => step.key === key) ?? steps[0];

/** The step so many steps away, or null where there is none. */
export const stepFrom = (key: StepKey, away: 1 | -1): StepKey | null =>
  steps[steps.findIndex((step) => step.key === key) + away]?.key ?? null;

/** The step that holds a field. */
export const stepWith = (field: string) =>
  steps.find(({ fields }) => (fields as readonly string[]).includes(field)) ?? steps[0];
