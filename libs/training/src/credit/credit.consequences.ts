import type { Consequences, Taking } from '#lifecycle';
import type { Transaction } from '#persistence';
import { recount } from '../requirement/count-anew.js';
import type { Credit } from './credit.js';
import { keepFormer } from './credit.sql.js';

/** What an officer has is counted anew after every change of it. */
export const recountOfficers = (
  tx: Transaction,
  cases: Credit[],
  _: Taking,
  consequences: Consequences,
): Promise<void> =>
  recount(tx, cases[0]!.programId, [...new Set(cases.map(({ officerId }) => officerId))], consequences);

/** What a credit said before is kept, with the reason of the correction. */
export async function keepWhatItSaid(
  tx: Transaction,
  cases: Credit[],
  taking: Taking<{ reason: string }>,
  consequences: Consequences,
): Promise<void> {
  const [{ id, programId, completedOn, hours, excusedHours, madeUpOn }] = cases as [Credit];
  const { input, actor, now } = taking;
  const said = [programId, id, completedOn, hours, excusedHours, madeUpOn];
  await tx.run(keepFormer, [...said, input.reason, actor!.personId, now]);
  await recountOfficers(tx, cases, taking, consequences);
}
