/** The arithmetic mean of at least one value. */
export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The sample standard deviation, over n - 1, in the unit of the values; null for fewer than two. */
export function spreadOf(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

/** To two decimals, halves up. The billionth keeps the order in which a sum was made from deciding a half. */
export const toHundredths = (value: number): number => Math.round((value + 1e-9) * 100) / 100 + 0;
