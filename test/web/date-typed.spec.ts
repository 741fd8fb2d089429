import { dateOf, dateProblem, partsOf } from '../../apps/web/src/time/date-parts.js';

describe('A date that is typed', () => {
  it('is kept as typed while it is half done', () => {
    const half = dateOf({ year: '20', month: '5', day: '' });
    expect(partsOf(half)).toEqual({ year: '20', month: '5', day: '' });
  });

  it('becomes year-month-day once it is whole', () => {
    expect(dateOf({ year: '2027', month: '3', day: '1' })).toBe('2027-03-01');
    expect(partsOf('2027-03-01')).toEqual({ year: '2027', month: '3', day: '1' });
  });

  it.each([
    ['', 'Enter the closing day.'],
    ['2027-5-', 'Enter the day of the closing day.'],
    ['27-05-01', 'Enter the year of the closing day with four digits, such as 2027.'],
    ['2027-02-30', 'There is no such day. Check the closing day.'],
    ['2028-02-29', null],
  ])('"%s" is answered with: %s', (typed, said) => {
    expect(dateProblem(typed, 'closing day')).toBe(said);
  });
});
