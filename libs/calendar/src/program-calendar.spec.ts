import { ProgramCalendar } from './program-calendar.js';
import type { Span } from './span.js';

const calendar = (timeZone = 'America/New_York') =>
  new ProgramCalendar({
    timeZone,
    holidays: ['2026-11-26', '2026-11-27', '2027-01-01'],
    noSchool: ['2026-11-25', '2028-02-28'],
    terms: [
      { startsOn: '2026-08-12', endsOn: '2026-12-18' },
      { startsOn: '2027-01-05', endsOn: '2027-05-28' },
      { startsOn: '2027-08-11', endsOn: '2028-05-26' },
    ],
  });
const span = (amount: number, unit: Span['unit']): Span => ({ amount, unit });
const hour = 3_600_000;

describe('due dates on the program calendar', () => {
  test.each([
    ['the next working day', '2026-11-24', span(1, 'business days'), '2026-11-25'],
    ['over Thanksgiving and a weekend', '2026-11-25', span(1, 'business days'), '2026-11-30'],
    ['from a Saturday', '2026-11-28', span(1, 'business days'), '2026-11-30'],
    ['a day without school is one on which the agency works', '2026-11-24', span(1, 'school days'), '2026-11-30'],
    ['over the winter break', '2026-12-18', span(1, 'school days'), '2027-01-05'],
    ['over the summer', '2027-05-28', span(3, 'school days'), '2027-08-13'],
    ['from within the summer', '2027-07-04', span(1, 'school days'), '2027-08-11'],
    ['over a leap day', '2028-02-25', span(1, 'school days'), '2028-02-29'],
    ['calendar days over a leap day', '2028-02-28', span(2, 'calendar days'), '2028-03-01'],
    ['calendar days in a common year', '2027-02-28', span(1, 'calendar days'), '2027-03-01'],
    ['no days at all', '2026-11-28', span(0, 'business days'), '2026-11-28'],
  ])('%s', (_, from, added, to) => expect(calendar().addToDay(from, added)).toBe(to));

  test('a due date in days is the end of that day, whatever the hour at which it began to run', () => {
    const end = new Date('2026-12-01T05:00:00Z');
    for (const begin of ['2026-11-25T05:00:00Z', '2026-11-25T17:30:00Z', '2026-11-26T04:59:59.999Z'])
      expect(calendar().add(new Date(begin), span(1, 'business days'))).toEqual(end);
    expect(calendar().add(new Date('2026-11-26T05:00:00Z'), span(0, 'calendar days'))).toEqual(
      new Date('2026-11-27T05:00:00Z'),
    );
  });

  test('business days between two days leave out weekends and holidays', () => {
    expect(calendar().daysBetween('2026-11-20', '2026-11-30')).toBe(10);
    expect(calendar().daysBetween('2026-11-20', '2026-11-30', 'business days')).toBe(4);
    expect(calendar().daysBetween('2026-11-20', '2026-11-30', 'school days')).toBe(3);
    expect(calendar().daysBetween('2026-11-30', '2026-11-20', 'business days')).toBe(-4);
    expect(calendar().daysBetween('2026-11-20', '2026-11-20', 'business days')).toBe(0);
  });
});

