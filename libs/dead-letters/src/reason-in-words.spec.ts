import { reasonInWords } from './reason-in-words.js';

test.each([
  [
    "Can't send mail - all recipients were rejected: 550 5.1.1 <a@b.example>: user unknown",
    'does not know this e-mail',
  ],
  ['Message failed: 552 5.2.2 Mailbox full', 'mailbox is full'],
  ['Message failed: 550 5.7.1 Relaying denied', 'refuses mail from Liaison'],
  ['Message failed: 554 No thank you', 'refused this mail'],
  ['connect ECONNREFUSED 127.0.0.1:5432', 'could not be reached'],
  ['canceling statement due to statement timeout', 'took too long'],
  ['deadlock detected', 'Somebody else changed the same thing'],
  ["Cannot read properties of undefined (reading 'name')", 'Liaison itself failed'],
  ['vacancy: 0 of 1 cases were written.', 'Liaison itself failed'],
  ['insert or update on table "task" violates foreign key constraint "task_x"', 'Liaison itself failed'],
])('%s is said in words, with what came as the detail', (came, words) => {
  const { reason, detail } = reasonInWords(came);
  expect(reason).toContain(words);
  expect(detail).toBe(came);
});

test.each(['This person has left the program.', '“Close” cannot be done now: SRO at Central High is a draft.'])(
  'a sentence of our own is shown as it is: %s',
  (sentence) => expect(reasonInWords(sentence)).toEqual({ reason: sentence, detail: null }),
);

test('what gave no reason at all still says what to do', () => {
  for (const nothing of [null, '', ' '])
    expect(reasonInWords(nothing)).toEqual({ reason: expect.stringContaining('Try again'), detail: null });
});
