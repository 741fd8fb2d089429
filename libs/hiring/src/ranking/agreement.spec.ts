import fc from 'fast-check';
import { agreementOf } from './agreement.js';
import { largestCompleteBlock } from './complete-block.js';

/** Rows are candidates a, b, c ..., columns panelists 1, 2, 3 ...; null where one did not score the other. */
const meansOf = (rows: (number | null)[][]) =>
  new Map(
    rows.map((row, i) => [
      String.fromCharCode(97 + i),
      new Map(row.flatMap((mean, j) => (mean === null ? [] : [[String(j + 1), mean] as const]))),
    ]),
  );

describe('agreement of the panel', () => {
  test('is told with its limits and what they are called', () => {
    const { figures, reason } = agreementOf(meansOf([[4.2, 4, 4.5], [3.1, 2.8, 3.6], [3.9, 3.9, 4.1], [2.5, 3, 2.7]])); // prettier-ignore
    expect(reason).toBeNull();
    expect(figures).toEqual({
      single: { value: 0.86, lower: 0.46, upper: 0.99, band: 'good', lowerBand: 'poor', upperBand: 'excellent' },
      average: { value: 0.95, lower: 0.72, upper: 1, band: 'excellent', lowerBand: 'moderate', upperBand: 'excellent' },
      candidateIds: ['a', 'b', 'c', 'd'],
      panelistIds: ['1', '2', '3'],
    });
  });

  test('leaves out the panelist who came late rather than all candidates before', () => {
    const figures = agreementOf(meansOf([[4, 5, null], [3, 3, null], [2, 1, null], [5, 5, 4]])).figures!; // prettier-ignore
    expect(figures).toMatchObject({ candidateIds: ['a', 'b', 'c', 'd'], panelistIds: ['1', '2'] });
  });

  test('leaves out the candidate for whom somebody was recused rather than that panelist', () => {
    const figures = agreementOf(meansOf([[4, 5, 4], [3, 3, 3], [2, 1, 2], [5, null, 4]])).figures!; // prettier-ignore
    expect(figures).toMatchObject({ candidateIds: ['a', 'b', 'c'], panelistIds: ['1', '2', '3'] });
  });

  test.each<[string, (number | null)[][], RegExp]>([
    ['nobody handed in', [], /No scorecard/],
    ['one panelist', [[1], [2], [3]], /Only one panelist/],
    ['two candidates', [[1, 2], [2, 3]], /Fewer than three candidates have been scored/], // prettier-ignore
    ['no three in common', [[1, 2, null], [2, null, 3], [3, null, 3], [null, 2, 3]], /the same two panelists/], // prettier-ignore
    ['no difference at all', [[3, 3], [3, 3], [3, 3]], /All scores are the same/], // prettier-ignore
  ])('has no number but a reason: %s', (_, rows, reason) => {
    const agreement = agreementOf(meansOf(rows));
    expect(agreement.figures).toBeNull();
    expect(agreement.reason).toMatch(reason);
  });
});

describe('the largest complete block', () => {
  const scored = fc.integer({ min: 2, max: 5 }).chain((panelists) =>
    fc.array(fc.array(fc.option(fc.constant(1), { freq: 2 }), { minLength: panelists, maxLength: panelists }), {
      maxLength: 7,
    }),
  );

  test('has no gap, and no set of panelists makes a larger one', () => {
    fc.assert(
      fc.property(scored, (rows) => {
        const means = meansOf(rows.filter((row) => row.some((mean) => mean !== null)));
        const block = largestCompleteBlock(means);
        const sizes = subsets([...(rows[0] ?? [])].map((_, j) => String(j + 1)))
          .map((panelists) => ({
            panelists: panelists.length,
            candidates: [...means.values()].filter((panel) => panelists.every((id) => panel.has(id))).length,
          }))
          .filter(({ panelists, candidates }) => panelists >= 2 && candidates >= 3)
          .map(({ panelists, candidates }) => panelists * candidates);
        if (!block) return expect(sizes).toEqual([]);
        for (const id of block.candidateIds)
          for (const panelist of block.panelistIds) expect(means.get(id)!.has(panelist)).toBe(true);
        expect(block.candidateIds.length * block.panelistIds.length).toBe(Math.max(...sizes));
      }),
      { numRuns: 500 },
    );
  });
});

const subsets = (ids: string[]): string[][] =>
  ids.reduce<string[][]>((all, id) => [...all, ...all.map((some) => [...some, id])], [[]]);
