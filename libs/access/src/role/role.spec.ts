import { hasRole, roles, roleTitle } from './role.js';

const principal = { grants: [{ role: 'administrator' as const, campusId: 'north', unitId: null }] };
const supervisor = { grants: [{ role: 'supervisor' as const, campusId: null, unitId: null }] };

test('an administrator has a say on the own campus and on no other', () => {
  expect(hasRole(principal, 'administrator', { campusId: 'north' })).toBe(true);
  expect(hasRole(principal, 'administrator', { campusId: 'south' })).toBe(false);
  expect(hasRole(principal, 'administrator')).toBe(true);
});

test('a role without a unit reaches every unit', () => {
  expect(hasRole(supervisor, 'supervisor', { unitId: 'patrol' })).toBe(true);
});

test('one of several roles is enough, another role is not', () => {
  expect(hasRole(supervisor, ['hr', 'supervisor'])).toBe(true);
  expect(hasRole(supervisor, ['hr', 'officer'])).toBe(false);
});

test('two halves of two roles make no whole: each role reaches its own place', () => {
  const both = { grants: [...principal.grants, { role: 'hr' as const, campusId: null, unitId: null }] };
  expect(hasRole(both, 'administrator', { campusId: 'south' })).toBe(false);
});

test('every role has a title', () => {
  expect(new Set(roles.map(roleTitle)).size).toBe(roles.length);
});
