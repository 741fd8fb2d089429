import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dayNumber, dayOfNumber, isDay, leapDaysBetween, plusMonths } from './day-number.js';

const epoch = Temporal.PlainDate.from('1970-01-01');
const first = epoch.until('1000-01-01', { largestUnit: 'days' }).days;
const last = epoch.until('9900-01-01', { largestUnit: 'days' }).days;
const aNumber = fc.integer({ min: first, max: last });

describe('days as numbers', () => {
  test('are those of the calendar', () => {
    fc.assert(
      fc.property(aNumber, (number) => {
        const day = epoch.add({ days: number }).toString();
        expect(dayOfNumber(number)).toBe(day);
        expect(dayNumber(day)).toBe(number);
      }),
      { numRuns: 2000 },
    );
  });

  test('months are added as the calendar does', () => {
    fc.assert(
      fc.property(aNumber, fc.integer({ min: 0, max: 600 }), (number, months) => {
        expect(dayOfNumber(plusMonths(number, months))).toBe(epoch.add({ days: number }).add({ months }).toString());
      }),
    );
  });

  test('there is a day where the calendar has one', () => {
    const part = (max: number) => fc.integer({ min: -1, max });
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), part(14), part(33), (year, month, day) => {
        let exists = true;
        try {
          Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
        } catch {
          exists = false;
        }
        expect(isDay(year, month, day)).toBe(exists);
      }),
    );
  });

  test('leap days are found at both ends too', () => {
    const leapDays = (from: string, to: string) => leapDaysBetween(dayNumber(from), dayNumber(to)).map(dayOfNumber);
    expect(leapDays('2024-02-29', '2028-02-29')).toEqual(['2024-02-29', '2028-02-29']);
    expect(leapDays('2024-03-01', '2028-02-28')).toEqual([]);
    expect(leapDays('1896-01-01', '1904-12-31')).toEqual(['1896-02-29', '1904-02-29']);
    expect(leapDays('2025-01-01', '2024-12-31')).toEqual([]);
  });

  test.each([
    '2027-02-29',
    '2100-02-29',
    '2027-00-10',
    '2027-1-01',
    ' 2027-01-01',
    '2027-01-01 ',
    '2027/01/01',
    'today',
  ])('"%s" is no day', (text) => expect(() => dayNumber(text)).toThrow(RangeError));
});
