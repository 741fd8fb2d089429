import { daysOffSchool, holidaysOf, schoolYearsAround, termsOf } from './school-year.js';

const on = (days: { day: string; name: string }[], name: string) =>
  days.filter((day) => day.name === name).map(({ day }) => day);

test('the school year runs from August to the Friday before Memorial Day', () => {
  expect(termsOf(2026)).toEqual([
    { name: 'Fall semester 2026', starts_on: '2026-08-12', ends_on: '2026-12-18' },
    { name: 'Spring semester 2027', starts_on: '2027-01-05', ends_on: '2027-05-28' },
  ]);
});

test('a holiday on a weekend is kept on the weekday next to it', () => {
  expect(on(holidaysOf(2027), 'Independence Day')).toEqual(['2027-07-05']);
  expect(on(holidaysOf(2027), 'Christmas Day')).toEqual(['2027-12-24']);
  expect(on(holidaysOf(2028), 'New Year’s Day')).toEqual(['2027-12-31']);
  expect(on(holidaysOf(2027), 'Thanksgiving Day')).toEqual(['2027-11-25']);
});

test('schools are closed on election day in even years alone', () => {
  expect(on(daysOffSchool(2026), 'Election Day')).toEqual(['2026-11-03']);
  expect(on(daysOffSchool(2027), 'Election Day')).toEqual([]);
});

test.each(['2024-02-29', '2026-06-30', '2026-07-01', '2027-12-31'])(
  'on %s there is a term of this school year and of the next, and no day is listed twice',
  (today) => {
    const { terms, days } = schoolYearsAround(today);
    expect(terms).toHaveLength(6);
    expect(terms[0]!.starts_on < today && terms.at(-1)!.ends_on > today).toBe(true);
    expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
    for (const { starts_on, ends_on } of terms) expect(starts_on < ends_on).toBe(true);
  },
);
