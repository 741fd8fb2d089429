import { hash, verify } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';

/** A password is at least this long; longer is better than odd characters (NIST SP 800-63B, 3.1.1). */
export const shortestPassword = 12;
/** Longer ones are refused: hashing megabytes would be an easy way to keep the server busy. */
export const longestPassword = 200;

// argon2id with 19 MiB, 2 passes, 1 thread: OWASP Password Storage Cheat Sheet. About 10 ms on a small server.
const argon2id = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, argon2id);

let nobodys: Promise<string> | undefined;

/** Takes as long for somebody unknown (no hash) as for anybody else, so that time does not tell who is known here. */
export async function passwordMatches(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await hashOfNobody()), password);
  return matches && !!passwordHash;
}

/** Made once, from a password that nobody knows. To be asked for before the first sign-in, which would be slower. */
export const hashOfNobody = (): Promise<string> => (nobodys ??= hashPassword(randomBytes(32).toString('base64')));
