import { historyOf } from '#audit';
import type { Transaction } from '#persistence';
import type { Case, Taking } from './lifecycle.js';

/** Who did what to the case last, as a sentence: 'Dana Ruiz posted the vacancy on Nov 24, 2026, 3:05 PM.' */
export async function lastDoing(tx: Transaction, facts: Case, { settings }: Taking): Promise<string> {
  const [last] = await historyOf(tx, facts.programId, { caseId: facts.id, limit: 1 });
  if (!last) return '';
  const at = new Date(last.entry.at).toLocaleString('en-US', {
    timeZone: settings.timeZone,
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return `${last.entry.who} ${last.entry.says} on ${at}.`;
}
