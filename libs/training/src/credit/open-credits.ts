import { v7 as uuid } from 'uuid';
import type { Consequences } from '#lifecycle';
import type { Transaction } from '#persistence';
import { recount } from '../requirement/count-anew.js';
import type { Credit } from './credit.js';
import { creditFacts, insertCredits } from './credit.sql.js';

/** Whoever attended, and for how long. */
export interface AttendedSession {
  officerId: string;
  hours: number;
  excusedHours: number;
}

/**
 * Opens what a session's attendance comes to, for the agency to verify; who attended no hour of it, or has the course with
 * that day on record already, is left out.
 */
export async function openCreditsOfSession(
  tx: Transaction,
  consequences: Consequences,
  {
    session,
    completedOn,
    now,
  }: { session: { id: string; programId: string; courseId: string }; completedOn: string; now: Date },
  attended: AttendedSession[],
): Promise<void> {
  const rows = attended
    .filter(({ hours, excusedHours }) => hours + excusedHours > 0)
    .map((one) => ({
      ...one,
      id: uuid(),
      courseId: session.courseId,
      sessionId: session.id,
      completedOn,
      source: 'session',
    }));
  const inserted = await tx.run<{ id: string }>(insertCredits, [JSON.stringify(rows), session.programId, null, now]);
  if (inserted.length === 0) return;
  const credits = await tx.run<Credit>(creditFacts, [inserted.map(({ id }) => id)]);
  await consequences.open('training_credit', credits);
  const officers = credits.map(({ officerId }) => officerId);
  await recount(tx, session.programId, [...new Set(officers)], consequences);
}
