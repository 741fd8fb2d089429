import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { ProgramCalendar } from './program-calendar.js';
import type { DayUnit } from './span.js';

const epoch = Temporal.PlainDate.from('2026-01-01');
const days = (most: number) =>
  fc.integer({ min: 0, max: most }).map((number) => epoch.add({ days: number }).toString());
const aDay = days(1200);
const zone = fc.constantFrom('America/New_York', 'America/Chicago', 'America/Kentucky/Louisville');

/** A calendar with school for four years, but for the summers, and any days off. */
const aCalendar = fc
  .record({
    timeZone: zone,
    holidays: fc.array(days(1400), { maxLength: 60 }),
    noSchool: fc.array(days(1400), { maxLength: 60 }),
  })
  .map(
    (parts) =>
      new ProgramCalendar({
        ...parts,
        terms: [2025, 2026, 2027, 2028, 2029, 2030].map((year) => ({
          startsOn: `${year}-08-10`,
          endsOn: `${year + 1}-05-25`,
        })),
      }),
  );
const counted = fc.constantFrom<DayUnit>('calendar days', 'business days', 'school days');
const amount = fc.integer({ min: 0, max: 90 });
/** Any minute of the years, those of the changes of time included. */
const instant = fc
  .integer({ min: Date.parse('2026-01-01T12:00:00Z') / 60_000, max: Date.parse('2029-06-01T00:00:00Z') / 60_000 })
  .map((minutes) => new Date(minutes * 60_000));

describe('on any calendar', () => {
  test('so many business or school days end on one of them', () => {
    fc.assert(
      fc.property(aCalendar, aDay, fc.integer({ min: 1, max: 90 }), (calendar, day, number) => {
        expect(calendar.isBusinessDay(calendar.addToDay(day, { amount: number, unit: 'business days' }))).toBe(true);
        expect(calendar.isSchoolDay(calendar.addToDay(day, { amount: number, unit: 'school days' }))).toBe(true);
      }),
    );
  });

  test('a day and so many days later are so many days apart, both ways', () => {
    fc.assert(
      fc.property(aCalendar, aDay, amount, counted, (calendar, day, number, unit) => {
        const later = calendar.addToDay(day, { amount: number, unit });
        expect(calendar.daysBetween(day, later, unit)).toBe(number);
        expect(calendar.daysBetween(later, day, unit)).toBe(number === 0 ? 0 : -number);
      }),
    );
  });

  test('adding in two steps is adding at once', () => {
    fc.assert(
      fc.property(aCalendar, aDay, amount, amount, counted, (calendar, day, first, second, unit) => {
        const inTwo = calendar.addToDay(calendar.addToDay(day, { amount: first, unit }), { amount: second, unit });
        expect(inTwo).toBe(calendar.addToDay(day, { amount: first + second, unit }));
      }),
    );
  });

  test('what begins later or takes longer is never due earlier', () => {
    fc.assert(
      fc.property(aCalendar, instant, instant, amount, amount, counted, (calendar, a, b, few, more, unit) => {
        const due = (from: Date, number: number) => calendar.add(from, { amount: number, unit }).getTime();
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(due(late, few)).toBeGreaterThanOrEqual(due(early, few));
        expect(due(early, Math.max(few, more))).toBeGreaterThanOrEqual(due(early, Math.min(few, more)));
        expect(due(early, few)).toBeGreaterThan(early.getTime());
      }),
    );
  });

  test('a school day is a business day, and a business day a calendar day: the first is due last', () => {
    fc.assert(
      fc.property(aCalendar, aDay, amount, (calendar, day, number) => {
        const [school, business, all] = (['school days', 'business days', 'calendar days'] as const).map((unit) =>
          calendar.addToDay(day, { amount: number, unit }),
        );
        expect(school! >= business! && business! >= all!).toBe(true);
      }),
    );
  });

  test('every instant lies in its own day, which ends as the next begins, after 23 to 25 hours', () => {
    fc.assert(
      fc.property(aCalendar, instant, (calendar, at) => {
        const day = calendar.dayOf(at);
        const [start, end] = [calendar.startOfDay(day), calendar.endOfDay(day)];
        expect(start <= at && at < end).toBe(true);
        expect(calendar.dayOf(end)).toBe(calendar.addToDay(day, { amount: 1, unit: 'calendar days' }));
        expect(calendar.dayOf(new Date(end.getTime() - 1))).toBe(day);
        expect([23, 24, 25]).toContain((end.getTime() - start.getTime()) / 3_600_000);
      }),
    );
  });
});
