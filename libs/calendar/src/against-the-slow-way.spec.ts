import fc from 'fast-check';
import { ProgramCalendar } from './program-calendar.js';

const dayLength = 86_400_000;
const numberOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / dayLength;
const dayOf = (number: number) => new Date(number * dayLength).toISOString().slice(0, 10);

/** A school year of several terms, with holidays, on weekends too, and days without school. */
const schoolYear = {
  timeZone: 'America/Kentucky/Louisville',
  holidays: ['2026-09-07', '2026-11-26', '2026-12-25', '2027-01-01', '2027-07-04', '2027-07-05', '2028-02-29'],
  noSchool: ['2026-10-05', '2026-10-06', '2026-11-25', '2026-11-27', '2027-02-15', '2027-02-13'],
  terms: [
    { startsOn: '2026-08-12', endsOn: '2026-12-18' },
    { startsOn: '2027-01-05', endsOn: '2027-05-27' },
    { startsOn: '2027-08-11', endsOn: '2028-05-26' },
    { startsOn: '2028-08-09', endsOn: '2029-05-25' },
  ],
};
const calendar = new ProgramCalendar(schoolYear);

const first = numberOf('2026-08-01');
const aDay = fc.integer({ min: first, max: first + 600 }).map(dayOf);

/** The slow way: the tables as they stand, day by day, on days as plain numbers. */
const counted = {
  'calendar days': () => true,
  'business days': (day: string) => ![0, 6].includes(new Date(day).getUTCDay()) && !schoolYear.holidays.includes(day),
  'school days': (day: string) =>
    counted['business days'](day) &&
    !schoolYear.noSchool.includes(day) &&
    schoolYear.terms.some(
      ({ startsOn, endsOn }) => numberOf(startsOn) <= numberOf(day) && numberOf(day) <= numberOf(endsOn),
    ),
};
const units = Object.keys(counted) as (keyof typeof counted)[];
const aUnit = fc.constantFrom(...units);

function nth(day: string, amount: number, unit: keyof typeof counted): string {
  const after = Array.from({ length: 1200 }, (_, i) => dayOf(numberOf(day) + i + 1)).filter(counted[unit]);
  return amount === 0 ? day : after[amount - 1]!;
}

test('the n-th day of each kind is the one that a walk from day to day finds', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: 0, max: 60 }), aUnit, (day, amount, unit) => {
      expect(calendar.addToDay(day, { amount, unit })).toBe(nth(day, amount, unit));
    }),
  );
});

test('every day of two school years is a business day or a school day as the tables say', () => {
  for (let number = first; number < first + 700; number++) {
    const day = dayOf(number);
    expect([day, calendar.isBusinessDay(day), calendar.isSchoolDay(day)]).toEqual([
      day,
      counted['business days'](day),
      counted['school days'](day),
    ]);
  }
});

test.each([
  ['over a weekend', '2027-03-05', 1, 'business days', '2027-03-08'],
  ['over a long weekend', '2026-09-04', 1, 'business days', '2026-09-08'],
  ['from a holiday', '2026-11-26', 1, 'business days', '2026-11-27'],
  ['over Thanksgiving, when schools close longer than offices', '2026-11-24', 1, 'school days', '2026-11-30'],
  ['over the winter break', '2026-12-18', 1, 'school days', '2027-01-05'],
  ['over the summer', '2027-05-27', 1, 'school days', '2027-08-11'],
  ['while offices work in the summer', '2027-05-27', 1, 'business days', '2027-05-28'],
  ['over a leap day', '2028-02-28', 1, 'calendar days', '2028-02-29'],
  ['over a leap day that is a holiday', '2028-02-28', 1, 'business days', '2028-03-01'],
  ['over the end of February in a common year', '2027-02-28', 1, 'calendar days', '2027-03-01'],
  ['no day at all', '2027-03-06', 0, 'business days', '2027-03-06'],
] as const)('days are counted right %s', (_, day, amount, unit, due) => {
  expect(calendar.addToDay(day, { amount, unit })).toBe(due);
});

const zones = ['America/New_York', 'America/Chicago', 'America/Kentucky/Louisville'] as const;
const of = (timeZone: string) => new ProgramCalendar({ timeZone, holidays: [], noSchool: [], terms: [] });
const dayAfter = (day: string, days = 1) => dayOf(numberOf(day) + days);
const anyDay = fc.integer({ min: 18_000, max: 28_000 }).map(dayOf);
const anInstant = fc.date({ min: new Date('2020-01-01'), max: new Date('2045-12-31'), noInvalidDate: true });

/** The wall clock there, by the ICU that comes with Node: another implementation than the one that is tested. */
const wallClock = (instant: Date, timeZone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(instant);

describe.each(zones)('a day in %s', (timeZone) => {
  const calendar = of(timeZone);

  test('begins at midnight on the wall clock, and ends where the next one begins', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(wallClock(calendar.startOfDay(day), timeZone)).toBe(`${day} 00:00:00`);
        expect(calendar.endOfDay(day)).toEqual(calendar.startOfDay(dayAfter(day)));
        expect(calendar.dayOf(calendar.startOfDay(day))).toBe(day);
        expect(calendar.dayOf(new Date(calendar.endOfDay(day).getTime() - 1))).toBe(day);
      }),
    );
  });

  test('is the day that the wall clock shows at any instant', () => {
    fc.assert(fc.property(anInstant, (at) => expect(calendar.dayOf(at)).toBe(wallClock(at, timeZone).slice(0, 10))));
  });

  test('is over at midnight whenever a span of days began on it', () => {
    fc.assert(
      fc.property(anInstant, fc.nat(400), (at, amount) => {
        const due = calendar.add(at, { amount, unit: 'calendar days' });
        expect(due).toEqual(calendar.endOfDay(dayAfter(calendar.dayOf(at), amount)));
        expect(wallClock(due, timeZone)).toMatch(/ 00:00:00$/);
      }),
    );
  });
});
