import type { Database } from '#persistence';
import { hoursAfter, newToken, tokenHash } from '../session/session.js';
import { linkHours, type LinkPurpose } from './account-link.js';
import { markLinkSent, putOffLink, setLinkToken, takeDueLinks } from './account-link.sql.js';

/** A link whose mail is to be sent now. */
export interface DueLink {
  id: string;
  purpose: LinkPurpose;
  /** This one included. */
  attempts: number;
  name: string;
  email: string;
  active: boolean;
  /** One of the programs in which the person serves. */
  programId: string | null;
}

const everyProgram = { programId: null };
const leaseMinutes = 2;

/** The links whose mail is due, for whoever sends it: none is given to two. */
export function takeDue(database: Database, now: Date, limit: number): Promise<DueLink[]> {
  const leasedUntil = new Date(now.getTime() + leaseMinutes * 60_000);
  return database.change<DueLink>(everyProgram, takeDueLinks, [now, leasedUntil, limit]);
}

/** A new token for the mail, of which only the hash is kept; one of an earlier try holds no more. */
export async function tokenOf(database: Database, { id, purpose }: DueLink, now: Date): Promise<string> {
  const token = newToken();
  await database.transact(everyProgram, (tx) =>
    tx.run(setLinkToken, [id, tokenHash(token), hoursAfter(now, linkHours[purpose])]),
  );
  return token;
}

export async function markSent(database: Database, { id }: DueLink, now: Date): Promise<void> {
  await database.transact(everyProgram, (tx) => tx.run(markLinkSent, [id, now]));
}

/** Tries again at `dueAt`, or gives up for a reason. */
export async function putOff(
  database: Database,
  { id }: DueLink,
  { dueAt, reason }: { dueAt: Date | null; reason: string | null },
): Promise<void> {
  await database.transact(everyProgram, (tx) => tx.run(putOffLink, [id, dueAt, reason]));
}
