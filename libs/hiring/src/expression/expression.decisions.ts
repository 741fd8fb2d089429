import type { Action, KeptDate, Moment } from '#lifecycle';
import { businessDays, contestDays } from '../policies.js';
import type { Expression } from './expression.js';
import { leaveTheProcess, takeToTheInterviews } from './expression.consequences.js';
import { judge, toOfficer } from './expression.relations.js';
import { everyEntryIsJudged, hasServedLongEnough, vacancyGoesOn } from './expression.rules.js';

const contestEnds = ({ now, settings }: Moment) =>
  settings.calendar.add(now, businessDays(settings.policy(contestDays)));

/** Until when a decision can be contested, by whoever has not done so yet. */
export const contestableUntil: KeptDate<Expression> = {
  column: 'contestable_until',
  states: ['ineligible'],
  title: (expression) => `Contest the decision: SRO at ${expression.campusName}`,
  since: (expression) => expression.decidedAt!,
  due: (_, moment) => contestEnds(moment),
  tells: (expression) => (expression.contest === null ? toOfficer(expression) : null),
};

const undecided = () => ({
  outcome: null,
  decision_reason: null,
  decided_by: null,
  decided_at: null,
  contestable_until: null,
});

/** Standard 24: the decisions on an officer's eligibility, and what takes them back. */
export const decisions: Record<string, Action<Expression>> = {
  'find-eligible': {
    label: 'Find eligible',
    from: ['expressed'],
    to: 'eligible',
    by: [judge],
    rules: [everyEntryIsJudged, hasServedLongEnough],
    says: 'found the officer eligible',
    patch: (_, { actor, now }) => ({
      outcome: 'eligible',
      decision_reason: null,
      decided_by: actor!.personId,
      decided_at: now,
      contestable_until: null,
    }),
    also: takeToTheInterviews,
    tells: (expression) => [
      {
        to: toOfficer(expression),
        subject: `You are eligible: SRO at ${expression.campusName}`,
        body: 'Your service is verified. The next step is the interview; you will be invited.',
      },
    ],
  },
  'find-ineligible': {
    label: 'Find not eligible',
    from: ['expressed'],
    to: 'ineligible',
    by: [judge],
    rules: [everyEntryIsJudged],
    says: 'found the officer not eligible',
    why: ({ reason }: { reason: string }) => reason,
    patch: (_, taking) => ({
      outcome: 'ineligible',
      decision_reason: taking.input.reason,
      decided_by: taking.actor!.personId,
      decided_at: taking.now,
      contestable_until: contestEnds(taking),
    }),
    tells: (expression) => [
      {
        to: toOfficer(expression),
        subject: `Decision on your interest: SRO at ${expression.campusName}`,
        body: 'You were found not eligible. The page shows why, how it was computed, and until when you can contest it.',
      },
    ],
  },
  reconsider: {
    label: 'Look at it again',
    from: ['eligible'],
    to: 'expressed',
    by: [judge],
    says: 'took back that the officer is eligible',
    why: ({ reason }: { reason: string }) => reason,
    patch: undecided,
    also: leaveTheProcess,
    tells: (expression) => [
      {
        to: toOfficer(expression),
        subject: `Your eligibility is looked at again: SRO at ${expression.campusName}`,
        body: 'HR looks at your service history once more. The page shows what was done.',
      },
    ],
  },
  recheck: {
    label: 'Decide anew, the verified service has changed',
    from: ['eligible'],
    to: 'expressed',
    by: 'the program',
    says: 'reopened the decision because the verified service no longer reaches the minimum',
    patch: undecided,
    also: leaveTheProcess,
    tells: (expression) => [
      {
        to: toOfficer(expression),
        subject: `Your eligibility is looked at again: SRO at ${expression.campusName}`,
        body: 'An entry of your service history that counted does not count any more. The page shows what was done.',
      },
    ],
  },
  reinstate: {
    label: 'Decide anew after a contest',
    from: ['ineligible'],
    to: 'expressed',
    by: 'the program',
    rules: [vacancyGoesOn],
    says: 'reopened the decision because the contest was right',
    patch: undecided,
  },
};
