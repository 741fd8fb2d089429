import { addDays, dayOf, dayTextNear, daysBetween } from './day.js';

/** The group of My work that a due date falls in. */
export type DueGroup = 'overdue' | 'today' | 'week' | 'later';

const minute = 60_000;

/** Whether a day ends at this instant: such a due date is told as the end of the day before. */
export function isEndOfDay(at: Date, timeZone: string): boolean {
  return dayOf(at, timeZone) !== dayOf(new Date(at.getTime() - 1), timeZone);
}

/** The day on which something is due. */
export const dueDay = (at: Date, timeZone: string): string =>
  dayOf(isEndOfDay(at, timeZone) ? new Date(at.getTime() - 1) : at, timeZone);

/** 'Tue, Nov 24, end of day' or 'Tue, Nov 24, 3:05 PM'. */
export function dueText(at: Date, timeZone: string, now: Date): string {
  const day = dayTextNear(dueDay(at, timeZone), dayOf(now, timeZone));
  return isEndOfDay(at, timeZone) ? `${day}, end of day` : `${day}, ${timeText(at, timeZone)}`;
}

/** 'today', 'tomorrow', 'in 3 days', 'in 40 minutes', '2 days overdue'. */
export function dueRelative(at: Date, timeZone: string, now: Date): string {
  const left = at.getTime() - now.getTime();
  const days = daysBetween(dayOf(now, timeZone), dueDay(at, timeZone));
  if (left <= 0) return overdueText(-left, -days);
  if (days > 1) return `in ${days} days`;
  if (days === 1) return 'tomorrow';
  if (isEndOfDay(at, timeZone)) return 'today';
  return left < 60 * minute
    ? `in ${counted(Math.ceil(left / minute), 'minute')}`
    : `in ${counted(Math.round(left / minute / 60), 'hour')}`;
}

/** How long a vacancy is open yet; the clock closes it within moments, and what is closing is not overdue. */
export const closingRelative = (at: Date, timeZone: string, now: Date): string =>
  at <= now ? 'closing now' : dueRelative(at, timeZone, now);

/** Which group: a week is the seven days after today, as the API counts them. */
export function dueGroup(at: Date, timeZone: string, now: Date): DueGroup {
  if (at <= now) return 'overdue';
  const today = dayOf(now, timeZone);
  const day = dueDay(at, timeZone);
  if (day <= today) return 'today';
  return day <= addDays(today, 7) ? 'week' : 'later';
}

/** 'Nov 24, 2026, 3:05 PM'. */
export const momentText = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-US', { timeZone, dateStyle: 'medium', timeStyle: 'short' })
    .format(at)
    .replaceAll('\u202f', ' ');

/** '3:05 PM'. */
export const timeText = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-US', { timeZone, timeStyle: 'short' }).format(at).replaceAll('\u202f', ' ');

/** '1 day', '2 days'. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? noun : plural}`;

function overdueText(late: number, days: number): string {
  if (days >= 1) return `${counted(days, 'day')} overdue`;
  if (late >= 60 * minute) return `${counted(Math.floor(late / minute / 60), 'hour')} overdue`;
  return `${counted(Math.max(1, Math.floor(late / minute)), 'minute')} overdue`;
}
