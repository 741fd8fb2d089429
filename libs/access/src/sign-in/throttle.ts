/** This many failures within ten minutes, and the next try has to wait until ten minutes after the last of them. */
export const limits = {
  /** One e-mail address from one network (CJIS Security Policy: five in a row, ten minutes). */
  here: 5,
  /** One e-mail address from wherever: somebody guesses from many places. */
  email: 20,
  /** One network, whatever address is typed: somebody tries one password on everybody. A school shares a network. */
  network: 100,
} as const;

export const windowMinutes = 10;
const windowSeconds = windowMinutes * 60;

/** How many seconds the next try has to wait, 0 for not at all. `failures` are the latest, newest first. */
export function secondsToWait(failures: readonly Date[], limit: number, now: Date): number {
  const newest = failures[0];
  const first = failures[limit - 1];
  if (!newest || !first || seconds(first, newest) > windowSeconds) return 0;
  return Math.max(0, Math.ceil(windowSeconds - seconds(newest, now)));
}

const seconds = (from: Date, to: Date) => (to.getTime() - from.getTime()) / 1000;
