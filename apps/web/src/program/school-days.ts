import type { CalendarDto } from '../api/types.js';
import { weekdayOf } from '../time/day.js';

export type DayKind = 'school' | 'no school' | 'holiday' | 'business' | 'weekend';

export interface ShownDay {
  day: string;
  kind: DayKind;
  /** Why there is no school, or null. */
  name: string | null;
}

/** What a day is, as the API counts: school days are those business weekdays in a term on which nothing else is. */
export function shownDay(day: string, { days, terms }: Pick<CalendarDto, 'days' | 'terms'>): ShownDay {
  const holiday = days.find((one) => one.day === day && one.kind === 'holiday');
  if (holiday) return { day, kind: 'holiday', name: holiday.name };
  if ([0, 6].includes(weekdayOf(day))) return { day, kind: 'weekend', name: null };
  const closed = days.find((one) => one.day === day);
  if (closed) return { day, kind: 'no school', name: closed.name };
  const inTerm = terms.some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
  return { day, kind: inTerm ? 'school' : 'business', name: null };
}

/** Said for each kind of day, in the picture's key and to screen readers. */
export const kindText: Record<DayKind, string> = {
  school: 'School day',
  'no school': 'No school',
  holiday: 'Holiday',
  business: 'Business day out of term',
  weekend: 'Weekend',
};
