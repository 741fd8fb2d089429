import fc from 'fast-check';
import { ProgramCalendar } from '#calendar';
import { type AlmanacYear, type AlmanacZone, dayAt, midnight, placeOf, zones } from './an-almanac.js';

export const aZone = fc.constantFrom(...(Object.keys(zones) as AlmanacZone[]));
export const aUnit = fc.constantFrom('minutes', 'hours', 'calendar days', 'business days', 'school days' as const);
export const aDayUnit = fc.constantFrom('calendar days', 'business days', 'school days' as const);

/** Days on which counting goes wrong first: clocks changed, leap days and where there is none, turns of years and terms. */
const sharp =
  '2026-03-08 2026-11-01 2027-03-14 2027-11-07 2028-02-28 2028-02-29 2028-03-01 2028-03-12 2027-02-28 2026-12-31 2027-01-01 2027-05-28 2027-08-11 2028-11-05 2100-02-28 2100-03-14'.split(
    ' ',
  );
const around = fc.tuple(fc.constantFrom(...sharp), fc.integer({ min: -4, max: 4 }));

/** Any day of the years 2026 to 2029, every second one beside a sharp one. */
export const aDay = fc.oneof(
  fc.integer({ min: placeOf('2026-01-01'), max: placeOf('2029-12-31') }).map(dayAt),
  around.map(([day, beside]) => dayAt(placeOf(day) + beside)),
);

/** Any millisecond; often the first or the last of a day, or within the hours in which the clocks change. */
export const anInstant = fc
  .tuple(aDay, aZone, fc.oneof(fc.integer({ min: 0, max: 86_399_999 }), fc.integer({ min: -2, max: 2 })))
  .chain(([day, zone, after]) =>
    fc.constantFrom(midnight(day, zone) + after, midnight(day, zone) + 7_200_000 + (after % 7_200_000)),
  );

const someDays = fc.uniqueArray(aDay, { maxLength: 40 });

/** Terms that do not overlap, with gaps of any length between them; at times none at all. */
const someTerms = fc
  .uniqueArray(fc.integer({ min: placeOf('2025-08-01'), max: placeOf('2031-06-30') }), { maxLength: 12 })
  .map((places) => {
    const sorted = [...places].sort((a, b) => a - b);
    return Array.from({ length: Math.floor(sorted.length / 2) }, (_, i) => ({
      startsOn: dayAt(sorted[2 * i]!),
      endsOn: dayAt(sorted[2 * i + 1]!),
    }));
  });

export const aYear: fc.Arbitrary<AlmanacYear> = fc.record({
  zone: aZone,
  holidays: someDays,
  noSchool: someDays,
  terms: someTerms,
});

export const calendarOf = ({ zone, ...days }: AlmanacYear): ProgramCalendar =>
  new ProgramCalendar({ timeZone: zone, ...days });
