import { afterFailure, isUnreachable, mostAttempts } from './after-failure.js';

const now = new Date('2027-03-01T12:00:00Z');
const refused = { message: 'Mailbox unavailable', code: 'EENVELOPE', responseCode: 550 };
const unreachable = { message: 'connect ECONNREFUSED', code: 'ESOCKET' };
const minutesUntilNext = (error: typeof unreachable, attempts: number) => {
  const { dueAt } = afterFailure(error, attempts, now);
  return dueAt && (dueAt.getTime() - now.getTime()) / 60_000;
};

test('a refused mail is tried again after 1, 2, 4 … minutes, at most 6 hours apart, and is then given up', () => {
  const waits = Array.from({ length: mostAttempts }, (_, i) => minutesUntilNext(refused, i + 1));
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, null]);
  expect(afterFailure(refused, mostAttempts, now).parked).toBe('Mailbox unavailable');
});

test('an outage of the mail server never gives a mail up and is over within a quarter of an hour', () => {
  expect([1, 2, 3, 4, 5, 500].map((attempts) => minutesUntilNext(unreachable, attempts))).toEqual([1, 2, 4, 8, 15, 15]);
  expect(afterFailure(unreachable, 5_000, now).parked).toBeNull();
});

test('a server that is closing down is an outage, a full mailbox is not', () => {
  expect(isUnreachable({ message: 'Closing', code: 'EENVELOPE', responseCode: 421 })).toBe(true);
  expect(isUnreachable({ message: 'Mailbox full', code: 'EENVELOPE', responseCode: 452 })).toBe(false);
});

test('where no later try can be better, the mail is given up at once', () => {
  expect(afterFailure({ message: 'This person has left the program.', final: true }, 1, now).parked).toBe(
    'This person has left the program.',
  );
});

test('a reason is one line of at most 500 characters', () => {
  const { parked } = afterFailure({ ...refused, message: `550\r\n${'x'.repeat(900)}`, final: true } as never, 1, now);
  expect(parked).toMatch(/^550 x{496}$/);
});
