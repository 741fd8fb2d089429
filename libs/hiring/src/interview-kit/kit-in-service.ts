import { v7 as uuid } from 'uuid';
import type { Consequences } from '#lifecycle';
import type { Transaction } from '#persistence';
import { defaultKit } from './default-kit/default-kit.js';
import type { InterviewKit, KitContent } from './interview-kit.js';
import { interviewKitLifecycle } from './interview-kit.lifecycle.js';
import { insertInterviewKit, interviewKitFacts, kitInService, lockKits } from './interview-kit.sql.js';

/**
 * The id of the program's kit in service. A program that has none gets the kit that Liaison brings along, recorded as
 * Liaison's own doing. The kit never changes, so its id is all that has to be kept of it.
 */
export async function ensureKitInService(
  tx: Transaction,
  consequences: Pick<Consequences, 'open'>,
  programId: string,
  now: Date,
): Promise<string> {
  const there = (await inService(tx, programId)) ?? (await lockedInService(tx, programId));
  if (there) return there.id;
  const id = uuid();
  const { title, questions } = defaultKit;
  await tx.run(insertInterviewKit, [id, programId, title, JSON.stringify(questions), null, true, now]);
  const [kit] = await tx.run<InterviewKit>(interviewKitFacts, [[id]]);
  await consequences.open(interviewKitLifecycle, [kit!], 'the program');
  return id;
}

const inService = async (tx: Transaction, programId: string): Promise<({ id: string } & KitContent) | undefined> =>
  (await tx.run<{ id: string } & KitContent>(kitInService, [programId]))[0];

/** Waits for whoever is putting a kit into service just now, and looks again. */
export async function lockedInService(tx: Transaction, programId: string) {
  await tx.run(lockKits, [programId]);
  return inService(tx, programId);
}
