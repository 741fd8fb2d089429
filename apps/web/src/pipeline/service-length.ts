import { addDays } from '../time/day.js';

/**
 * Days of service as whole years and months, counted back from the closing day on the calendar: '4 years, 2 months'.
 * To the day for service without a gap; the expression's own page has the full arithmetic.
 */
export function serviceLength(days: number, closesOn: string | null): string {
  if (days <= 0) return 'None';
  const end = partsOf(addDays(closesOn ?? '2027-01-01', 1));
  const start = partsOf(addDays(closesOn ?? '2027-01-01', 1 - days));
  const months = (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0);
  const texts = [inWords(Math.floor(months / 12), 'year'), inWords(months % 12, 'month')].filter((text) => text !== '');
  return texts.length > 0 ? texts.join(', ') : inWords(days, 'day');
}

function partsOf(date: string) {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return { year, month, day };
}

const inWords = (count: number, noun: string): string =>
  count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
