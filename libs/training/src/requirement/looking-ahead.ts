import type { Settings } from '#policies';
import { plus } from '../hours/away.js';
import { reminders } from '../policies.js';

/**
 * The nearest reminder that the day has reached (so many days before the last one; null for none yet), and the next day
 * on which to look: a reminder, the day after the last one, or the turn of the year, with which new hours are owed.
 */
export function lookingAhead(
  dueOn: string,
  today: string,
  settings: Settings,
): { lead: number | null; lookOn: string } {
  const leads = reminders.map((reminder) => settings.policy(reminder));
  const left = settings.calendar.daysBetween(today, dueOn);
  const reached = leads.filter((lead) => left <= lead);
  const days = [
    ...leads.map((lead) => daysBefore(dueOn, lead)),
    plus(dueOn, 1, settings.calendar),
    `${Number(today.slice(0, 4)) + 1}-01-01`,
  ];
  return {
    lead: reached.length > 0 ? Math.min(...reached) : null,
    lookOn: days.filter((day) => day > today).toSorted()[0]!,
  };
}

const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
