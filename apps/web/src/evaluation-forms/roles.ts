import type { CriterionRole } from './form-calls.js';

/** The three roles of an SRO, and what is asked of every officer. */
export const roles: { value: CriterionRole; label: string; description: string }[] = [
  { value: 'law_enforcer', label: 'Law enforcer', description: 'Safety and the law on campus.' },
  { value: 'educator', label: 'Educator', description: 'Teaching and explaining, to students, staff and parents.' },
  { value: 'advisor', label: 'Advisor', description: 'Trust, advice and referral, to students and to the school.' },
  { value: 'general', label: 'Every officer', description: 'What the agency asks of all its officers.' },
];

export const roleLabel = (role: string): string => roles.find(({ value }) => value === role)?.label ?? 'No role yet';
