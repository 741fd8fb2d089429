import { isDay } from './day.js';

/** A date as it is typed: three texts, any of which may be empty or wrong. */
export interface DateParts {
  year: string;
  month: string;
  day: string;
}

/** The parts of 'YYYY-MM-DD', of a half-typed '2027--5', or of nothing. */
export function partsOf(value: string): DateParts {
  const [year = '', month = '', day = ''] = value.split('-');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return { year, month, day }; // half-typed: exactly as it was typed
  return { year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '') };
}

/** 'YYYY-MM-DD' when all three are there, '' when none is, else half-typed, so that nothing typed is lost. */
export function dateOf({ year, month, day }: DateParts): string {
  const texts = [year, month, day].map((text) => text.trim());
  if (texts.every((text) => text === '')) return '';
  const [y, m, d] = texts as [string, string, string];
  return /^\d{4}$/.test(y) && /^\d{1,2}$/.test(m) && /^\d{1,2}$/.test(d)
    ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
    : `${y}-${m}-${d}`;
}

/** What is wrong with a typed date, in a sentence, or null. `label` such as 'closing day'. */
export function dateProblem(value: string, label: string): string | null {
  if (value === '') return `Enter the ${label}.`;
  const { year, month, day } = partsOf(value);
  const missing = [!month && 'month', !day && 'day', !year && 'year'].filter(Boolean);
  if (missing.length > 0) return `Enter the ${missing.join(' and the ')} of the ${label}.`;
  if (!/^\d{4}$/.test(year)) return `Enter the year of the ${label} with four digits, such as 2027.`;
  return isDay(value) ? null : `There is no such day. Check the ${label}.`;
}
