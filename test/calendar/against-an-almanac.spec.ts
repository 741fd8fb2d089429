import fc from 'fast-check';
import {
  almanac,
  type AlmanacZone,
  counts,
  dayAt,
  dayOf,
  daysAfter,
  due,
  endOfDay,
  midnight,
  placeOf,
  zones,
} from './an-almanac.js';
import { aDay, aDayUnit, anInstant, aUnit, aYear, aZone, calendarOf } from './some-years.js';

const runs = { numRuns: 1000 };
const anAmount = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 300 }));
const empty = (zone: AlmanacZone) => calendarOf({ zone, holidays: [], noSchool: [], terms: [] });

/** What came out, or that it could not be counted. */
function counted<T>(count: () => T): T | null {
  try {
    return count();
  } catch (error) {
    expect((error as Error).message).toMatch(/^The program's calendar has no (business|school) days after/);
    return null;
  }
}

test('the almanac itself knows days that anybody can look up', () => {
  const known = { '2026-11-24': 'Tue', '2028-02-29': 'Tue', '2100-03-01': 'Mon', '2000-02-29': undefined };
  const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  for (const [day, name] of Object.entries(known)) expect(names[almanac[placeOf(day)]?.weekday ?? 9]).toBe(name);
  expect(placeOf('2100-02-29')).toBeUndefined();
  expect(midnight('2027-03-14', 'America/New_York')).toBe(Date.parse('2027-03-14T00:00:00-05:00'));
  expect(midnight('2027-03-15', 'America/New_York')).toBe(Date.parse('2027-03-15T00:00:00-04:00'));
  expect(midnight('2027-11-07', 'America/Chicago')).toBe(Date.parse('2027-11-07T00:00:00-05:00'));
  expect(midnight('2027-11-08', 'America/Chicago')).toBe(Date.parse('2027-11-08T00:00:00-06:00'));
});

test.each(Object.keys(zones) as AlmanacZone[])(
  'every day of sixteen years begins and ends when it does in %s',
  (zone) => {
    const calendar = empty(zone);
    const years = almanac.filter(({ name }) => /^20(2[5-9]|3[0-4])|^(2095|2096|2099|2100|2104|2110)-0/.test(name));
    const wrong = years.filter(
      ({ name }) =>
        calendar.startOfDay(name).getTime() !== midnight(name, zone) ||
        calendar.endOfDay(name).getTime() !== endOfDay(name, zone),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  },
);

test('an instant is in the day that has begun and is not over', () => {
  fc.assert(
    fc.property(anInstant, aZone, (at, zone) => {
      expect(empty(zone).dayOf(new Date(at))).toBe(dayOf(at, zone));
    }),
    runs,
  );
});

test('the day of an instant does not depend on which instants were asked for before', () => {
  fc.assert(
    fc.property(fc.array(aDay, { minLength: 2, maxLength: 6 }), aZone, (days, zone) => {
      const calendar = empty(zone);
      const edges = days.flatMap((day) => [midnight(day, zone), endOfDay(day, zone)]);
      const asked = edges.flatMap((at) => [at, at - 1, at, at + 1, at - 1]);
      expect(asked.map((at) => calendar.dayOf(new Date(at)))).toEqual(asked.map((at) => dayOf(at, zone)));
    }),
  );
});

test('a day is a business or a school day as the almanac says', () => {
  fc.assert(
    fc.property(aYear, fc.array(aDay, { minLength: 20, maxLength: 60 }), (year, days) => {
      const calendar = calendarOf(year);
      const asked = [...new Set([...days, ...year.holidays, ...year.noSchool, ...year.terms.flatMap(Object.values)])];
      expect(asked.filter((day) => calendar.isBusinessDay(day))).toEqual(
        asked.filter((day) => counts(day, 'business days', year)),
      );
      expect(asked.filter((day) => calendar.isSchoolDay(day))).toEqual(
        asked.filter((day) => counts(day, 'school days', year)),
      );
    }),
  );
});

test('so many days after a day end where a walk ends, or are refused where a walk finds none for more than a year', () => {
  fc.assert(
    fc.property(aYear, aDay, anAmount, aDayUnit, (year, day, amount, unit) => {
      expect(counted(() => calendarOf(year).addToDay(day, { amount, unit }))).toBe(daysAfter(day, amount, unit, year));
    }),
    { numRuns: 400 },
  );
});

test('400 days in a row without school are bridged, and one more is not', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: 396, max: 404 }), (day, gap) => {
      fc.pre(placeOf(day) < placeOf('2099-01-01'));
      const begins = dayAt(placeOf(day) + gap + 1);
      const terms = [{ startsOn: begins, endsOn: dayAt(placeOf(begins) + 2) }];
      const year = { zone: 'America/Chicago' as const, holidays: [], noSchool: [], terms };
      expect(counted(() => calendarOf(year).addToDay(day, { amount: 1, unit: 'school days' }))).toBe(
        daysAfter(day, 1, 'school days', year),
      );
    }),
  );
});

test('a span in any unit is over when the almanac says, whatever the zone, the clocks and the year', () => {
  fc.assert(
    fc.property(aYear, anInstant, anAmount, aUnit, (year, at, amount, unit) => {
      const over = counted(() => calendarOf(year).add(new Date(at), { amount, unit }).getTime());
      expect(over).toBe(due(at, amount, unit, year));
    }),
    runs,
  );
});

test('two days are as many days apart as a walk passes', () => {
  fc.assert(
    fc.property(aYear, aDay, fc.integer({ min: 0, max: 400 }), aDayUnit, (year, from, apart, unit) => {
      const to = dayAt(placeOf(from) + apart);
      const passed = Array.from({ length: apart }, (_, i) => dayAt(placeOf(from) + 1 + i));
      const walked = passed.filter((day) => counts(day, unit, year)).length;
      const calendar = calendarOf(year);
      expect(calendar.daysBetween(from, to, unit)).toBe(walked);
      expect(calendar.daysBetween(to, from, unit)).toBe(-walked || 0);
    }),
  );
});

test('an end of a day, and nothing else, is said as the end of that day', () => {
  fc.assert(
    fc.property(anInstant, aZone, (at, zone) => {
      const said = empty(zone).words(new Date(at));
      expect([at, said.startsWith('the end of ')]).toEqual([at, midnight(dayOf(at, zone), zone) === at]);
    }),
    runs,
  );
});
