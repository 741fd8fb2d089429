import type { Actor } from '#access';
import type { DocumentDto } from '#documents';
import { shownCase } from '#lifecycle';
import type { Expression } from './expression.js';
import type { ExpressionDto } from './expression.dto.js';
import { expressionLifecycle } from './expression.lifecycle.js';
import { eligibilityOf } from './expression.rules.js';

/** An expression of interest as the person asking sees it. */
export function expressionView(
  expression: Expression,
  documents: DocumentDto[],
  actor: Actor,
  now: Date,
): ExpressionDto {
  return {
    ...shownCase(expressionLifecycle, expression, actor),
    vacancy: {
      id: expression.vacancyId,
      title: `SRO at ${expression.campusName}`,
      campusName: expression.campusName,
      closesOn: expression.closesOn,
      closesAt: expression.closesAt,
      minimumServiceYears: expression.minimumServiceYears,
    },
    officer: {
      id: expression.officerId,
      name: expression.officerName,
      unitName: expression.unitName,
      badge: expression.badge,
    },
    statement: expression.statement,
    documents,
    expressedAt: expression.expressedAt,
    historyAsked: expression.state === 'awaiting_history' ? expression.historyAsked : null,
    eligibility: eligibilityOf(expression),
    decision:
      expression.outcome && expression.decidedAt
        ? {
            outcome: expression.outcome,
            reason: expression.decisionReason,
            by: expression.decidedByName,
            at: expression.decidedAt,
          }
        : null,
    contestableUntil: expression.contestableUntil,
    canContest:
      expression.state === 'ineligible' &&
      expression.contest === null &&
      actor.personId === expression.officerId &&
      expression.contestableUntil !== null &&
      now < expression.contestableUntil,
    contest: expression.contest && { id: expression.contest.id, state: expression.contest.state },
    closingReason: expression.closingReason,
    interview: expression.interview as ExpressionDto['interview'],
    offer: expression.offer as ExpressionDto['offer'],
  };
}
