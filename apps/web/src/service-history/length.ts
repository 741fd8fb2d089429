import { counted } from '../time/due.js';

/** A length of time as the API says it. */
export interface Length {
  years: number;
  months: number;
  days: number;
}

/** '3 years, 2 months and 4 days', or 'no service': the API's own words. */
export function lengthText({ years, months, days }: Length): string {
  const parts = [
    [years, 'year'],
    [months, 'month'],
    [days, 'day'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, noun]) => counted(count, noun));
  const last = said.pop();
  if (!last) return 'no service';
  return said.length === 0 ? last : `${said.join(', ')} and ${last}`;
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** 'three years'; above ten in figures. */
export const yearsText = (years: number): string =>
  `${words[years] ?? years.toLocaleString('en-US')} year${years === 1 ? '' : 's'}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
