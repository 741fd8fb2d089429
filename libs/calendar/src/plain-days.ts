import { Temporal } from 'temporal-polyfill';

/** `Temporal.PlainDate.from` alone would also take '2027-03-01T10:00' or '20270301'. */
export function plain(day: string): Temporal.PlainDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new RangeError(`"${day}" is no day. A day is written YYYY-MM-DD.`);
  return Temporal.PlainDate.from(day);
}

/** Day after day for ever, with the day of the week (1 is Monday); on plain numbers, as a span may be thousands of days. */
export function* daysAfter(start: Temporal.PlainDate): Generator<{ day: string; weekday: number }> {
  let midnight = Date.UTC(start.year, start.month - 1, start.day);
  for (let weekday = (start.dayOfWeek % 7) + 1; ; weekday = (weekday % 7) + 1) {
    midnight += 86_400_000;
    yield { day: new Date(midnight).toISOString().slice(0, 10), weekday };
  }
}
