import { randomInt } from 'node:crypto';

/** No i, l, o, 0 and 1: it is read off a screen or off paper, and typed once. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Four groups of five, such as `k7pmq-…`: 99 bits, until the person chooses their own. */
export const firstPassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('')).join(
    '-',
  );
