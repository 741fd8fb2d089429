import { v7 as uuid } from 'uuid';

/** Safe in a header, in a line of the log and in the database; nothing that could be taken for anything else. */
const acceptable = /^[A-Za-z0-9._-]{1,64}$/;

/** The `X-Request-Id` that a proxy gave the request, where it is acceptable; else a new one. */
export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && acceptable.test(header) ? header : uuid();
}
