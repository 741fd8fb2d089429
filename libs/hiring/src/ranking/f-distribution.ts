/**
 * The value that an F-distributed figure stays below with this probability (0 to 1), for its two degrees of freedom,
 * which need not be whole. By bisection of the distribution function; right to about nine digits.
 */
export function fQuantile(probability: number, above: number, below: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (incompleteBeta(middle, above / 2, below / 2) < probability) low = middle;
    else high = middle;
  }
  return (below * low) / (above * (1 - low));
}

/** The regularized incomplete beta function I_x(a, b): DLMF 8.17.22, and 8.17.4 where that converges slowly. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const lead = Math.exp(
    a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b) - Math.log(a),
  );
  let fraction = 1;
  for (let m = 40 + Math.ceil(2 * Math.sqrt(a + b)); m >= 0; m--) {
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    const even = ((m + 1) * (b - m - 1) * x) / ((a + 2 * m + 1) * (a + 2 * m + 2));
    fraction = 1 + odd / (1 + even / fraction);
  }
  return lead / fraction;
}

/** The logarithm of the gamma function for positive z: DLMF 5.11.1, shifted up to where it is exact enough by 5.5.1. */
function logGamma(z: number): number {
  let shift = 0;
  for (; z < 10; z++) shift += Math.log(z);
  const series = 1 / (12 * z) - 1 / (360 * z ** 3) + 1 / (1260 * z ** 5) - 1 / (1680 * z ** 7);
  return (z - 0.5) * Math.log(z) - z + Math.log(2 * Math.PI) / 2 + series - shift;
}
