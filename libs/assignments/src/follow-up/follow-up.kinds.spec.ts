import { ProgramCalendar } from '#calendar';
import { Settings } from '#policies';
import { followUpKinds } from './follow-up.kinds.js';

const settings = (terms: { startsOn: string; endsOn: string }[]) =>
  new Settings(
    new ProgramCalendar({
      timeZone: 'America/New_York',
      holidays: ['2027-09-06'],
      noSchool: ['2027-08-20'],
      terms,
    }),
    [],
    () => '2027-07-01',
  );
const schoolYear = [{ startsOn: '2027-08-11', endsOn: '2028-05-26' }];

test('the days are counted after the start, each kind in its own', () => {
  const lastDays = Object.values(followUpKinds).map(({ lastDay }) => lastDay('2027-08-11', settings(schoolYear)));
  // Ten business days; ten school days, of which August 20 is none; five business days twice.
  expect(lastDays).toEqual(['2027-08-25', '2027-08-26', '2027-08-18', '2027-08-18']);
});

test('a start in the summer is introduced when school begins', () => {
  expect(followUpKinds.introduction.lastDay('2027-07-05', settings(schoolYear))).toBe('2027-08-25');
});

test('a school year that is not filled in yet does not hold up a start: business days are counted instead', () => {
  expect(followUpKinds.introduction.lastDay('2027-08-30', settings([]))).toBe('2027-09-14');
});
