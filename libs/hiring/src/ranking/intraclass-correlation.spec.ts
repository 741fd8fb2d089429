import fc from 'fast-check';
import { bandOf } from './agreement.js';
import { fQuantile } from './f-distribution.js';
import { intraclassCorrelation, meanSquares } from './intraclass-correlation.js';

/** Shrout & Fleiss 1979, table 2: four judges, six targets. */
const shroutAndFleiss = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

const shape = fc.record({ n: fc.integer({ min: 3, max: 8 }), k: fc.integer({ min: 2, max: 6 }) });
const scoresOf = (score: fc.Arbitrary<number>) =>
  shape
    .chain(({ n, k }) => fc.array(fc.array(score, { minLength: k, maxLength: k }), { minLength: n, maxLength: n }))
    .filter((scores) => new Set(scores.flat()).size > 1);
const whole = scoresOf(fc.integer({ min: 1, max: 5 }));
const hundredths = scoresOf(fc.integer({ min: 100, max: 500 }).map((score) => score / 100));

describe('agreement of a panel as an intraclass correlation', () => {
  test('of the six targets and four judges of Shrout & Fleiss is what they print in tables 3 and 4', () => {
    const { candidates, raters, error } = meanSquares(shroutAndFleiss);
    expect([candidates, raters, error].map((square) => square.toFixed(2))).toEqual(['11.24', '32.49', '1.02']);
    const { single, average } = intraclassCorrelation(shroutAndFleiss);
    expect([single.value.toFixed(2), average.value.toFixed(2)]).toEqual(['0.29', '0.62']);
  });

  test('of the pairs of McGraw & Wong, which one rater scores two higher throughout, is 0.67', () => {
    const pairs = [2, 4, 6].map((low) => [low, low + 2]);
    expect(intraclassCorrelation(pairs).single.value).toBeCloseTo(2 / 3, 12);
  });

  // Worked out with the F distribution of SciPy 1.17.
  test.each([
    ['Shrout & Fleiss', shroutAndFleiss, [0.0187865, 0.7610844], [0.0711368, 0.927232]],
    [
      'a panel of three',
      [
        [4.2, 4, 4.5],
        [3.1, 2.8, 3.6],
        [3.9, 3.9, 4.1],
        [2.5, 3, 2.7],
      ],
      [0.4595022, 0.9893462],
      [0.7183446, 0.9964233],
    ],
  ])('has the limits that statistics packages give: %s', (_, scores, ofOne, ofMean) => {
    const { single, average } = intraclassCorrelation(scores);
    [single.lower, single.upper].forEach((limit, i) => expect(limit).toBeCloseTo(ofOne[i]!, 6));
    [average.lower, average.upper].forEach((limit, i) => expect(limit).toBeCloseTo(ofMean[i]!, 6));
  });

  test('is the share of the candidates in the variance, as an analysis of variance by its definition has it', () => {
    fc.assert(
      fc.property(hundredths, (scores) => {
        const { single, average } = intraclassCorrelation(scores);
        const { candidate, rater, rest } = variances(scores);
        const k = scores[0]!.length;
        expect(single.value).toBeCloseTo(Math.max(0, candidate / (candidate + rater + rest)), 6);
        if (candidate > 0) expect(average.value).toBeCloseTo(candidate / (candidate + rater / k + rest / k), 6);
        else expect(average.value).toBe(0);
      }),
    );
  });

  test('stays between 0 and 1 and within its limits, and the mean of a panel is no less reliable than one of it', () => {
    fc.assert(
      fc.property(fc.oneof(whole, hundredths), (scores) => {
        const { single, average } = intraclassCorrelation(scores);
        for (const { value, lower, upper } of [single, average]) {
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(value).toBeGreaterThanOrEqual(lower - 1e-9);
          expect(upper).toBeGreaterThanOrEqual(value - 1e-9);
          expect(upper).toBeLessThanOrEqual(1);
        }
        expect(average.value).toBeGreaterThanOrEqual(single.value - 1e-9);
      }),
    );
  });

  test('is the same on any scale', () => {
    fc.assert(
      fc.property(hundredths, fc.integer({ min: 1, max: 9 }), fc.integer({ min: -9, max: 9 }), (scores, by, more) => {
        const other = scores.map((row) => row.map((score) => score * by + more));
        const [one, two] = [intraclassCorrelation(scores), intraclassCorrelation(other)];
        expect(two.single.value).toBeCloseTo(one.single.value, 6);
        expect(two.average.value).toBeCloseTo(one.average.value, 6);
      }),
    );
  });

  test('is 1 with limits of 1 where all raters say the same of candidates that differ', () => {
    const { single, average } = intraclassCorrelation([
      [2.1, 2.1, 2.1],
      [3.3, 3.3, 3.3],
      [4.7, 4.7, 4.7],
    ]);
    for (const estimate of [single, average])
      Object.values(estimate).forEach((figure) => expect(figure).toBeCloseTo(1, 9));
  });

  test('is 0 where raters contradict each other', () => {
    const { single, average } = intraclassCorrelation([
      [1, 5],
      [3, 3],
      [5, 1],
    ]);
    expect([single.value, average.value]).toEqual([0, 0]);
  });

  test('is refused where there is too little to compute it from', () => {
    expect(() => intraclassCorrelation([[1, 2], [2, 3]])).toThrow(/three candidates/); // prettier-ignore
    expect(() => intraclassCorrelation([[1], [2], [3]])).toThrow(/two raters/);
    expect(() => intraclassCorrelation([[1, 2], [2], [3, 4]])).toThrow(/every cell/);
    expect(() => intraclassCorrelation([[3, 3], [3, 3], [3, 3]])).toThrow(/differ/); // prettier-ignore
  });

  test.each([
    [0.49, 'poor'],
    [0.5, 'moderate'],
    [0.74, 'moderate'],
    [0.75, 'good'],
    [0.9, 'good'],
    [0.91, 'excellent'],
  ])('%d is called %s', (value, band) => expect(bandOf(value)).toBe(band));
});

