import fc from 'fast-check';
import { fewestConsidered, impactOf } from './impact-ratio.js';
import { selectionRates } from './selection-rates.js';
import { serviceBand, serviceBands } from './service-band.js';
import { type HiringOutcome, placeOf, type Stage, stages } from './stages.js';

const of = (count: number, group: string, reached: Stage, withdrew = false): HiringOutcome[] =>
  Array.from({ length: count }, () => ({ group, reached, withdrew }));
const step = (outcomes: HiringOutcome[], to: Stage) => selectionRates(outcomes).steps.find((one) => one.to === to)!;

describe('selection rates', () => {
  test('from each stage to the next are those who reached it of those who could have', () => {
    const outcomes = [...of(6, 'Patrol', 'expressed'), ...of(3, 'Patrol', 'eligible'), ...of(1, 'Patrol', 'appointed')];
    const { steps, whole } = selectionRates(outcomes);
    expect(steps.map(({ from, to, overall }) => [from, to, overall.selected, overall.considered])).toEqual([
      ['expressed', 'eligible', 4, 10],
      ['eligible', 'interviewed', 1, 4],
      ['interviewed', 'finalist', 1, 1],
      ['finalist', 'offered', 1, 1],
      ['offered', 'appointed', 1, 1],
    ]);
    expect(whole).toMatchObject({
      from: 'expressed',
      to: 'appointed',
      overall: { selected: 1, considered: 10, rate: 0.1 },
    });
  });

  test('a stage that nobody came to has no rate', () => {
    expect(step([], 'eligible')).toEqual({
      from: 'expressed',
      to: 'eligible',
      overall: { considered: 0, selected: 0, rate: null },
      groups: [],
    });
  });

  test('who withdrew counts in what was decided before and not in the step they left', () => {
    const outcomes = [
      ...of(2, 'Patrol', 'interviewed'),
      ...of(3, 'Patrol', 'interviewed', true),
      ...of(1, 'Patrol', 'appointed'),
    ];
    expect(step(outcomes, 'interviewed').overall).toEqual({ considered: 6, selected: 6, rate: 1 });
    expect(step(outcomes, 'finalist').overall).toMatchObject({ considered: 3, selected: 1 });
    expect(selectionRates(outcomes).whole.overall).toMatchObject({ considered: 3, selected: 1 });
  });

  test('a group below four fifths of the highest rate is pointed at', () => {
    const outcomes = [
      ...of(48, 'Patrol', 'eligible'),
      ...of(32, 'Patrol', 'expressed'),
      ...of(12, 'Traffic', 'eligible'),
      ...of(28, 'Traffic', 'expressed'),
    ];
    // The example of the Questions and Answers on the Uniform Guidelines: 60 and 30 percent, so half the rate.
    expect(step(outcomes, 'eligible').groups).toEqual([
      {
        group: 'Patrol',
        considered: 80,
        selected: 48,
        rate: 0.6,
        impactRatio: 1,
        belowFourFifths: false,
        reason: null,
      },
      {
        group: 'Traffic',
        considered: 40,
        selected: 12,
        rate: 0.3,
        impactRatio: 0.5,
        belowFourFifths: true,
        reason: null,
      },
    ]);
  });

  test('exactly four fifths is not below, though binary fractions would say so', () => {
    const rates = impactOf([
      { considered: 8, selected: 6 },
      { considered: 5, selected: 3 },
      { considered: 1000, selected: 597 },
    ]);
    expect(3 / 5 / (6 / 8)).toBeLessThan(0.8);
    expect(rates.map(({ impactRatio, belowFourFifths }) => [impactRatio, belowFourFifths])).toEqual([
      [1, false],
      [0.8, false],
      [0.796, true],
    ]);
    const justBelow = impactOf([
      { considered: 5, selected: 5 },
      { considered: 5000, selected: 3999 },
    ]);
    expect(justBelow[1]).toMatchObject({ impactRatio: 0.799, belowFourFifths: true });
  });

  test('a group of fewer than five is not judged, and nobody is measured against it', () => {
    const outcomes = [
      ...of(4, 'K-9', 'eligible'),
      ...of(5, 'Patrol', 'eligible'),
      ...of(5, 'Patrol', 'expressed'),
      ...of(2, 'Traffic', 'eligible'),
      ...of(3, 'Traffic', 'expressed'),
    ];
    expect(step(outcomes, 'eligible').groups.map(({ impactRatio, reason }) => [impactRatio, reason])).toEqual([
      [null, 'Fewer than 5 people: too few to judge.'],
      [1, null],
      [0.8, null],
    ]);
  });

  test.each<[string, HiringOutcome[], RegExp]>([
    ['one group alone', of(9, 'Patrol', 'eligible'), /No other group/],
    ['nobody selected', [...of(9, 'Patrol', 'expressed'), ...of(9, 'Traffic', 'expressed')], /Nobody of any group/],
  ])('%s is not judged either', (_, outcomes, reason) => {
    for (const group of step(outcomes, 'eligible').groups) {
      expect(group).toMatchObject({ impactRatio: null, belowFourFifths: null });
      expect(group.reason).toMatch(reason);
    }
  });

  test('whatever the outcomes: groups add up to all, and a ratio agrees with the rates by definition', () => {
    const outcome = fc.record({
      group: fc.constantFrom('Patrol', 'Traffic', 'Records', 'K-9'),
      reached: fc.constantFrom(...stages),
      withdrew: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 80 }), (outcomes) => {
        const { steps, whole } = selectionRates(outcomes);
        for (const { to, overall, groups } of [...steps, whole]) {
          const sum = (key: 'considered' | 'selected') => groups.reduce((total, group) => total + group[key], 0);
          expect([sum('considered'), sum('selected')]).toEqual([overall.considered, overall.selected]);
          expect(overall.selected).toBe(outcomes.filter(({ reached }) => placeOf(reached) >= placeOf(to)).length);
          const highest = Math.max(...groups.filter((group) => group.considered >= 5).map(({ rate }) => rate!));
          for (const { considered, rate, impactRatio, belowFourFifths, reason } of groups) {
            if (impactRatio === null) expect([belowFourFifths, typeof reason]).toEqual([null, 'string']);
            else {
              expect(considered).toBeGreaterThanOrEqual(fewestConsidered);
              expect(Math.abs(rate! / highest - impactRatio)).toBeLessThan(0.0011);
              expect(belowFourFifths).toBe(impactRatio < 0.8);
            }
          }
        }
      }),
    );
  });
});

describe('bands of length of service', () => {
  test.each([
    [0, 'Under 3 years'],
    [2, 'Under 3 years'],
    [3, '3 to 4 years'],
    [4, '3 to 4 years'],
    [5, '5 to 9 years'],
    [9, '5 to 9 years'],
    [10, '10 to 19 years'],
    [20, '20 years and more'],
    [41, '20 years and more'],
  ])('%d whole years are in "%s"', (years, band) => {
    expect(serviceBand(years)).toBe(band);
    expect(serviceBands).toContain(band);
  });
});
