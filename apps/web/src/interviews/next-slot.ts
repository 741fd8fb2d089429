import type { InterviewDto } from '../api/types.js';
import { addDays, dayOf, weekdayOf } from '../time/day.js';
import { clockAt, clockOf, minutesOf } from '../time/wall-clock.js';
import type { Slot } from './slot.js';

const firstOfDay = '09:00';
const lastEndOfDay = minutesOf('17:00');
const pause = 15;

/**
 * Where the next interview would go: after the last one that has a time, with a pause, on the same day as long as it
 * ends by five, of the same length and in the same place. Where none has a time, in a week in the morning.
 */
export function nextSlot(others: InterviewDto[], now: Date, timeZone: string): Slot {
  const last = lastTimed(others);
  const soonest = workday(addDays(dayOf(now, timeZone), 1));
  if (!last) return { day: workday(addDays(dayOf(now, timeZone), 7)), clock: firstOfDay, length: '45', place: '' };
  const length = Math.round((last.ends.getTime() - last.starts.getTime()) / 60_000);
  const same = { length: String(length), place: last.place };
  const start = Math.ceil((minutesOf(clockOf(last.ends, timeZone)) + pause) / 15) * 15;
  const day = dayOf(last.starts, timeZone);
  if (day < soonest) return { day: soonest, clock: firstOfDay, ...same };
  return start + length <= lastEndOfDay
    ? { day, clock: clockAt(start), ...same }
    : { day: workday(addDays(day, 1)), clock: firstOfDay, ...same };
}

/** The slot that an interview has already, to be moved. */
export function slotOf(interview: InterviewDto, timeZone: string): Slot | null {
  const { startsAt, endsAt, place } = interview;
  if (!startsAt || !endsAt || !place) return null;
  const starts = new Date(startsAt);
  const length = Math.round((Date.parse(endsAt) - starts.getTime()) / 60_000);
  return { day: dayOf(starts, timeZone), clock: clockOf(starts, timeZone), length: String(length), place };
}

function lastTimed(others: InterviewDto[]): { starts: Date; ends: Date; place: string } | undefined {
  return others
    .flatMap(({ startsAt, endsAt, place, state }) =>
      startsAt && endsAt && place && !['called_off', 'to_schedule'].includes(state)
        ? [{ starts: new Date(startsAt), ends: new Date(endsAt), place }]
        : [],
    )
    .sort((a, b) => a.ends.getTime() - b.ends.getTime())
    .at(-1);
}

/** The day itself, or the Monday after it. */
const workday = (day: string): string => addDays(day, { 0: 1, 6: 2 }[weekdayOf(day)] ?? 0);