describe('the F distribution', () => {
  // SciPy 1.17: scipy.stats.f.ppf(0.975, above, below)
  test.each([
    [2, 10, 5.45639552591273],
    [5, 2, 39.29822777540329],
    [1, 5, 10.006982196613569],
    [20, 4, 8.55994318705354],
    [3.7, 2, 39.228236388040294],
    [2, 1.3, 188.85515817688756],
    [199, 400, 1.2662644238602785],
    [2, 1, 799.5],
  ])('97.5 percent lie below its quantile for %d and %d', (above, below, quantile) =>
    expect(fQuantile(0.975, above, below) / quantile).toBeCloseTo(1, 8),
  );

  test('turned over it is its own mirror', () => {
    const freedom = fc.double({ min: 1, max: 300, noNaN: true });
    fc.assert(
      fc.property(freedom, freedom, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (above, below, p) => {
        expect(fQuantile(p, above, below) * fQuantile(1 - p, below, above)).toBeCloseTo(1, 6);
      }),
    );
  });
});

/** Variance components from sums of squares, each taken from the raw scores. */
function variances(scores: number[][]) {
  const [n, k] = [scores.length, scores[0]!.length];
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const correction = sum(scores.flat()) ** 2 / (n * k);
  const total = sum(scores.flat().map((score) => score * score)) - correction;
  const rows = sum(scores.map((row) => sum(row) ** 2)) / k - correction;
  const columns = sum(scores[0]!.map((_, j) => sum(scores.map((row) => row[j]!)) ** 2)) / n - correction;
  const rest = (total - rows - columns) / ((n - 1) * (k - 1));
  return { candidate: (rows / (n - 1) - rest) / k, rater: (columns / (k - 1) - rest) / n, rest };
}
