import type { Role } from '../role/role.js';
import { needsSecondFactor, rulesByDefault } from './access-rules.js';

const as = (...roles: Role[]) => roles.map((role) => ({ role, campusId: null, unitId: null }));
const asked = (...who: (keyof typeof rulesByDefault.secondFactor)[]) => ({
  ...rulesByDefault,
  secondFactor: { ...rulesByDefault.secondFactor, ...Object.fromEntries(who.map((one) => [one, true])) },
});

test('nobody is asked for a second factor before the program says so', () => {
  expect(needsSecondFactor(as('hr', 'agency_administrator'), rulesByDefault)).toBe(false);
});

test('a side that is asked is asked whole, and the other is not', () => {
  expect(needsSecondFactor(as('officer'), asked('agency'))).toBe(true);
  expect(needsSecondFactor(as('administrator'), asked('agency'))).toBe(false);
  expect(needsSecondFactor(as('administrator'), asked('school'))).toBe(true);
  expect(needsSecondFactor(as('officer'), asked('school'))).toBe(false);
});

test('program administrators of either side are asked by themselves', () => {
  expect(needsSecondFactor(as('district_administrator'), asked('administrators'))).toBe(true);
  expect(needsSecondFactor(as('officer', 'agency_administrator'), asked('administrators'))).toBe(true);
  expect(needsSecondFactor(as('administrator'), asked('administrators'))).toBe(false);
});
