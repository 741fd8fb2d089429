import { createHash } from 'node:crypto';
import { invalid } from '#problems';

interface Sent {
  method: string;
  originalUrl: string;
  body?: unknown;
  headers: Record<string, string | string[] | undefined>;
}

/**
 * The `Idempotency-Key` of a change: the same key with the same method, address and body has its effect once. A file
 * is read later than this, so that uploads of different files with one key are the same request.
 */
export function onceOf({ method, originalUrl, body, headers }: Sent): { key: string; fingerprint: string } | undefined {
  const key = headers['idempotency-key'];
  if (key === undefined || method === 'GET' || method === 'HEAD') return undefined;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key))
    throw invalid([{ field: 'Idempotency-Key', message: 'Send 1 to 200 printable characters without spaces.' }]);
  return { key, fingerprint: fingerprint(method, originalUrl, body) };
}

/** Alike for requests that are alike, in hexadecimal. */
export const fingerprint = (method: string, url: string, body: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([method, url, body ?? null]))
    .digest('hex');

/** The version in `If-Match: "7"`, the way our `ETag` gives it. */
export function ifMatchOf({ headers }: Pick<Sent, 'headers'>): number | undefined {
  const header = headers['if-match'];
  if (header === undefined) return undefined;
  const version = typeof header === 'string' ? /^"(\d{1,9})"$/.exec(header) : null;
  if (!version)
    throw invalid([{ field: 'If-Match', message: 'Send the version in quotes as the ETag gives it, such as "7".' }]);
  return Number(version[1]);
}

/** Which window of a browser asks, in the `Liaison-Window` header: a name that the window made up for itself. */
export function windowOf({ headers }: Pick<Sent, 'headers'>): string | undefined {
  const name = headers['liaison-window'];
  if (name === undefined) return undefined;
  if (typeof name !== 'string' || !/^[\w-]{1,40}$/.test(name))
    throw invalid([{ field: 'Liaison-Window', message: 'Send 1 to 40 letters, digits or hyphens.' }]);
  return name;
}

/** The page asks by itself, and nobody has touched it for a while (`Liaison-Unattended: true`). */
export const isUnattended = ({ headers }: Pick<Sent, 'headers'>): boolean => headers['liaison-unattended'] === 'true';
