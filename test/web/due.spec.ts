import { closingRelative, dueGroup, dueRelative, dueText, momentText } from '../../apps/web/src/time/due.js';

const newYork = 'America/New_York';
const at = (instant: string) => new Date(instant);
// Tuesday, November 24, 2026, 10:00 in New York
const now = at('2026-11-24T15:00:00Z');
const endOfDay = (day: string) => at(`${day}T05:00:00Z`); // the start of that day in New York ends the day before

describe('A due date is told as people write it', () => {
  it('says "end of day" for the instant at which a day ends', () => {
    expect(dueText(endOfDay('2026-11-25'), newYork, now)).toBe('Tue, Nov 24, end of day');
  });

  it('says the hour where it is due at one', () => {
    expect(dueText(at('2026-11-24T20:05:00Z'), newYork, now)).toBe('Tue, Nov 24, 3:05 PM');
  });

  it('adds the year where it is another one', () => {
    expect(dueText(endOfDay('2027-01-05'), newYork, now)).toBe('Mon, Jan 4, 2027, end of day');
  });

  it('finds the end of the day also on the days on which the clocks change', () => {
    expect(dueText(at('2026-11-02T05:00:00Z'), newYork, now)).toBe('Sun, Nov 1, end of day');
    expect(dueText(at('2027-03-15T04:00:00Z'), newYork, now)).toBe('Sun, Mar 14, 2027, end of day');
  });

  it('is that of the program’s time zone, not of the reader’s', () => {
    expect(dueText(at('2026-11-25T05:00:00Z'), 'America/Chicago', now)).toBe('Tue, Nov 24, 11:00 PM');
    expect(momentText(at('2026-11-24T20:05:00Z'), newYork)).toBe('Nov 24, 2026, 3:05 PM');
  });
});

describe('How long is left', () => {
  const relative = (due: Date) => dueRelative(due, newYork, now);

  it('counts days by the calendar', () => {
    expect(relative(endOfDay('2026-11-25'))).toBe('today');
    expect(relative(endOfDay('2026-11-26'))).toBe('tomorrow');
    expect(relative(endOfDay('2026-11-28'))).toBe('in 3 days');
  });

  it('counts hours and minutes on the day itself', () => {
    expect(relative(at('2026-11-24T15:40:00Z'))).toBe('in 40 minutes');
    expect(relative(at('2026-11-24T15:00:01Z'))).toBe('in 1 minute');
    expect(relative(at('2026-11-24T17:00:00Z'))).toBe('in 2 hours');
  });

  it('says how long it is overdue', () => {
    expect(relative(endOfDay('2026-11-22'))).toBe('3 days overdue');
    expect(relative(endOfDay('2026-11-24'))).toBe('1 day overdue');
    expect(relative(at('2026-11-24T14:20:00Z'))).toBe('40 minutes overdue');
    expect(relative(now)).toBe('1 minute overdue');
  });
});

describe('How long a vacancy is open yet', () => {
  it('is said as for a due date, but what the clock is about to close is not overdue', () => {
    expect(closingRelative(endOfDay('2026-11-28'), newYork, now)).toBe('in 3 days');
    expect(closingRelative(now, newYork, now)).toBe('closing now');
    expect(closingRelative(at('2026-11-24T14:59:00Z'), newYork, now)).toBe('closing now');
  });
});

describe('My work is in four groups, as the summary counts them', () => {
  const group = (due: Date) => dueGroup(due, newYork, now);

  it('is overdue from the very instant', () => {
    expect(group(now)).toBe('overdue');
  });

  it('has until the end of today in Today, and the seven days after in This week', () => {
    expect(group(endOfDay('2026-11-25'))).toBe('today');
    expect(group(at('2026-11-25T05:00:01Z'))).toBe('week');
    expect(group(endOfDay('2026-12-02'))).toBe('week');
    expect(group(at('2026-12-02T05:00:01Z'))).toBe('later');
  });
});
