import { isOutage } from '#persistence';

/**
 * Applies the work to all at once. Where that fails it is tried with halves, until what fails is alone and nothing else
 * waits for it. An outage is nobody's fault: it is thrown.
 */
export async function inHalves<T>(
  all: T[],
  apply: (some: T[]) => Promise<unknown>,
  alone: (one: T, error: unknown) => Promise<unknown>,
): Promise<void> {
  try {
    await apply(all);
  } catch (error) {
    if (isOutage(error)) throw error;
    if (all.length === 1) return void (await alone(all[0]!, error));
    const half = all.length >> 1;
    await inHalves(all.slice(0, half), apply, alone);
    await inHalves(all.slice(half), apply, alone);
  }
}
