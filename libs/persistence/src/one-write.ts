import type { Writable } from 'node:stream';
import type { PoolClient } from 'pg';

/**
 * What is sent on a connection until the next turn leaves in one write: a system call and a wake-up of the server for
 * several statements instead of one for each.
 */
export function inOneWrite(client: PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  if (stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}
