import type { Actor } from '#access';
import type { Expression } from './expression.js';

/** What is known of an expression of interest before it is made: the vacancy, the officer, and their service. */
export type ToBe = Pick<
  Expression,
  | 'programId'
  | 'vacancyId'
  | 'vacancyState'
  | 'campusName'
  | 'closesOn'
  | 'closesAt'
  | 'decisionsDueAt'
  | 'minimumServiceYears'
  | 'officerId'
  | 'badge'
  | 'unitName'
  | 'service'
> & { swornOn: string | null; leftOn: string | null };

/** The expression of interest as it is in the moment in which it is made. */
export const expressed = (toBe: ToBe, id: string, actor: Actor, statement: string, now: Date): Expression => ({
  ...toBe,
  id,
  state: 'expressed',
  version: 1,
  officerName: actor.name,
  statement,
  expressedAt: now,
  historyAsked: null,
  outcome: null,
  decisionReason: null,
  decidedBy: null,
  decidedByName: null,
  decidedAt: null,
  contestableUntil: null,
  closingReason: null,
  contest: null,
  interview: null,
  offer: null,
  selectionDueAt: null,
});
