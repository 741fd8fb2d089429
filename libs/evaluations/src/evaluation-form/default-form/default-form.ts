import type { FormContent } from '../evaluation-form.js';
import { advisor } from './advisor.js';
import { educator } from './educator.js';
import { general } from './general.js';
import { lawEnforcer } from './law-enforcer.js';

/**
 * The form that officers are evaluated with where a program has put none of its own into service: the three roles of an
 * SRO (standards 9 and 25) and what the agency asks of every officer. Where it comes from is in docs/evaluations.md.
 */
export const defaultForm: FormContent = {
  name: 'School resource officer',
  criteria: [...lawEnforcer, ...educator, ...advisor, ...general],
};
