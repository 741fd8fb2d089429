import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { clockAt, clockOf, instantOf, minutesOf } from '../../apps/web/src/time/wall-clock.js';

const zones = ['America/New_York', 'America/Chicago', 'America/Kentucky/Louisville'];
const aTime = fc
  .record({ day: fc.integer({ min: 0, max: 1500 }), minutes: fc.integer({ min: 0, max: 1439 }) })
  .map(({ day, minutes }) => ({
    day: Temporal.PlainDate.from('2026-01-01').add({ days: day }).toString(),
    clock: clockAt(minutes),
  }));

describe.each(zones)('A time of day in %s', (timeZone) => {
  it('is the instant at which the clocks there show it, also around the days on which they change', () => {
    fc.assert(
      fc.property(aTime, ({ day, clock }) => {
        const at = instantOf(day, clock, timeZone);
        if (at) expect([clockOf(at, timeZone), at]).toEqual([clock, at]);
        const there = Temporal.PlainDateTime.from(`${day}T${clock}`).toZonedDateTime(timeZone);
        const exists = there.toPlainTime().toString().slice(0, 5) === clock;
        expect(at !== null).toBe(exists);
        const ambiguous = clock >= '01:00' && clock < '02:00';
        if (at && !ambiguous) expect(at.getTime()).toBe(there.epochMilliseconds);
      }),
      { numRuns: 60 },
    );
  });
});

test('a time that the clocks skip in spring is none', () => {
  expect(instantOf('2027-03-14', '02:30', 'America/New_York')).toBeNull();
  expect(instantOf('2027-03-14', '03:00', 'America/New_York')?.toISOString()).toBe('2027-03-14T07:00:00.000Z');
});

test('minutes and times of day are the same thing', () => {
  expect(minutesOf('09:45')).toBe(585);
  expect(clockAt(585)).toBe('09:45');
});
