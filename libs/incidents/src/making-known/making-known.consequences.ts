import type { Consequences, Taking } from '#lifecycle';
import type { Transaction } from '#persistence';
import { openNotice } from '../school-notice/open-notice.js';
import type { ToldToSchool } from '../school-notice/school-notice.js';
import type { MakingKnown } from './making-known.js';
import { letSchoolSee, openMakingKnownOf } from './making-known.sql.js';

/** The school sees the incident from now on, and is told what it is about in words written for it. */
export async function letTheSchoolKnow(
  tx: Transaction,
  cases: MakingKnown[],
  { input, now, actor }: Taking<ToldToSchool>,
  consequences: Consequences,
): Promise<void> {
  const seen = await tx.run<{ id: string }>(letSchoolSee, [cases.map(({ incidentId }) => incidentId), now]);
  const others = await tx.run<{ id: string }>(openMakingKnownOf, [seen.map(({ id }) => id)]);
  await consequences.take(
    'making_known',
    others.map(({ id }) => id),
    'known-with-other',
  );
  for (const { programId, incidentId } of cases)
    await openNotice(tx, consequences, { programId, incidentId, ...input, sentBy: actor!.personId }, now);
}
