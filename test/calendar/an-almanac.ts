/**
 * Another way to count days, for the tests to compare with. It shares nothing with the product: no `Date`, no Temporal,
 * no database of time zones. It walks from one Monday on, knows how long the months are, and when the clocks in the
 * United States have been changed since 2007 (Energy Policy Act of 2005, section 110).
 */
export interface AlmanacYear {
  zone: AlmanacZone;
  holidays: string[];
  noSchool: string[];
  terms: { startsOn: string; endsOn: string }[];
}

/** Hours behind Greenwich in winter. Monticello has kept eastern time since 2000. */
export const zones = {
  'America/New_York': 5,
  'America/Kentucky/Louisville': 5,
  'America/Kentucky/Monticello': 5,
  'America/Chicago': 6,
} as const;
export type AlmanacZone = keyof typeof zones;

export type AlmanacUnit = 'minutes' | 'hours' | 'calendar days' | 'business days' | 'school days';

interface Day {
  name: string;
  /** Days since 1 January 1970. */
  number: number;
  /** 0 is Monday. */
  weekday: number;
  /** At this day's midnight the clocks show daylight-saving time. */
  summer: boolean;
}

const hour = 3_600_000;
const monthLengths = (year: number) => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 100 === 0 ? year % 400 === 0 : year % 4 === 0);

/** Every day from Monday, 1 January 2007, which was day 13,514, until the end of 2110. */
export const almanac: Day[] = [];
for (let year = 2007, number = 13_514, weekday = 0; year <= 2110; year++) {
  let sundays = 0;
  let summer = false;
  monthLengths(year).forEach((length, month) => {
    sundays = 0;
    for (let date = 1; date <= length; date++, number++, weekday = (weekday + 1) % 7) {
      const name = `${year}-${String(month + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
      almanac.push({ name, number, weekday, summer });
      if (weekday === 6) sundays++;
      // The clocks change at two in the morning, after this day's midnight.
      if (month === 2 && weekday === 6 && sundays === 2) summer = true;
      if (month === 10 && weekday === 6 && sundays === 1) summer = false;
    }
  });
}
const places = new Map(almanac.map((day, place) => [day.name, place]));

export const placeOf = (day: string): number => places.get(day)!;
export const dayAt = (place: number): string => almanac[place]!.name;

/** The instant of a day's midnight, in milliseconds. */
export function midnight(day: string, zone: AlmanacZone): number {
  const { number, summer } = almanac[placeOf(day)]!;
  return number * 24 * hour + (zones[zone] - (summer ? 1 : 0)) * hour;
}

export const endOfDay = (day: string, zone: AlmanacZone): number => midnight(dayAt(placeOf(day) + 1), zone);

/** The day that has begun at the instant and is not over. */
export function dayOf(instant: number, zone: AlmanacZone): string {
  let place = Math.floor(instant / (24 * hour)) - almanac[0]!.number - 1;
  while (endOfDay(dayAt(place), zone) <= instant) place++;
  return dayAt(place);
}

export function counts(day: string, unit: AlmanacUnit, year: AlmanacYear): boolean {
  if (unit === 'calendar days') return true;
  if (almanac[placeOf(day)]!.weekday >= 5 || year.holidays.includes(day)) return false;
  if (unit === 'business days') return true;
  const here = placeOf(day);
  return (
    !year.noSchool.includes(day) &&
    year.terms.some(({ startsOn, endsOn }) => placeOf(startsOn) <= here && here <= placeOf(endsOn))
  );
}

/** The last of so many days after the day, or null where more than 400 days in a row are none. */
export function daysAfter(day: string, amount: number, unit: AlmanacUnit, year: AlmanacYear): string | null {
  let place = placeOf(day);
  for (let left = amount, none = 0; left > 0;) {
    place++;
    if (counts(dayAt(place), unit, year)) [left, none] = [left - 1, 0];
    else if (++none > 400) return null;
  }
  return dayAt(place);
}

/** When a span that begins at the instant is over, or null where that cannot be counted. */
export function due(instant: number, amount: number, unit: AlmanacUnit, year: AlmanacYear): number | null {
  if (unit === 'minutes') return instant + amount * 60_000;
  if (unit === 'hours') return instant + amount * hour;
  const last = daysAfter(dayOf(instant, year.zone), amount, unit, year);
  return last === null ? null : endOfDay(last, year.zone);
}
