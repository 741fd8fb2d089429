import type { Taking } from '#lifecycle';
import type { Transaction } from '#persistence';
import { countAnew } from './count-anew.js';
import type { Requirement } from './requirement.js';
import { endLeave, insertLeave, insertLeniency } from './requirement.sql.js';

/** Counts before the state is entered, so that its task and its next look go by what is owed now. */
export async function countForAction(tx: Transaction, cases: Requirement[], taking: Taking): Promise<void> {
  await countAnew(tx, cases[0]!.programId, officersOf(cases), taking);
}

/** The same, and a reminder whose day has come is noted, so that it is told. */
export async function lookAhead(tx: Transaction, cases: Requirement[], taking: Taking): Promise<void> {
  await countAnew(tx, cases[0]!.programId, officersOf(cases), taking, { remind: true });
}

const officersOf = (cases: Requirement[]) => cases.map(({ officerId }) => officerId);

export async function beginLeave(
  tx: Transaction,
  cases: Requirement[],
  taking: Taking<{ startsOn: string; reason: string }>,
): Promise<void> {
  await tx.run(insertLeave, [cases[0]!.id, taking.input.startsOn, taking.input.reason]);
  await countForAction(tx, cases, taking);
}

export async function comeBack(tx: Transaction, cases: Requirement[], taking: Taking): Promise<void> {
  const { returnedOn } = taking.input as { returnedOn?: string };
  const day = returnedOn ?? taking.settings.calendar.dayOf(taking.now);
  await tx.run(endLeave, [cases.map(({ id }) => id), day]);
  await countForAction(tx, cases, taking);
}

/** A later last day for what is next; none at all any more without one. */
export async function giveLeniency(
  tx: Transaction,
  cases: Requirement[],
  taking: Taking<{ dueOn?: string; reason: string }>,
): Promise<void> {
  const { input, actor, now } = taking;
  const [{ id, nextKey }] = cases as [Requirement];
  await tx.run(insertLeniency, [id, nextKey, input.dueOn ?? null, input.reason, actor!.personId, now]);
  await countForAction(tx, cases, taking);
}
