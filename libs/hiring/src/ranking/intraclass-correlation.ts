import { meanOf } from './figures.js';
import { fQuantile } from './f-distribution.js';

/** A share of variance, 0 to 1, and the limits that hold it with 95 percent confidence. */
export interface Estimate {
  value: number;
  lower: number;
  upper: number;
}

/** Mean squares of a two-way analysis of variance with one score in each cell, in squared points. */
export interface MeanSquares {
  /** Between candidates: MSR of McGraw & Wong, BMS of Shrout & Fleiss. */
  candidates: number;
  /** Between raters: MSC, JMS. */
  raters: number;
  /** What is left: MSE, EMS. */
  error: number;
}

/**
 * Two-way random effects, absolute agreement: ICC(2,1) for one rater and ICC(2,k) for the mean of the k raters, over
 * n candidates. Shrout & Fleiss, Psychological Bulletin 86 (1979), 420-428; McGraw & Wong, Psychological Methods 1
 * (1996), 30-46, who call them ICC(A,1) and ICC(A,k).
 *
 *     ICC(2,1) = (MSR - MSE) / (MSR + (k - 1) MSE + k (MSC - MSE) / n)
 *     ICC(2,k) = (MSR - MSE) / (MSR + (MSC - MSE) / n)
 *
 * An estimate below zero is given as zero: it is a share of variance, and there are no negative ones. `scores` has a row
 * for each candidate, a column for each rater, and no gap. Throws RangeError for fewer than three rows or two columns,
 * and for scores that are all the same, of which there is no share.
 */
export function intraclassCorrelation(scores: readonly (readonly number[])[]): { single: Estimate; average: Estimate } {
  const [n, k] = [scores.length, scores[0]?.length ?? 0];
  if (n < 3 || k < 2) throw new RangeError('Agreement takes three candidates and two raters.');
  if (scores.some((row) => row.length !== k)) throw new RangeError('Agreement takes a score in every cell.');
  if (allTheSame(scores)) throw new RangeError('Agreement takes scores that differ.');
  const { candidates: msr, raters: msc, error: mse } = meanSquares(scores);
  // With three candidates and two raters no denominator here is below zero.
  const value = share((msr - mse) / (msr + (k - 1) * mse + (k * (msc - mse)) / n));
  const single = { value, ...limits({ candidates: msr, raters: msc, error: mse }, value, n, k) };
  // Spearman-Brown: the same as the formula of ICC(2,k), and zero where that would divide by less than zero.
  const ofMean = (one: number) => (k * one) / (1 + (k - 1) * one);
  return {
    single,
    average: { value: ofMean(single.value), lower: ofMean(single.lower), upper: ofMean(single.upper) },
  };
}

/** Whether all scores are one and the same, up to what binary fractions lose. */
export function allTheSame(scores: readonly (readonly number[])[]): boolean {
  const all = scores.flat();
  return Math.max(...all) - Math.min(...all) < 1e-9;
}

export function meanSquares(scores: readonly (readonly number[])[]): MeanSquares {
  const [n, k] = [scores.length, scores[0]!.length];
  const rows = scores.map(meanOf);
  const columns = scores[0]!.map((_, j) => meanOf(scores.map((row) => row[j]!)));
  const grand = meanOf(rows);
  const squares = (values: number[]) => values.reduce((sum, value) => sum + value ** 2, 0);
  return {
    candidates: (k * squares(rows.map((row) => row - grand))) / (n - 1),
    raters: (n * squares(columns.map((column) => column - grand))) / (k - 1),
    error:
      squares(scores.flatMap((row, i) => row.map((score, j) => score - rows[i]! - columns[j]! + grand))) /
      ((n - 1) * (k - 1)),
  };
}

/** Shrout & Fleiss 1979, p. 424, with the degrees of freedom after Satterthwaite. */
function limits({ candidates: msr, raters: msc, error: mse }: MeanSquares, rho: number, n: number, k: number) {
  const a = k * rho * msc;
  const b = (n * (1 + (k - 1) * rho) - k * rho) * mse;
  const freedom = (a + b) ** 2 / (a ** 2 / (k - 1) + b ** 2 / ((n - 1) * (k - 1)));
  // Without any difference between raters and without error both are 0, and the limits do not depend on it.
  const v = Number.isFinite(freedom) ? freedom : k - 1;
  const f = { lower: fQuantile(0.975, n - 1, v), upper: fQuantile(0.975, v, n - 1) };
  const between = k * msc + (k * n - k - n) * mse;
  return {
    lower: share((n * (msr - f.lower * mse)) / (f.lower * between + n * msr)),
    upper: share((n * (f.upper * msr - mse)) / (between + n * f.upper * msr)),
  };
}

const share = (estimate: number) => Math.min(1, Math.max(0, estimate));
