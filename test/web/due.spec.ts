import { addDays, dayOf, daysBetween, dayText, isDay } from '../../apps/web/src/time/day.js';
import { dueGroup, dueRelative, dueText } from '../../apps/web/src/time/due.js';
import { monthOf, weeksOf } from '../../apps/web/src/time/month.js';

const louisville = 'America/New_York';
const paducah = 'America/Chicago';
const at = (text: string) => new Date(text);
const now = at('2026-11-24T15:00:00Z'); // Tuesday, 10:00 in Louisville

describe('When something is due', () => {
  it('is told as the end of the day before where it is midnight in the program’s own zone', () => {
    expect(dueText(at('2026-12-02T05:00:00Z'), louisville, now)).toBe('Tue, Dec 1, end of day');
    expect(dueText(at('2026-12-02T05:00:00Z'), paducah, now)).toBe('Tue, Dec 1, 11:00 PM');
  });

  it('names the year where it is another one', () => {
    expect(dueText(at('2027-03-02T05:00:00Z'), louisville, now)).toBe('Mon, Mar 1, 2027, end of day');
  });

  it.each([
    ['2026-11-24T14:30:00Z', '30 minutes overdue'],
    ['2026-11-24T12:00:00Z', '3 hours overdue'],
    ['2026-11-22T05:00:00Z', '3 days overdue'],
    ['2026-11-24T15:40:00Z', 'in 40 minutes'],
    ['2026-11-25T05:00:00Z', 'today'],
    ['2026-11-26T05:00:00Z', 'tomorrow'],
    ['2026-11-28T05:00:00Z', 'in 3 days'],
  ])('%s is said as "%s"', (due, said) => {
    expect(dueRelative(at(due), louisville, now)).toBe(said);
  });

  it.each([
    ['2026-11-24T15:00:00Z', 'overdue'],
    ['2026-11-25T05:00:00Z', 'today'],
    ['2026-12-02T05:00:00Z', 'week'],
    ['2026-12-03T05:00:00Z', 'later'],
  ])('%s belongs to the group "%s" of My work', (due, group) => {
    expect(dueGroup(at(due), louisville, now)).toBe(group);
  });
});

describe('A day', () => {
  it('is the one of the program’s zone', () => {
    expect(dayOf(at('2026-11-25T04:30:00Z'), louisville)).toBe('2026-11-24');
    expect(dayOf(at('2026-11-25T05:30:00Z'), paducah)).toBe('2026-11-24');
  });

  it('is counted over leap days and over the change of the clock', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysBetween('2026-10-31', '2026-11-02')).toBe(2);
  });

  it('has to exist', () => {
    expect(isDay('2027-02-29')).toBe(false);
    expect(isDay('2028-02-29')).toBe(true);
  });

  it('is written as people write it', () => {
    expect(dayText('2026-11-24')).toBe('Nov 24, 2026');
    expect(dayText('2026-11-24', 'long')).toBe('Tuesday, November 24, 2026');
  });
});

describe('A month', () => {
  it('is shown in whole weeks from Sunday to Saturday', () => {
    const weeks = weeksOf(monthOf('2026-11-24'));
    expect(weeks).toHaveLength(5);
    expect(weeks[0]![0]).toBe('2026-11-01');
    expect(weeks[4]).toEqual(['2026-11-29', '2026-11-30', null, null, null, null, null]);
  });
});
