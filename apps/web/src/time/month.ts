import { addDays, weekdayOf } from './day.js';

/** '2026-11' of '2026-11-24'. */
export const monthOf = (day: string): string => day.slice(0, 7);

/** The month so many months later. */
export function addMonths(month: string, months: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const at = year * 12 + number - 1 + months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

export const firstDay = (month: string): string => `${month}-01`;
export const lastDay = (month: string): string => addDays(firstDay(addMonths(month, 1)), -1);

/** The weeks of a month from Sunday to Saturday; null where a day belongs to another month. */
export function weeksOf(month: string): (string | null)[][] {
  const first = firstDay(month);
  const start = addDays(first, -weekdayOf(first));
  const weeks: (string | null)[][] = [];
  for (let sunday = start; sunday <= lastDay(month); sunday = addDays(sunday, 7))
    weeks.push(
      Array.from({ length: 7 }, (_, i) => addDays(sunday, i)).map((day) => (monthOf(day) === month ? day : null)),
    );
  return weeks;
}
