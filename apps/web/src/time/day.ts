// Days are 'YYYY-MM-DD' strings; what a day is, is the program's time zone's to say.

/** The day of an instant in a time zone. */
export function dayOf(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const part = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day}`;
}

/** How many days from one day to another; negative when it lies before. */
export const daysBetween = (from: string, to: string): number => (noonOf(to) - noonOf(from)) / 86_400_000;

/** The day so many days later. */
export const addDays = (day: string, days: number): string =>
  new Date(noonOf(day) + days * 86_400_000).toISOString().slice(0, 10);

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: string): number => new Date(noonOf(day)).getUTCDay();

export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(noonOf(text)) && addDays(text, 0) === text;

const formats = {
  short: { weekday: 'short', month: 'short', day: 'numeric' },
  long: { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' },
  plain: { month: 'short', day: 'numeric', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
} as const;

/** A day as people write it: 'Tue, Nov 24' (short), 'Nov 24, 2026' (plain), 'Tuesday, November 24, 2026' (long). */
export function dayText(day: string, format: keyof typeof formats = 'plain'): string {
  if (!isDay(day)) return day;
  return new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...formats[format] }).format(noonOf(day));
}

/** 'Tue, Nov 24', with the year where it is another one than now. */
export const dayTextNear = (day: string, today: string): string =>
  day.slice(0, 4) === today.slice(0, 4) ? dayText(day, 'short') : `${dayText(day, 'short')}, ${day.slice(0, 4)}`;

const noonOf = (day: string): number => Date.parse(`${day}T12:00:00Z`);
