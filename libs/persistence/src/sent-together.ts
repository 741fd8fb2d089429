/**
 * Waits for all of what was sent one after the other without waiting in between: a round trip instead of one for each.
 * The first failure is the error, and only once nothing is under way any more, so that nothing is sent after a rollback.
 */
export async function sentTogether<const Sent extends readonly unknown[]>(
  sent: Sent,
): Promise<{ -readonly [I in keyof Sent]: Awaited<Sent[I]> }> {
  const outcomes = await Promise.allSettled(sent);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  return outcomes.map((outcome) => (outcome as PromiseFulfilledResult<unknown>).value) as never;
}
