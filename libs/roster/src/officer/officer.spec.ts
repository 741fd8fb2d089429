import { isSwornOn } from './officer.js';

test('the day of the oath and the last day of service both count', () => {
  const officer = { swornOn: '2024-02-29', leftOn: '2026-06-30' };
  expect(['2024-02-28', '2024-02-29', '2026-06-30', '2026-07-01'].map((day) => isSwornOn(officer, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('a recruit is not sworn, and an officer who still serves has no last day', () => {
  expect(isSwornOn({ swornOn: null, leftOn: null }, '2026-01-01')).toBe(false);
  expect(isSwornOn({ swornOn: '2020-01-01', leftOn: null }, '2099-01-01')).toBe(true);
});
