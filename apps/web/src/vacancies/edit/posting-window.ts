import type { VacancyDto } from '../../api/types.js';
import { addDays, dayText, daysBetween } from '../../time/day.js';

/** The earliest closing day for an opening day: as long after it as the API says it is after today. */
export function earliestClosing(earliestToday: string, opensOn: string | null, today: string): string {
  return opensOn && opensOn > today ? addDays(earliestToday, daysBetween(today, opensOn)) : earliestToday;
}

/** What keeps a complete draft from being posted today, each with the field where it is mended. */
export function daysAgainst({ opensOn, closesOn, earliestClosesOn }: VacancyDto, today: string) {
  const against: { field: string; message: string }[] = [];
  if (opensOn && opensOn > today)
    against.push({
      field: 'opensOn',
      message: `It is planned to open on ${dayText(opensOn, 'long')}. Post it on that day, or change the opening day.`,
    });
  const earliest = earliestClosesOn && earliestClosing(earliestClosesOn, opensOn, today);
  if (closesOn && earliest && closesOn < earliest)
    against.push({
      field: 'closesOn',
      message: `The closing day is too soon: it can close on ${dayText(earliest, 'long')} at the earliest.`,
    });
  return against;
}
