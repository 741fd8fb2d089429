import { meanOf, spreadOf, toHundredths } from './figures.js';

describe('figures', () => {
  test('a half goes up in whichever order its sum was made', () => {
    const means = [1.7, 2.725, 4.975, 4.325, 1.25]; // 2.995, which one order makes a little less
    expect([toHundredths(meanOf(means)), toHundredths(meanOf([...means].reverse()))]).toEqual([3, 3]);
  });

  test('nothing reads as minus zero', () => expect(Object.is(toHundredths(-0.001), 0)).toBe(true));

  test('spread is the sample standard deviation, and one value has none', () => {
    expect(spreadOf([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7), 12);
    expect([spreadOf([3]), spreadOf([])]).toEqual([null, null]);
  });
});
