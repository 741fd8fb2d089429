import type { Choice } from '../forms/index.js';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const choices = (...values: string[]): Choice[] => values.map((value) => ({ value, label: capital(value) }));

export const progressChoices = choices(
  'gathering facts',
  'taking statements',
  'waiting for evidence',
  'with the prosecutor',
);

export const outcomeChoices = choices(
  'arrest or citation',
  'referred to court',
  'diverted',
  'not prosecuted',
  'not enough evidence',
  'unfounded',
  'intelligence kept',
);

/** As it begins a line: 'Gathering facts'. */
export const inWords = capital;
