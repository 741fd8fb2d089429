import { hasDecimals } from './decimal-number.js';

test.each([
  [7.5, true],
  [7.25, true],
  [0, true],
  [-3, true],
  [999, true],
  [0.1 + 0.2, false],
  [7.125, false],
  [5e-324, false],
  [1e-7, false],
  [Infinity, false],
  [NaN, false],
  ['7.5', false],
  [null, false],
])('%p has two decimals at the most: %p', (value, has) => {
  expect(hasDecimals(value, 2)).toBe(has);
});
