import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { eligibility, eligibilityInShort, type JudgedInterval, type ServiceStatus } from './eligibility.js';
import { lengthInWords } from './length.js';

const entry = (startedOn: string, endedOn: string | null, status: ServiceStatus = 'verified'): JudgedInterval => ({
  startedOn,
  endedOn,
  status,
});

const on = (closingDay: string, intervals: JudgedInterval[], minimumYears = 3) =>
  eligibility({ intervals, closingDay, minimumYears });

const plus = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString();

const aDay = fc.integer({ min: 0, max: 4000 }).map((days) => plus('2016-01-01', days));
const status = fc.constantFrom<ServiceStatus>('entered', 'verified', 'rejected');
const history = fc.array(
  fc
    .tuple(aDay, fc.option(fc.integer({ min: 0, max: 1200 })), status)
    .map(([start, length, judged]) => entry(start, length === null ? null : plus(start, length), judged)),
  { maxLength: 5 },
);

describe('eligibility (standard 24)', () => {
  test('what is not verified is claimed only, and what is rejected counts for nothing', () => {
    const found = on('2027-02-28', [
      entry('2024-03-01', '2025-02-28'),
      entry('2025-03-01', null, 'entered'),
      entry('2010-01-01', '2020-01-01', 'rejected'),
    ]);
    expect(found).toMatchObject({ meetsClaimed: true, meetsVerified: false, firstEligibleDay: '2027-02-28' });
    expect([found.claimed.totalDays, found.verified.totalDays]).toEqual([1095, 365]);
    expect([found.claimed.daysNeeded, found.verified.daysNeeded]).toEqual([1095, 1095]);
  });

  test('a program may ask for more years, never for fewer than three', () => {
    expect(on('2029-02-28', [entry('2024-03-01', null)], 5).meetsVerified).toBe(true);
    expect(on('2029-02-27', [entry('2024-03-01', null)], 5).meetsVerified).toBe(false);
    for (const years of [2, 0, -3, 2.9, 3.5, Number.NaN, Infinity])
      expect(() => on('2027-02-28', [], years)).toThrow(/three years/);
  });

  test('the first eligible day is told, also when it is still to come', () => {
    expect(on('2026-01-01', [entry('2024-06-15', null)]).firstEligibleDay).toBe('2027-06-14');
    expect(on('2026-01-01', [entry('2025-01-01', null, 'entered'), entry('2015-01-01', '2016-12-31')])).toMatchObject({
      firstEligibleDay: '2025-12-31',
    });
  });

  test('who left before the years were full is told that there is no such day', () => {
    expect(on('2026-01-01', [entry('2020-01-01', '2022-12-30')]).firstEligibleDay).toBeNull();
    expect(on('2026-01-01', []).firstEligibleDay).toBeNull();
    expect(on('2026-01-01', [entry('2015-01-01', null, 'rejected')]).firstEligibleDay).toBeNull();
  });

  test('coming back after a gap with the leap day that was missing is enough on the first day back', () => {
    const back = [entry('2025-03-01', '2028-02-28'), entry('2029-01-08', null)];
    expect(on('2028-12-31', back)).toMatchObject({ meetsVerified: false, firstEligibleDay: '2029-01-08' });
    expect(on('2029-01-08', back).meetsVerified).toBe(true);
  });

  test('on the first eligible day the claim is long enough, and on no day before it', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 3, max: 6 }), (intervals, years) => {
        const { firstEligibleDay } = on('2026-01-01', intervals, years);
        if (firstEligibleDay === null) expect(on('2060-01-01', intervals, years).meetsClaimed).toBe(false);
        else {
          expect(on(firstEligibleDay, intervals, years).meetsClaimed).toBe(true);
          expect(on(plus(firstEligibleDay, -1), intervals, years).meetsClaimed).toBe(false);
        }
      }),
    );
  });

  test('a list says the same in short', () => {
    fc.assert(
      fc.property(history, aDay, fc.integer({ min: 3, max: 6 }), (intervals, closingDay, minimumYears) => {
        const { claimed, verified, meetsVerified } = on(closingDay, intervals, minimumYears);
        const inShort = eligibilityInShort({ intervals, closingDay, minimumYears });
        expect(inShort).toEqual({
          claimedDays: claimed.totalDays,
          claimedLength: claimed.length,
          verifiedDays: verified.totalDays,
          verifiedLength: verified.length,
          meetsVerified,
        });
      }),
    );
    expect(() => eligibilityInShort({ intervals: [], closingDay: '2027-01-01', minimumYears: 2 })).toThrow(/three/);
  });

  test('verified service never reaches further than what is claimed', () => {
    fc.assert(
      fc.property(history, aDay, (intervals, closingDay) => {
        const { claimed, verified, meetsClaimed, meetsVerified } = on(closingDay, intervals);
        expect(verified.totalDays).toBeLessThanOrEqual(claimed.totalDays);
        expect(meetsVerified && !meetsClaimed).toBe(false);
      }),
    );
  });

  test.each([
    [{ years: 3, months: 0, days: 1 }, '3 years and 1 day'],
    [{ years: 2, months: 11, days: 30 }, '2 years, 11 months and 30 days'],
    [{ years: 0, months: 1, days: 0 }, '1 month'],
    [{ years: 0, months: 0, days: 0 }, 'no service'],
  ])('a length is said in words', (length, words) => expect(lengthInWords(length)).toBe(words));
});
