import { type Actor, hasRole } from '#access';
import { type Moment, refusal, shownCase } from '#lifecycle';
import { expressionLifecycle } from '../expression/expression.lifecycle.js';
import { counted, missingOf, type Vacancy, vacancyTitle } from './vacancy.js';
import { MyExpressionDto, VacancyDto } from './vacancy.dto.js';
import { vacancyLifecycle } from './vacancy.lifecycle.js';
import { earliestClosingDay } from './vacancy.rules.js';

/** A vacancy as the person asking sees it. */
export function vacancyView(
  vacancy: Vacancy,
  actor: Actor,
  moment: Moment,
  mine?: { id: string; state: string },
): VacancyDto {
  const draft = vacancy.state === 'draft';
  const interviews = Object.values(vacancy.interviewCounts).reduce((sum, count) => sum + count, 0);
  const scored = vacancy.interviewCounts.scored ?? 0;
  const shown = shownCase(vacancyLifecycle, vacancy, actor);
  return {
    ...shown,
    title: vacancyTitle(vacancy),
    campus: { id: vacancy.campusId, name: vacancy.campusName },
    advisorDuties: vacancy.advisorDuties,
    educatorDuties: vacancy.educatorDuties,
    lawEnforcerDuties: vacancy.lawEnforcerDuties,
    schedule: vacancy.schedule,
    requirements: vacancy.requirements,
    minimumServiceYears: vacancy.minimumServiceYears,
    documentsAsked: vacancy.documentsAsked,
    opensOn: vacancy.opensOn,
    closesOn: vacancy.closesOn,
    closesAt: vacancy.closesAt,
    decisionsDueAt: vacancy.decisionsDueAt,
    postedAt: vacancy.postedAt,
    closedAt: vacancy.closedAt,
    cancelReason: vacancy.cancelReason,
    filledAt: vacancy.filledAt,
    selectionDueAt: vacancy.selectionDueAt,
    interviewKitId: vacancy.interviewKitId,
    interviewsOpen: interviews - scored,
    interviewsScored: scored,
    onPanel: vacancy.panel.includes(actor.personId),
    followsId: vacancy.followsId,
    followedById: vacancy.followedById,
    missing: draft ? missingOf(vacancy) : [],
    earliestClosesOn: draft ? earliestClosingDay(moment) : null,
    units: vacancy.units,
    unitsPending: vacancy.unitsPending,
    counts: hasRole(actor, ['hr', 'agency_head', 'agency_administrator', 'assessor']) ? countsOf(vacancy) : null,
    myExpression: mine ? myExpression(mine) : null,
    offersRepost: refusal(vacancyLifecycle, 'repost', vacancy, { ...moment, actor, input: {} }) === null,
  };
}

const countsOf = (vacancy: Vacancy) => ({
  interested: counted(vacancy, 'expressed', 'awaiting_history'),
  eligible: counted(vacancy, 'eligible'),
  ranked: counted(vacancy, 'ranked', 'offered', 'appointed'),
  ineligible: counted(vacancy, 'ineligible'),
  withdrawn: counted(vacancy, 'withdrawn', 'released', 'not_selected'),
});

const myExpression = ({ id, state }: { id: string; state: string }): MyExpressionDto => ({
  id,
  state,
  stateLabel: expressionLifecycle.states[state as keyof typeof expressionLifecycle.states].label,
});
