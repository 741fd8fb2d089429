import { type HeldAssignment, overlapRefusal } from './overlap.js';

const held = (startsOn: string, endsOn: string | null, campusName = 'Central High'): HeldAssignment => ({
  id: startsOn,
  campusName,
  state: 'serving',
  startsOn,
  endsOn,
});
const refusal = (startsOn: string, ...all: HeldAssignment[]) => overlapRefusal('Marcus Bell', all, startsOn);

test('an officer without an assignment, or whose last day has passed by then, is free', () => {
  expect(refusal('2027-08-09')).toBeNull();
  expect(refusal('2027-06-05', held('2026-08-10', '2027-06-04'))).toBeNull();
});

test('on the last day the officer still serves, and the sentence says until when', () => {
  expect(refusal('2027-06-04', held('2026-08-10', '2027-06-04'))).toBe(
    'Marcus Bell serves at Central High until Friday, June 4, 2027. Choose a start after that day: an officer serves one campus at a time (standard 9).',
  );
});

test('without a last day, the sentence says to set one first', () => {
  expect(refusal('2027-08-09', held('2026-08-10', null))).toContain(
    'serves at Central High until further notice, and an officer serves one campus at a time (standard 9). Set the last day there first.',
  );
});

test('an assignment that is only to begin is in the way as well, whether its last day is known or not', () => {
  for (const endsOn of [null, '2028-06-02'])
    expect(refusal('2027-08-09', held('2026-08-10', '2027-06-04'), held('2028-01-10', endsOn, 'Creek High'))).toContain(
      'Marcus Bell is to serve at Creek High from Monday, January 10, 2028 on',
    );
});
