import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { daysNeeded, reaches, type ServiceInterval, serviceOn } from './service.js';

const from = (startedOn: string, endedOn: string | null = null): ServiceInterval => ({ startedOn, endedOn });

const plus = (day: string, duration: Temporal.DurationLike) => Temporal.PlainDate.from(day).add(duration).toString();

const epoch = Temporal.PlainDate.from('1970-01-01');
/** Close enough together that they overlap, touch and leave gaps. */
const anInterval = fc
  .tuple(fc.integer({ min: 11_000, max: 13_000 }), fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 9 }))
  .map(([start, length, open]) => {
    const day = epoch.add({ days: start });
    return from(day.toString(), open === 0 ? null : day.add({ days: length }).toString());
  });
const history = fc.array(anInterval, { maxLength: 6 });
const closing = fc.integer({ min: 11_000, max: 15_000 }).map((days) => epoch.add({ days }).toString());

/** All days of service one by one: slow, and hard to get wrong. */
function daysOneByOne(closingDay: string, intervals: ServiceInterval[]): Set<string> {
  const days = new Set<string>();
  for (const { startedOn, endedOn } of intervals) {
    const last = endedOn === null || endedOn > closingDay ? closingDay : endedOn;
    for (let day = startedOn; day <= last; day = plus(day, { days: 1 })) days.add(day);
  }
  return days;
}

describe('service is counted to the day', () => {
  test('both the first and the last day count', () => {
    expect(serviceOn('2027-03-01', [from('2027-01-05', '2027-01-05')]).totalDays).toBe(1);
    expect(serviceOn('2027-03-01', [from('2027-01-01', '2027-01-31')]).length).toEqual({
      years: 0,
      months: 1,
      days: 0,
    });
  });

  test('service that goes on is counted to the closing day, and nothing after it', () => {
    const counted = serviceOn('2027-02-28', [from('2027-02-01'), from('2027-03-01', '2027-06-30')]);
    expect(counted.stretches).toEqual([
      { startedOn: '2027-02-01', endedOn: '2027-02-28', days: 28, length: { years: 0, months: 1, days: 0 }, total: 28 },
    ]);
  });

  test('overlaps are counted once, gaps are not, and each stretch shows its own length and the sum so far', () => {
    const counted = serviceOn('2027-06-30', [
      from('2025-01-01', '2025-12-31'),
      from('2020-01-01', '2020-06-30'),
      from('2020-06-01', '2020-12-31'),
      from('2021-01-01', '2021-01-10'),
    ]);
    expect(counted.stretches).toEqual([
      {
        startedOn: '2020-01-01',
        endedOn: '2021-01-10',
        days: 376,
        length: { years: 1, months: 0, days: 10 },
        total: 376,
      },
      {
        startedOn: '2025-01-01',
        endedOn: '2025-12-31',
        days: 365,
        length: { years: 1, months: 0, days: 0 },
        total: 741,
      },
    ]);
    expect(counted).toMatchObject({ totalDays: 741, length: { years: 2, months: 0, days: 10 } });
  });

  test('without service there is none, and nothing to count years from', () => {
    const none = serviceOn('2027-06-30', []);
    expect(none).toMatchObject({ stretches: [], totalDays: 0, length: { years: 0, months: 0, days: 0 } });
    expect(daysNeeded(none, 3)).toBeNull();
    expect(reaches(none, 3)).toBe(false);
  });

  test.each([['2027-02-29'], ['2027-13-01'], ['27-01-01'], ['2027-01-01T00:00'], [''], ['0027-01-01']])(
    'what is no day is refused: "%s"',
    (day) => {
      expect(() => serviceOn(day, [])).toThrow(RangeError);
      expect(() => serviceOn('2027-06-30', [from(day)])).toThrow(RangeError);
    },
  );

  test('service that ends before it starts is refused', () => {
    expect(() => serviceOn('2027-06-30', [from('2020-01-02', '2020-01-01')])).toThrow(/cannot end on 2020-01-01/);
  });

  test('the sum is that of counting the days one by one', () => {
    fc.assert(
      fc.property(closing, history, (day, intervals) => {
        expect(serviceOn(day, intervals).totalDays).toBe(daysOneByOne(day, intervals).size);
      }),
    );
  });

  test('the order of the entries does not matter', () => {
    fc.assert(
      fc.property(closing, history, (day, intervals) => {
        expect(serviceOn(day, intervals.toReversed())).toEqual(serviceOn(day, intervals));
      }),
    );
  });

  test('an entry split in two, entered twice, or overlapped by a part of itself changes nothing', () => {
    fc.assert(
      fc.property(closing, anInterval, history, fc.nat(), (day, one, others, cut) => {
        const last = one.endedOn ?? '2040-01-01';
        const length = Temporal.PlainDate.from(one.startedOn).until(last, { largestUnit: 'days' }).days;
        fc.pre(length > 0);
        const middle = plus(one.startedOn, { days: cut % length });
        const whole = serviceOn(day, [...others, one]);
        const split = [from(one.startedOn, middle), from(plus(middle, { days: 1 }), one.endedOn)];
        expect(serviceOn(day, [...split, ...others])).toEqual(whole);
        expect(serviceOn(day, [one, ...others, one])).toEqual(whole);
        expect(serviceOn(day, [...others, one, from(one.startedOn, middle)])).toEqual(whole);
      }),
    );
  });
});
