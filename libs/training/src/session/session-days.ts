import type { FieldError } from '#problems';
import type { SessionDay } from './training-session.js';

const hour = 3_600_000;

/** What is wrong with the days of a session as they were sent: each takes 15 minutes to 16 hours, one after the other. */
export function faultsOfDays(days: SessionDay[]): FieldError[] {
  return days.flatMap((day, i) => {
    const length = (Date.parse(day.endsAt) - Date.parse(day.startsAt)) / hour;
    const before = days[i - 1];
    if (!(length >= 0.25 && length <= 16))
      return [
        { field: `days.${i}.endsAt`, message: `Day ${i + 1} takes from 15 minutes to 16 hours. Choose another end.` },
      ];
    if (before && Date.parse(day.startsAt) < Date.parse(before.endsAt))
      return [
        { field: `days.${i}.startsAt`, message: `Day ${i + 1} begins before day ${i} is over. Give them in order.` },
      ];
    return [];
  });
}
