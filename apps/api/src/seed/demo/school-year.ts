import { Temporal } from 'temporal-polyfill';

type Day = Temporal.PlainDate;

export interface DemoTerm {
  name: string;
  starts_on: string;
  ends_on: string;
}

export interface DemoDay {
  day: string;
  kind: 'holiday' | 'no school';
  name: string;
}

const monday = 1;
const tuesday = 2;
const wednesday = 3;
const thursday = 4;
const friday = 5;

/** The school years before, around and after the day, so that a due date counted in school days always finds them. */
export function schoolYearsAround(today: string): { terms: DemoTerm[]; days: DemoDay[] } {
  const { year, month } = Temporal.PlainDate.from(today);
  const current = month >= 7 ? year : year - 1;
  const starts = [current - 1, current, current + 1];
  const days = [...[...starts, current + 2].flatMap(holidaysOf), ...starts.flatMap(daysOffSchool)];
  return {
    terms: starts.flatMap(termsOf),
    // A day off that is a holiday anyway counts as the holiday, which comes first.
    days: [...new Map(days.reverse().map((day) => [day.day, day])).values()].reverse(),
  };
}

/** The two semesters of the school year that begins in the year. */
export function termsOf(year: number): DemoTerm[] {
  return [
    term(`Fall semester ${year}`, nth(year, 8, wednesday, 2), onOrBefore(date(year, 12, 20), friday)),
    term(
      `Spring semester ${year + 1}`,
      onOrAfter(date(year + 1, 1, 3), tuesday),
      onOrBefore(memorialDay(year + 1), friday),
    ),
  ];
}

/** On these days offices are closed as well. A fixed one on a weekend is kept on the weekday next to it. */
export function holidaysOf(year: number): DemoDay[] {
  const thanksgiving = nth(year, 11, thursday, 4);
  return [
    day(observed(date(year, 1, 1)), 'holiday', 'New Year’s Day'),
    day(nth(year, 1, monday, 3), 'holiday', 'Martin Luther King Jr. Day'),
    day(memorialDay(year), 'holiday', 'Memorial Day'),
    day(observed(date(year, 6, 19)), 'holiday', 'Juneteenth'),
    day(observed(date(year, 7, 4)), 'holiday', 'Independence Day'),
    day(nth(year, 9, monday, 1), 'holiday', 'Labor Day'),
    day(observed(date(year, 11, 11)), 'holiday', 'Veterans Day'),
    day(thanksgiving, 'holiday', 'Thanksgiving Day'),
    day(thanksgiving.add({ days: 1 }), 'holiday', 'Day after Thanksgiving'),
    day(observed(date(year, 12, 25)), 'holiday', 'Christmas Day'),
  ];
}

/** Days in the terms without school, on which the agency works. */
export function daysOffSchool(year: number): DemoDay[] {
  return [
    day(nth(year, 9, friday, 3), 'no school', 'Professional learning day'),
    ...week(nth(year, 10, monday, 1), 'Fall break'),
    ...(year % 2 === 0 ? [day(nth(year, 11, monday, 1).add({ days: 1 }), 'no school', 'Election Day')] : []),
    day(nth(year, 11, thursday, 4).subtract({ days: 1 }), 'no school', 'Thanksgiving break'),
    day(nth(year + 1, 2, monday, 3), 'no school', 'Presidents’ Day'),
    ...week(nth(year + 1, 4, monday, 1), 'Spring break'),
  ];
}

const week = (from: Day, name: string) => [0, 1, 2, 3, 4].map((days) => day(from.add({ days }), 'no school', name));

const memorialDay = (year: number) => onOrBefore(date(year, 5, 31), monday);

const observed = (holiday: Day) =>
  holiday.dayOfWeek === 6
    ? holiday.subtract({ days: 1 })
    : holiday.dayOfWeek === 7
      ? holiday.add({ days: 1 })
      : holiday;

const nth = (year: number, month: number, weekday: number, n: number) =>
  onOrAfter(date(year, month, 1), weekday).add({ weeks: n - 1 });

const onOrAfter = (from: Day, weekday: number) => from.add({ days: (weekday - from.dayOfWeek + 7) % 7 });

const onOrBefore = (to: Day, weekday: number) => to.subtract({ days: (to.dayOfWeek - weekday + 7) % 7 });

const date = (year: number, month: number, day: number) => Temporal.PlainDate.from({ year, month, day });

const day = (on: Day, kind: DemoDay['kind'], name: string): DemoDay => ({ day: on.toString(), kind, name });

const term = (name: string, from: Day, to: Day): DemoTerm => ({
  name,
  starts_on: from.toString(),
  ends_on: to.toString(),
});
