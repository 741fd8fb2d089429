import { inHalves } from './in-halves.js';

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

/** Applies numbers, all of a set or none, as a transaction does. */
async function applied(all: number[], poisoned: number[]) {
  const done: number[] = [];
  const alone: number[] = [];
  let tries = 0;
  await inHalves(
    all,
    async (some) => {
      tries++;
      if (some.some((one) => poisoned.includes(one))) throw new Error('A template throws.');
      done.push(...some);
    },
    async (one) => alone.push(one),
  );
  return { done: done.sort((a, b) => a - b), alone, tries };
}

test('what does not fail is applied at once', async () => {
  expect(await applied(numbers(500), [])).toEqual({ done: numbers(500), alone: [], tries: 1 });
});

test('one that fails is found among a thousand in some twenty tries, and holds nobody up', async () => {
  const { done, alone, tries } = await applied(numbers(1000), [417]);
  expect(done).toEqual(numbers(1000).filter((one) => one !== 417));
  expect(alone).toEqual([417]);
  expect(tries).toBeLessThan(25);
});

test('each that fails is alone in the end', async () => {
  expect((await applied(numbers(9), [0, 4, 8])).alone).toEqual([0, 4, 8]);
});

test.each([
  { message: 'terminating connection due to administrator command', code: '57P01' },
  { message: 'connect ECONNREFUSED', code: 'ECONNREFUSED' },
  { message: 'Connection terminated unexpectedly' },
])('an outage is nobody’s fault: %o', async (outage) => {
  const alone = jest.fn();
  await expect(inHalves([1, 2], () => Promise.reject(Object.assign(new Error(), outage)), alone)).rejects.toMatchObject(
    outage,
  );
  expect(alone).not.toHaveBeenCalled();
});
