import fc from 'fast-check';
import { ProgramCalendar } from '#calendar';
import { allPolicies, policy, policyOf } from './policy.js';
import { type Choice, inEffect, Settings } from './settings.js';

const check = (value: unknown) => (Number.isInteger(value) && Number(value) > 0 ? null : 'Give a whole number from 1.');
const biscuits = policy<number>({
  key: 'test.biscuits',
  title: 'Biscuits at a meeting',
  default: 3,
  check,
  source: 'Practice',
});

const choice = (effectiveOn: string, value: number, key = biscuits.key): Choice => ({
  key,
  effectiveOn,
  value,
  setAt: new Date('2027-01-01T12:00:00Z'),
});
const calendar = new ProgramCalendar({ timeZone: 'America/Chicago', holidays: [], noSchool: [], terms: [] });

describe('a policy', () => {
  test('is defined once, with a default that it takes itself', () => {
    expect(policyOf('test.biscuits')).toBe(biscuits);
    expect(allPolicies()).toContain(biscuits);
    expect(() => policy({ ...biscuits })).toThrow('There are two policies "test.biscuits".');
    expect(() => policy({ ...biscuits, key: 'test.none', default: 0 })).toThrow(/default of "test.none" is not one/);
    expect(policyOf('test.none')).toBeUndefined();
  });

  test('holds by its default until the program chooses, and from the chosen day on', () => {
    const choices = [choice('2027-06-01', 9), choice('2027-03-01', 5)];
    const held = ['2027-02-28', '2027-03-01', '2027-05-31', '2027-06-01', '2030-01-01'].map((day) =>
      inEffect(biscuits, choices, day),
    );
    expect(held).toEqual([3, 5, 5, 9, 9]);
  });

  test('is what it is today, where no day is asked for', () => {
    let today = '2027-02-28';
    const settings = new Settings(calendar, [choice('2027-03-01', 5)], () => today);
    expect(settings.policy(biscuits)).toBe(3);
    today = '2027-03-01';
    expect(settings.policy(biscuits)).toBe(5);
    expect(settings.policy(biscuits, '2027-01-01')).toBe(3);
  });

  test('holds for what began before a choice as it did then, also on the day of the choice itself', () => {
    const choices = [{ ...choice('2027-03-01', 7), setAt: new Date('2027-03-01T18:00:00Z') }, choice('2027-03-01', 5)];
    const settings = new Settings(calendar, choices, () => '2027-03-02', 4);
    const held = ['2027-01-01T11:00:00Z', '2027-03-01T17:59:00Z', '2027-03-01T18:00:00Z'].map((at) =>
      settings.at(new Date(at)).policy(biscuits),
    );
    expect(held).toEqual([3, 5, 7]);
    expect(settings.at(new Date('2027-03-01T17:59:00Z'))).toMatchObject({ version: 4, calendar });
  });

  test('of two choices for the same day the later one counts, and another policy changes nothing', () => {
    expect(
      inEffect(
        biscuits,
        [choice('2027-03-02', 1, 'test.tea'), choice('2027-03-01', 7), choice('2027-03-01', 5)],
        '2027-04-01',
      ),
    ).toBe(7);
  });

  test('a choice for a later day never changes what held before', () => {
    const aDay = fc.integer({ min: 1, max: 28 }).map((day) => `2027-03-${String(day).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.array(aDay), aDay, aDay, (chosen, added, asked) => {
        fc.pre(asked < added);
        const before = chosen
          .sort()
          .reverse()
          .map((day, i) => choice(day, i + 10));
        const place = before.findIndex(({ effectiveOn }) => effectiveOn <= added);
        const after = before.toSpliced(place < 0 ? before.length : place, 0, choice(added, 99));
        expect(inEffect(biscuits, after, asked)).toBe(inEffect(biscuits, before, asked));
        expect(inEffect(biscuits, after, added)).toBe(99);
      }),
    );
  });
});