describe('days of 23 and 25 hours', () => {
  test.each(['America/New_York', 'America/Chicago', 'America/Kentucky/Louisville'])('in %s', (zone) => {
    const hoursOf = (day: string) =>
      (calendar(zone).endOfDay(day).getTime() - calendar(zone).startOfDay(day).getTime()) / hour;
    expect(['2027-03-13', '2027-03-14', '2027-11-06', '2027-11-07'].map(hoursOf)).toEqual([24, 23, 24, 25]);
  });

  test('hours are counted exactly, also over the hour that is missing or comes twice', () => {
    const shown = (instant: Date) => calendar().words(instant);
    expect(shown(calendar().add(new Date('2027-03-14T06:30:00Z'), span(1, 'hours')))).toMatch(
      'March 14, 2027 at 3:30 AM',
    );
    const first = new Date('2027-11-07T05:30:00Z');
    const second = calendar().add(first, span(60, 'minutes'));
    expect([shown(first), shown(second)]).toEqual(Array(2).fill('Sunday, November 7, 2027 at 1:30 AM'));
    expect([first, second].map((instant) => calendar().dayOf(instant))).toEqual(['2027-11-07', '2027-11-07']);
  });

  test('a day is added across the change as a day', () => {
    expect(calendar().add(new Date('2027-03-13T17:00:00Z'), span(1, 'calendar days'))).toEqual(
      new Date('2027-03-15T04:00:00Z'),
    );
    expect(calendar().add(new Date('2027-11-06T16:00:00Z'), span(1, 'calendar days'))).toEqual(
      new Date('2027-11-08T05:00:00Z'),
    );
  });

  test('the two time zones of Kentucky are in different days for an hour', () => {
    const instant = new Date('2027-01-16T05:30:00Z');
    expect(calendar('America/Kentucky/Louisville').dayOf(instant)).toBe('2027-01-16');
    expect(calendar('America/Chicago').dayOf(instant)).toBe('2027-01-15');
  });

  test('where the day starts at one in the morning it ends when that day starts', () => {
    const havana = calendar('America/Havana');
    expect(havana.startOfDay('2027-03-14')).toEqual(havana.endOfDay('2027-03-13'));
    expect(havana.dayOf(havana.endOfDay('2027-03-13'))).toBe('2027-03-14');
  });

  test('the end of a day is said as the end of that day', () => {
    expect(calendar().words(calendar().endOfDay('2027-03-12'))).toBe('the end of Friday, March 12, 2027');
    const havana = calendar('America/Havana');
    expect(havana.words(havana.endOfDay('2027-03-13'))).toBe('the end of Saturday, March 13, 2027');
  });

  test('a moment after midnight is not the end of the day before', () => {
    const after = new Date(calendar().endOfDay('2027-03-12').getTime() + 4);
    expect(calendar().words(after)).toBe('Saturday, March 13, 2027 at 12:00 AM');
  });
});

describe('what makes no sense is refused', () => {
  test('a calendar without a school day for more than a year says so instead of searching for ever', () => {
    expect(() => calendar().addToDay('2028-05-20', span(10, 'school days'))).toThrow(
      "The program's calendar has no school days after 2028-05-26. Fill in the calendar first.",
    );
    const empty = new ProgramCalendar({ timeZone: 'America/Chicago', holidays: [], noSchool: [], terms: [] });
    expect(() => empty.add(new Date('2027-01-01T00:00:00Z'), span(1, 'school days'))).toThrow(
      /no school days after 2026-12-31/,
    );
  });

  test.each(['2027-02-29', '2027-13-01', '2027-3-1', '20270301', '2027-03-01T10:00', '', 'tomorrow'])(
    '"%s" as a day',
    (day) => {
      expect(() => calendar().addToDay(day, span(1, 'calendar days'))).toThrow(RangeError);
      expect(() => calendar().isSchoolDay(day)).toThrow(RangeError);
      expect(() => calendar().endOfDay(day)).toThrow(RangeError);
    },
  );

  test.each([
    [span(-1, 'hours'), 'Give a whole number from 0 to 10000.'],
    [span(1.5, 'business days'), 'Give a whole number from 0 to 10000.'],
    [span(Number.NaN, 'minutes'), 'Give a whole number from 0 to 10000.'],
    [span(Infinity, 'calendar days'), 'Give a whole number from 0 to 10000.'],
    [span(10_001, 'business days'), 'Give a whole number from 0 to 10000.'],
    [{ amount: 1, unit: 'weeks' } as unknown as Span, /^Choose the unit: minutes/],
    [null as unknown as Span, /^Choose the unit: minutes/],
  ])('a span of %j', (wrong, message) => expect(() => calendar().add(new Date(0), wrong)).toThrow(message));

  test('hours are not added to a day, and an instant that is none has no due date', () => {
    expect(() => calendar().addToDay('2027-01-01', span(1, 'hours'))).toThrow(/counted from an instant/);
    for (const unit of ['minutes', 'hours', 'business days'] as const)
      expect(() => calendar().add(new Date('never'), span(1, unit))).toThrow(RangeError);
  });

  test.each(['Kentucky', '', '-05:00', 'America/Nowhere'])('"%s" as a time zone', (zone) => {
    expect(() => calendar(zone)).toThrow(`There is no time zone "${zone}".`);
  });

  test('days are not counted over more than a hundred years', () => {
    expect(() => calendar().daysBetween('1900-01-01', '2027-01-01', 'business days')).toThrow(
      /more than a hundred years/,
    );
    expect(calendar().daysBetween('1900-01-01', '2027-01-01')).toBe(46_386);
  });
});
