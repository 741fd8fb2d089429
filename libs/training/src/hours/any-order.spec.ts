import fc from 'fast-check';
import { completed, settings, since } from '../../../../test/training/made-up-hours.js';
import { balanceOn } from './balance.js';
import type { Completion } from './completion.js';
import type { Service } from './mandated.js';
import { standings } from './obligation.js';

describe('whatever comes in, in whatever order', () => {
  const day = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const one: fc.Arbitrary<Completion> = fc
    .record({
      course: fc.integer({ min: 0, max: 7 }),
      on: day,
      hundredths: fc.integer({ min: 1, max: 4000 }),
      certainty: fc.constantFrom('verified', 'claimed', 'planned'),
      id: fc.uuid(),
    })
    .map(({ course, on, hundredths, certainty, id }) => ({
      id,
      courseId: `course-${course}`,
      on,
      hundredths,
      certainty,
      courseHundredths: 4000,
      expiresOn: null,
      level: (['sro-1', 'sro-2', 'sro-3', 'in-service', 'other'] as const)[course % 5]!,
    }));
  const some = fc.uniqueArray(one, { maxLength: 25, selector: ({ courseId, on }) => `${courseId} ${on}` });
  const served = fc
    .record({ from: day, leave: fc.array(fc.tuple(day, day), { maxLength: 2 }) })
    .map(({ from, leave }) =>
      since(from, { leave: leave.map(([a, b]) => ({ from: a < b ? a : b, until: a < b ? b : a })) }),
    );
  const figures = (service: Service, done: Completion[], today = '2031-01-01') =>
    balanceOn(today, service, done, settings()).standings.map(({ key, owed, counted, metOn, reaches, dueOn }) => ({
      key,
      owed,
      counted,
      metOn,
      reaches,
      dueOn,
    }));

  test('the balance is the same', () => {
    fc.assert(
      fc.property(served, some, fc.infiniteStream(fc.nat()), (service, done, random) => {
        const order = new Map(done.map((completion) => [completion.id, random.next().value as number]));
        const shuffled = done.toSorted((a, b) => order.get(a.id)! - order.get(b.id)!);
        expect(figures(service, shuffled)).toEqual(figures(service, done));
      }),
      { numRuns: 60 },
    );
  });

  test('nothing counts twice: no completion with more than its hours, no course with more than its own in a year', () => {
    fc.assert(
      fc.property(served, some, (service, done) => {
        const byId = new Map(done.map((completion) => [completion.id, completion]));
        const found = balanceOn('2031-01-01', service, done, settings()).standings;
        for (const ledger of new Set(found.map((standing) => standing.ledger))) {
          const used = new Map<string, number>();
          const add = (key: string, amount: number) => used.set(key, (used.get(key) ?? 0) + amount);
          for (const { from } of found.filter((standing) => standing.ledger === ledger))
            for (const { id, hundredths } of from) {
              const { courseId, on } = byId.get(id)!;
              add(id, hundredths);
              add(`${courseId} ${on.slice(0, 4)}`, hundredths);
            }
          for (const [key, amount] of used) expect(amount).toBeLessThanOrEqual(byId.get(key)?.hundredths ?? 4000);
        }
        for (const { hundredths, counted, owed } of found) {
          expect(counted.verified + counted.claimed + counted.planned).toBeLessThanOrEqual(hundredths);
          expect(owed).toBe(hundredths - counted.verified);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('verifying what was claimed leaves less owed or as much, and refusing something leaves more or as much', () => {
    const owedIn = (service: Service, done: Completion[]) =>
      new Map(figures(service, done).map(({ key, owed }) => [key, owed]));
    fc.assert(
      fc.property(
        served,
        some.filter((done) => done.length > 0),
        (service, done) => {
          const before = owedIn(service, done);
          const [first, ...others] = done as [Completion, ...Completion[]];
          const total = (owed: Map<string, number>) => [...owed.values()].reduce((sum, value) => sum + value, 0);
          const verified = owedIn(service, [{ ...first, certainty: 'verified' }, ...others]);
          const common = (owed: Map<string, number>) => total(new Map([...owed].filter(([key]) => before.has(key))));
          expect(common(verified)).toBeLessThanOrEqual(total(before));
          expect(common(owedIn(service, others))).toBeGreaterThanOrEqual(0);
          expect(owedIn(service, others).get('sro-1')).toBeGreaterThanOrEqual(before.get('sro-1')!);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('what can be met is met: the rest of a late year never takes what only the next one could use', () => {
    const obligation = (key: string, opensOn: string, dueOn: string) => ({
      key,
      title: key,
      hundredths: 4000,
      ledger: 'annual',
      levels: null,
      courseId: null,
      opensOn,
      dueOn,
      closes: true,
      waived: null,
      because: [],
    });
    const years = [obligation('b', '2028-01-01', '2028-12-31'), obligation('a', '2027-01-01', '2028-03-31')];
    const done = [completed('in-service', '2028-02-01'), completed('in-service', '2028-06-01', 40, { courseId: 'x' })];
    expect(standings(years, done).map(({ key, owed }) => [key, owed])).toEqual([
      ['a', 0],
      ['b', 0],
    ]);
  });
});
