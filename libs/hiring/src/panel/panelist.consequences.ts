import type { Consequences, Taking } from '#lifecycle';
import type { Transaction } from '#persistence';
import { goOnWithout } from '../invitation/invitation.consequences.js';
import { invitationLifecycle } from '../invitation/invitation.lifecycle.js';
import { scorecardLifecycle } from '../scorecard/scorecard.lifecycle.js';
import type { Panelist } from './panelist.js';
import { declareConflicts, openPartOfPanelists } from './panelist.sql.js';

/** What a panelist says of each candidate. */
export interface Declaration {
  interviewId: string;
  conflict: boolean;
  note?: string;
}

/** The declarations are kept, and whoever has a conflict is recused for that candidate. */
export async function recordDeclarations(
  tx: Transaction,
  panelists: Panelist[],
  taking: Taking<{ declarations: Declaration[] }>,
  consequences: Consequences,
): Promise<void> {
  const [panelist] = panelists;
  const { declarations } = taking.input;
  await tx.run(declareConflicts, [panelist!.programId, panelist!.id, JSON.stringify(declarations), taking.now]);
  await endOpenPart(tx, panelists, taking.now, consequences, {
    recusedOnly: true,
    reason: 'Recused for a conflict of interest.',
  });
}

/** What a member who leaves the panel still owed is owed no more; what they have handed in stays and counts. */
export const endPart = (
  tx: Transaction,
  panelists: Panelist[],
  { now }: Taking,
  consequences: Consequences,
): Promise<void> =>
  endOpenPart(tx, panelists, now, consequences, { recusedOnly: false, reason: 'No longer on the panel.' });

async function endOpenPart(
  tx: Transaction,
  panelists: Panelist[],
  now: Date,
  consequences: Consequences,
  { recusedOnly, reason }: { recusedOnly: boolean; reason: string },
): Promise<void> {
  const ids = panelists.map(({ id }) => id);
  const [part] = await tx.run<{ scorecards: string[]; invitations: string[] }>(openPartOfPanelists, [ids, recusedOnly]);
  const ended = await consequences.take(invitationLifecycle, [...new Set(part!.invitations)], 'end');
  const interviews = [...new Set(ended.map(({ interviewId }) => interviewId))];
  await goOnWithout(tx, interviews, now, 'The panel has changed.', consequences);
  await consequences.take(scorecardLifecycle, [...new Set(part!.scorecards)], 'end', { reason });
}
