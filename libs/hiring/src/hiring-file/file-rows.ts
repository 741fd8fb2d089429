import { assignmentLifecycle } from '#assignments';
import { contestLifecycle } from '../contest/contest.lifecycle.js';
import { expressionLifecycle } from '../expression/expression.lifecycle.js';
import { interviewLifecycle } from '../interview/interview.lifecycle.js';
import { invitationLifecycle } from '../invitation/invitation.lifecycle.js';
import { offerLifecycle } from '../offer/offer.lifecycle.js';
import { panelistLifecycle } from '../panel/panelist.lifecycle.js';
import { recommendationLifecycle } from '../recommendation/recommendation.lifecycle.js';
import { scorecardLifecycle } from '../scorecard/scorecard.lifecycle.js';
import { eligibility, type JudgedInterval } from '../service-history/index.js';
import { unitPostingLifecycle } from '../unit-posting/unit-posting.lifecycle.js';
import { vacancyLifecycle } from '../vacancy/vacancy.lifecycle.js';

/** A row of one of the statements of the file. */
export type Row = Record<string, unknown>;

const lifecycles = [
  vacancyLifecycle,
  unitPostingLifecycle,
  expressionLifecycle,
  contestLifecycle,
  panelistLifecycle,
  interviewLifecycle,
  invitationLifecycle,
  scorecardLifecycle,
  recommendationLifecycle,
  offerLifecycle,
  assignmentLifecycle,
];
const labels = new Map<string, Record<string, { label: string }>>(lifecycles.map(({ kind, states }) => [kind, states]));

/** Cases of one kind, with the states in words. */
export const labelled = (kind: string, rows: Row[]): Row[] =>
  rows.map((row) => ({ ...row, stateLabel: labels.get(kind)?.[String(row.state)]?.label ?? row.state }));

/** Gives, for an id, the rows that name it under the key, without the key. */
export function grouped(rows: Row[], key: string): (id: unknown) => Row[] {
  const groups = new Map<unknown, Row[]>();
  for (const { [key]: id, ...row } of rows) {
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return (id) => groups.get(id) ?? [];
}

/** Standard 24 for each officer: what was entered, what it makes, what was decided, and what was contested. */
export function eligibilityPart(vacancy: Row, expressions: Row[], intervals: Row[], contests: Row[]): Row[] {
  // An officer has one expression of interest in a vacancy, so the entries of one are not those of another.
  const [intervalsOf, contestsOf] = [grouped(intervals, 'officerId'), grouped(contests, 'expressionId')];
  return expressions.map((row) => {
    const own = intervalsOf(row.officerId);
    return {
      expressionId: row.id,
      officerName: row.officerName,
      intervals: own,
      arithmetic: vacancy.closesOn
        ? eligibility({
            intervals: own as unknown as JudgedInterval[],
            closingDay: String(vacancy.closesOn),
            minimumYears: Number(vacancy.minimumServiceYears),
          })
        : null,
      decision: row.outcome
        ? { outcome: row.outcome, reason: row.decisionReason, by: row.decidedByName, at: row.decidedAt }
        : null,
      contestableUntil: row.contestableUntil,
      contests: contestsOf(row.id),
    };
  });
}
