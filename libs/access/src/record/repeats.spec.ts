import type { AccessEvent } from './access-event.js';
import { Repeats } from './repeats.js';

const refusal: AccessEvent = {
  about: 'refusal',
  action: 'refused',
  says: 'was refused: GET /api/dead-letters',
  personId: 'a',
  who: 'Marcus Bell',
  programId: 'p',
};
const at = (minutes: number) => new Date(Date.UTC(2027, 0, 11, 15, minutes));
const said = (events: { says: string }[]) => events.map(({ says }) => says);

test('a refusal that is asked for a thousand times is two entries, and the number is in the second', () => {
  const repeats = new Repeats();
  const taken = Array.from({ length: 1000 }, (_, i) => repeats.take({ ...refusal, of: { id: `${i}` } }, at(0))).flat();
  expect(said(taken)).toEqual([refusal.says]);
  expect(said(repeats.over(at(9)))).toEqual([]);
  expect(said(repeats.over(at(10)))).toEqual([`${refusal.says}, 999 more times`]);
  expect(said(repeats.take(refusal, at(11)))).toEqual([refusal.says]);
  expect(repeats.all(at(12))).toEqual([]);
});

test('what somebody else does, or in another program, is recorded for itself', () => {
  const repeats = new Repeats();
  const events = [
    refusal,
    { ...refusal, personId: 'b' },
    { ...refusal, programId: 'q' },
    { ...refusal, says: 'other' },
  ];
  expect(events.flatMap((event) => repeats.take(event, at(0)))).toHaveLength(4);
});

test('each record that is read is recorded, however often within ten minutes', () => {
  const repeats = new Repeats();
  const read = (id: string): AccessEvent => ({ ...refusal, about: 'read', says: 'read a service history', of: { id } });
  const taken = ['1', '2', '1', '1', '3'].flatMap((id) => repeats.take(read(id), at(0)));
  expect(taken.map(({ of }) => of?.id)).toEqual(['1', '2', '3']);
  expect(said(repeats.all(at(1)))).toEqual(['read a service history, 2 more times']);
});

test('the sum is recorded early where there are too many kinds to count at a time', () => {
  const repeats = new Repeats();
  repeats.take(refusal, at(0));
  repeats.take(refusal, at(0));
  const many = Array.from({ length: 5_000 }, (_, i) => repeats.take({ ...refusal, personId: `${i}` }, at(1))).flat();
  expect(many).toHaveLength(5_001);
  expect(said(many)).toContain(`${refusal.says}, 1 more time`);
});
