// Times of day are 'HH:MM' of 24 hours, as <input type="time"> has them, on the clock of the program's time zone.
import { dayOf } from './day.js';

/** The time of day of an instant. */
export const clockOf = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);

/** The instant at which the clocks show that time on that day; null for what they skip in spring. */
export function instantOf(day: string, clock: string, timeZone: string): Date | null {
  const asUtc = Date.parse(`${day}T${clock}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  // Twice: the first guess may lie on the other side of a change of the clocks.
  const first = asUtc - offsetAt(asUtc, timeZone);
  for (const guess of [first, asUtc - offsetAt(first, timeZone)]) {
    const at = new Date(guess);
    if (dayOf(at, timeZone) === day && clockOf(at, timeZone) === clock) return at;
  }
  return null;
}

/** How far the zone's clocks are ahead of UTC, in milliseconds. */
const offsetAt = (instant: number, timeZone: string): number => {
  const at = new Date(instant);
  const minute = Math.floor(instant / 60_000) * 60_000;
  return Date.parse(`${dayOf(at, timeZone)}T${clockOf(at, timeZone)}:00Z`) - minute;
};

/** Minutes since midnight. */
export const minutesOf = (clock: string): number => {
  const [hours, minutes] = clock.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
};

/** The time of day so many minutes after midnight. */
export const clockAt = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
