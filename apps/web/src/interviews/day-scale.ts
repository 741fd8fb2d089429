import { clockOf, minutesOf } from '../time/wall-clock.js';

/** The hours that a picture of a day shows. */
export interface DayScale {
  /** Whole hours. */
  from: number;
  to: number;
}

/** From eight to five, or as far as there is something. */
export function scaleOf(spans: { startsAt: string; endsAt: string }[], timeZone: string): DayScale {
  const starts = spans.map(({ startsAt }) => hourOf(startsAt, timeZone));
  const ends = spans.map(({ startsAt, endsAt }) => endHour(startsAt, endsAt, timeZone));
  return { from: Math.floor(Math.min(8, ...starts)), to: Math.ceil(Math.max(17, ...ends)) };
}

/** Where a span lies on the scale, in percent of its width. */
export function placeOn({ from, to }: DayScale, startsAt: string, endsAt: string, timeZone: string) {
  const percent = (hour: number) => ((hour - from) / (to - from)) * 100;
  const start = percent(hourOf(startsAt, timeZone));
  return { x: start, width: Math.max(1, percent(endHour(startsAt, endsAt, timeZone)) - start) };
}

const hourOf = (instant: string, timeZone: string): number => minutesOf(clockOf(new Date(instant), timeZone)) / 60;

/** By its length, so that what ends at midnight ends at 24 and not at 0. */
const endHour = (startsAt: string, endsAt: string, timeZone: string): number =>
  Math.min(24, hourOf(startsAt, timeZone) + (Date.parse(endsAt) - Date.parse(startsAt)) / 3_600_000);

/** What has a time on the picture of a day. */
export interface Drawn {
  id: string;
  name: string;
  startsAt: string;
  endsAt: string;
  /** A time that stands, one that is proposed, one that is only being thought of, or something else in the way. */
  look: 'firm' | 'proposed' | 'thought' | 'busy';
  /** Said behind the times. */
  note?: string | null;
}
