import { schoolDaysAfter } from '#calendar';
import type { Settings } from '#policies';

/** The end of the so-many-th school day; 0 is the same day where there is school on it, and else the next school day. */
export function endOfSchoolDay(now: Date, days: number, { calendar }: Settings): Date {
  const today = calendar.dayOf(now);
  const amount = calendar.isSchoolDay(today) ? days : days + 1;
  return calendar.endOfDay(schoolDaysAfter(today, amount, calendar));
}
