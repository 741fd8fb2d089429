import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { daysNeeded, reaches, type ServiceInterval, serviceOn } from './service.js';

const from = (startedOn: string, endedOn: string | null = null): ServiceInterval => ({ startedOn, endedOn });

const plus = (day: string, duration: Temporal.DurationLike) => Temporal.PlainDate.from(day).add(duration).toString();

const epoch = Temporal.PlainDate.from('1970-01-01');
const aDay = fc.integer({ min: 0, max: 36_500 }).map((days) => epoch.add({ days }).toString());
/** Close enough together that they overlap, touch and leave gaps. */
const anInterval = fc
  .tuple(fc.integer({ min: 11_000, max: 13_000 }), fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 9 }))
  .map(([start, length, open]) => {
    const day = epoch.add({ days: start });
    return from(day.toString(), open === 0 ? null : day.add({ days: length }).toString());
  });
const history = fc.array(anInterval, { maxLength: 6 });
const closing = fc.integer({ min: 11_000, max: 15_000 }).map((days) => epoch.add({ days }).toString());
const years = fc.integer({ min: 3, max: 9 });

describe('years of service (docs/decisions/0005-three-years-to-the-day.md)', () => {
  test.each([
    ['exactly three years, on their last day', '2027-02-28', [from('2024-03-01', '2027-02-28')], 1095, 1095, true],
    ['one day less', '2027-02-28', [from('2024-03-01', '2027-02-27')], 1094, 1095, false],
    ['the day before they are full', '2027-02-27', [from('2024-03-01')], 1094, 1095, false],
    ['the same three years for a later vacancy', '2028-06-30', [from('2024-03-01', '2027-02-28')], 1095, 1095, true],
    ['three years with a leap day', '2030-01-01', [from('2023-03-01', '2026-02-28')], 1096, 1096, true],
    ['a last year that ends with a leap day', '2028-02-28', [from('2025-03-01')], 1095, 1096, false],
    ['and on that leap day', '2028-02-29', [from('2025-03-01')], 1096, 1096, true],
    ['sworn in on a leap day', '2027-02-27', [from('2024-02-29')], 1095, 1095, true],
    ['sworn in on a leap day, a day less', '2027-02-26', [from('2024-02-29')], 1094, 1095, false],
    [
      'a gap of nothing but the leap day',
      '2026-02-28',
      [from('2023-03-01', '2024-02-28'), from('2024-03-01')],
      1095,
      1095,
      true,
    ],
    [
      'a leap day in the gap is not asked for',
      '2027-05-31',
      [from('2023-06-01', '2023-12-31'), from('2025-01-01', '2027-05-31')],
      1095,
      1095,
      true,
    ],
  ])('%s', (_, closingDay, intervals, totalDays, needed, reached) => {
    const service = serviceOn(closingDay, intervals);
    expect([service.totalDays, daysNeeded(service, 3), reaches(service, 3)]).toEqual([totalDays, needed, reached]);
  });

  test('an unbroken stretch to the day before its anniversary is enough ever after, and one day less never', () => {
    fc.assert(
      fc.property(aDay, years, fc.integer({ min: 0, max: 2000 }), (start, count, later) => {
        const end = plus(plus(start, { years: count }), { days: -1 });
        const closingDay = plus(end, { days: later });
        expect(reaches(serviceOn(closingDay, [from(start, end)]), count)).toBe(true);
        expect(reaches(serviceOn(closingDay, [from(start, plus(end, { days: -1 }))]), count)).toBe(false);
      }),
    );
  });

  test('of every day of eight years, leap days and ends of months too', () => {
    for (let start = '2019-01-01'; start < '2027-01-01'; start = plus(start, { days: 1 })) {
      const end = plus(plus(start, { years: 3 }), { days: -1 });
      expect([start, reaches(serviceOn(end, [from(start)]), 3)]).toEqual([start, true]);
      expect([start, reaches(serviceOn(plus(end, { days: -1 }), [from(start)]), 3)]).toEqual([start, false]);
    }
  });

  test('one more day of service never takes years away', () => {
    fc.assert(
      fc.property(closing, history, aDay, years, (day, intervals, more, count) => {
        const added = serviceOn(day, [...intervals, from(more, more)]);
        expect(added.totalDays).toBeGreaterThanOrEqual(serviceOn(day, intervals).totalDays);
        if (reaches(serviceOn(day, intervals), count)) expect(reaches(added, count)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('one more day never takes years away from somebody who has just reached them', () => {
    const gap = fc.integer({ min: 0, max: 1500 });
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 1100 }), gap, years, gap, (start, first, pause, count, before) => {
        const again = plus(start, { days: first + pause });
        const intervals = [from(start, plus(start, { days: first - 1 })), from(again)];
        let closingDay = plus(again, { days: count * 365 - first - 2 });
        fc.pre(closingDay >= again);
        while (!reaches(serviceOn(closingDay, intervals), count)) closingDay = plus(closingDay, { days: 1 });
        const earlier = plus(start, { days: -before });
        expect(reaches(serviceOn(closingDay, [...intervals, from(earlier, earlier)]), count)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('so many years take at least 365 days each, and never more than the calendar has', () => {
    fc.assert(
      fc.property(closing, history, years, (day, intervals, count) => {
        const service = serviceOn(day, intervals);
        const needed = daysNeeded(service, count);
        fc.pre(needed !== null);
        expect(needed).toBeGreaterThanOrEqual(365 * count);
        expect(needed).toBeLessThanOrEqual(365 * count + Math.ceil(count / 4));
      }),
    );
  });

  test('the length in years, months and days says the same as the rule', () => {
    fc.assert(
      fc.property(closing, history, years, (day, intervals, count) => {
        const service = serviceOn(day, intervals);
        expect(service.length.years >= count).toBe(reaches(service, count));
        expect(service.length.months).toBeLessThan(12);
        expect(service.length.days).toBeLessThan(31);
      }),
    );
  });
});
