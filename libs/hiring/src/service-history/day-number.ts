/** Milliseconds of a day in UTC, where no day is longer or shorter than another. */
const dayLength = 86_400_000;

/**
 * Days since 1970-01-01 of a day 'YYYY-MM-DD': plain numbers, because the pipeline page computes service for every
 * officer it shows. Throws RangeError for what is no day.
 */
export function dayNumber(day: string): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!parts) throw new RangeError(`"${day}" is no day: it is written YYYY-MM-DD.`);
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (!isDay(year, month, date)) throw new RangeError(`There is no day "${day}".`);
  return Date.UTC(year, month - 1, date) / dayLength;
}

export const dayOfNumber = (number: number): string => new Date(number * dayLength).toISOString().slice(0, 10);

/** Whether the Gregorian calendar has this day, from the year 100 on (`Date.UTC` reads smaller years as 19..). */
export const isDay = (year: number, month: number, date: number): boolean =>
  year >= 100 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);

/** The same date so many months later; where that month is shorter, its last day. */
export function plusMonths(number: number, months: number): number {
  const from = new Date(number * dayLength);
  const month = from.getUTCFullYear() * 12 + from.getUTCMonth() + months;
  const year = Math.floor(month / 12);
  const date = Math.min(from.getUTCDate(), daysInMonth(year, (month % 12) + 1));
  return Date.UTC(year, month % 12, date) / dayLength;
}

/** The 29ths of February from one day to another, both included. */
export function leapDaysBetween(from: number, to: number): number[] {
  const found: number[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    if (!isLeapYear(year)) continue;
    const day = Date.UTC(year, 1, 29) / dayLength;
    if (day >= from && day <= to) found.push(day);
  }
  return found;
}

const yearOf = (number: number) => new Date(number * dayLength).getUTCFullYear();

const isLeapYear = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysInMonth = (year: number, month: number) =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
