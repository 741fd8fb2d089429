import { dayNumber, dayOfNumber, leapDaysBetween, plusMonths } from './day-number.js';
import type { Length } from './length.js';

/** A stretch of sworn service as somebody entered it; both days count, no last day means that it goes on. */
export interface ServiceInterval {
  startedOn: string;
  endedOn: string | null;
}

/** Service without a break: what overlapped or touched has become one. */
export interface Stretch {
  startedOn: string;
  endedOn: string;
  days: number;
  length: Length;
  /** Days of this stretch and of all before it. */
  total: number;
}

/** Service as it is counted for a closing day, with every step that leads to the sum. */
export interface Service {
  closingDay: string;
  stretches: Stretch[];
  totalDays: number;
  length: Length;
  /** The 29ths of February that lie in a gap, and that nobody has to have served. */
  leapDaysInGaps: string[];
}

/** From one day number to another, both included. */
type Run = [from: number, to: number];

/**
 * The service up to the end of the closing day, to the day: overlaps count once, gaps and what comes after the closing
 * day do not count. docs/decisions/0005 says what a year of service is. Throws RangeError for what is no day and for service
 * that ends before it starts.
 */
export function serviceOn(closingDay: string, intervals: readonly ServiceInterval[]): Service {
  const runs = runsUntil(dayNumber(closingDay), intervals);
  let total = 0;
  const stretches = runs.map(([from, to]): Stretch => {
    const days = to - from + 1;
    total += days;
    return { startedOn: dayOfNumber(from), endedOn: dayOfNumber(to), days, length: lengthOf(from, days, []), total };
  });
  const unserved = leapDaysInGapsOf(runs);
  const length = runs[0] ? lengthOf(runs[0][0], total, unserved) : { years: 0, months: 0, days: 0 };
  return { closingDay, stretches, totalDays: total, length, leapDaysInGaps: unserved.map(dayOfNumber) };
}

/** How many days of service make so many years for this officer; null where there is no service to count from. */
export function daysNeeded(service: Service, years: number): number | null {
  const first = service.stretches[0];
  return first ? needed(dayNumber(first.startedOn), years * 12, service.leapDaysInGaps.map(dayNumber)) : null;
}

export function reaches(service: Service, years: number): boolean {
  const days = daysNeeded(service, years);
  return days !== null && service.totalDays >= days;
}

/** The days of service alone and whether they make so many years: the same sum for lists, without the steps to it. */
export function countService(
  closingDay: string,
  intervals: readonly ServiceInterval[],
  years: number,
): { days: number; length: Length; reached: boolean } {
  const runs = runsUntil(dayNumber(closingDay), intervals);
  const days = runs.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  if (!runs[0]) return { days, length: { years: 0, months: 0, days: 0 }, reached: false };
  const unserved = leapDaysInGapsOf(runs);
  return {
    days,
    length: lengthOf(runs[0][0], days, unserved),
    reached: days >= needed(runs[0][0], years * 12, unserved),
  };
}

/** The first closing day for which the service makes so many years, service without a last day going on; null for never. */
export function firstDayReaching(years: number, intervals: readonly ServiceInterval[]): string | null {
  const runs = runsUntil(Infinity, intervals);
  let total = 0;
  for (const [i, [from, to]] of runs.entries()) {
    const unserved = leapDaysInGapsOf(runs.slice(0, i + 1));
    const missing = needed(runs[0]![0], years * 12, unserved) - total;
    const day = from + Math.max(missing, 1) - 1;
    if (day <= to) return dayOfNumber(day);
    total += to - from + 1;
  }
  return null;
}

/** In order, merged where they overlap or touch, and cut at the last day that counts. */
function runsUntil(last: number, intervals: readonly ServiceInterval[]): Run[] {
  const runs: Run[] = [];
  for (const [from, to] of intervals.map((one) => runOf(one, last)).sort((a, b) => a[0] - b[0])) {
    if (from > last) continue;
    const before = runs.at(-1);
    if (before && from <= before[1] + 1) before[1] = Math.max(before[1], to);
    else runs.push([from, to]);
  }
  return runs;
}

function runOf({ startedOn, endedOn }: ServiceInterval, last: number): Run {
  const from = dayNumber(startedOn);
  const to = endedOn === null ? Infinity : dayNumber(endedOn);
  if (to < from) throw new RangeError(`Service cannot end on ${endedOn} when it starts on ${startedOn}.`);
  return [from, Math.min(to, last)];
}

const leapDaysInGapsOf = (runs: Run[]): number[] =>
  runs.slice(1).flatMap(([from], i) => leapDaysBetween(runs[i]![1] + 1, from - 1));

/** Days of so many months from the first day of service on, without the leap days that fall in a gap. */
function needed(first: number, months: number, unserved: number[]): number {
  const anniversary = plusMonths(first, months);
  return anniversary - first - unserved.filter((day) => day < anniversary).length;
}

/** As many whole years and months as the days make, and the days that are left. */
function lengthOf(first: number, days: number, unserved: number[]): Length {
  // A month has 30.44 days on average, so this is at most two months short and never too many.
  let months = Math.max(0, Math.floor(days / 30.44) - 2);
  while (needed(first, months + 1, unserved) <= days) months++;
  return { years: Math.floor(months / 12), months: months % 12, days: days - needed(first, months, unserved) };
}
