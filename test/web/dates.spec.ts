import fc from 'fast-check';
import { dateOf, dateProblem, partsOf } from '../../apps/web/src/time/date-parts.js';
import { addDays, daysBetween, dayText, isDay } from '../../apps/web/src/time/day.js';
import { addMonths, lastDay, weeksOf } from '../../apps/web/src/time/month.js';

describe('A date is typed in three fields', () => {
  it('keeps whatever was typed, whole or half', () => {
    const part = fc.stringMatching(/^[0-9a-z]{0,4}$/);
    fc.assert(
      fc.property(fc.record({ year: part, month: fc.constantFrom('', '1', '12'), day: part }), (parts) => {
        const again = partsOf(dateOf(parts));
        expect(dateOf(again)).toBe(dateOf(parts));
        if (!parts.day.startsWith('0')) expect(again).toEqual(parts);
      }),
    );
  });

  it('is written as year-month-day once it is whole', () => {
    expect(dateOf({ year: '2027', month: '3', day: '1' })).toBe('2027-03-01');
    expect(partsOf('2027-03-01')).toEqual({ year: '2027', month: '3', day: '1' });
    expect(dateOf({ year: '', month: '', day: '' })).toBe('');
  });

  it('says what is missing or wrong', () => {
    expect(dateProblem('', 'closing day')).toBe('Enter the closing day.');
    expect(dateProblem('2027--5', 'closing day')).toBe('Enter the month of the closing day.');
    expect(dateProblem('27-3-5', 'closing day')).toContain('four digits');
    expect(dateProblem('2027-02-30', 'closing day')).toBe('There is no such day. Check the closing day.');
    expect(dateProblem('2028-02-29', 'closing day')).toBeNull();
  });
});

describe('Days are counted by the calendar', () => {
  it('goes over months, years and leap days', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2026-11-24', '2026-12-01')).toBe(7);
    expect(isDay('2027-02-29')).toBe(false);
    expect(dayText('2026-11-24', 'long')).toBe('Tuesday, November 24, 2026');
  });

  it('shows a month in whole weeks from Sunday to Saturday, each day once', () => {
    const month = fc.tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(month, ([year, number]) => {
        const name = `${year}-${String(number).padStart(2, '0')}`;
        const days = weeksOf(name).flat();
        expect(days.length % 7).toBe(0);
        expect(days.filter((day) => day !== null)).toHaveLength(Number(lastDay(name).slice(8)));
        expect(addMonths(addMonths(name, 14), -14)).toBe(name);
      }),
    );
  });
});
