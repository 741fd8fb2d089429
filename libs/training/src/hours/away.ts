import type { ProgramCalendar } from '#calendar';
import { compare } from './completion.js';

/** Days from the first to the one before the last: [from, until). */
export interface Days {
  from: string;
  until: string;
}

export type DayCount = Pick<ProgramCalendar, 'addToDay' | 'daysBetween'>;

/** Days that overlap or touch become one stretch. */
export function joined(stretches: Days[]): Days[] {
  const result: Days[] = [];
  for (const { from, until } of stretches.toSorted((a, b) => compare(a.from, b.from) || compare(a.until, b.until))) {
    if (from >= until) continue;
    const last = result.at(-1);
    if (last && from <= last.until) last.until = last.until > until ? last.until : until;
    else result.push({ from, until });
  }
  return result;
}

/** Between the stretches of service, the time in which somebody was no SRO. */
export function gapsBetween(service: Days[]): Days[] {
  const stretches = joined(service);
  return stretches.slice(1).map(({ from }, i) => ({ from: stretches[i]!.until, until: from }));
}

/** How many days of the stretches lie within others, which are joined already. */
export function daysWithin(within: Days, stretches: Days[], calendar: DayCount): number {
  return stretches.reduce((sum, { from, until }) => {
    const [first, end] = [from > within.from ? from : within.from, until < within.until ? until : within.until];
    return first < end ? sum + calendar.daysBetween(first, end) : sum;
  }, 0);
}

/** The last of so many days after the start, for which the clock stands still while somebody is away. */
export function lastDay(start: string, days: number, away: Days[], calendar: DayCount): string {
  let last = plus(start, days, calendar);
  for (const { from, until } of away) {
    if (from > last) break;
    const first = from > start ? from : start;
    if (first < until) last = plus(last, calendar.daysBetween(first, until), calendar);
  }
  return last;
}

export const plus = (day: string, amount: number, calendar: DayCount): string =>
  calendar.addToDay(day, { amount, unit: 'calendar days' });
