import { lifecycle, whoIs } from '#lifecycle';
import { businessDays, historyDays, interviewDays, interviewPreparationDays } from '../policies.js';
import { type Expression, whoseInterest } from './expression.js';
import { leaveTheProcess } from './expression.consequences.js';
import { contestableUntil, decisions } from './expression.decisions.js';
import { outcomeActions, outcomeStates } from './expression.outcome.js';
import { hr, judge, officer, officerWhileOpen, toOfficer } from './expression.relations.js';
import { vacancyIsOpen } from './expression.rules.js';
import { expressionFacts } from './expression.sql.js';

/**
 * Standards 23 and 24: an officer volunteers in person, HR verifies the years of service and decides, and the officer
 * may withdraw at any time and is told why when found ineligible.
 */
export const expressionLifecycle = lifecycle<Expression>()({
  kind: 'expression',
  table: 'expression',
  facts: expressionFacts,
  title: whoseInterest,
  path: (expression) => `/expressions/${expression.id}`,
  // Service history is the agency's: no one on the school's side reads it (design, invariant 10).
  readers: [officer, hr, whoIs('agency_administrator'), whoIs('assessor')],
  escalatesTo: () => ({ role: 'agency_administrator' }),
  initial: 'expressed',
  keeps: [contestableUntil],
  opening: { by: [officer], rules: [vacancyIsOpen], says: 'expressed interest, voluntarily and in person' },
  states: {
    expressed: {
      label: 'Interested, to be verified',
      waitsOn: [
        {
          kind: 'verify-service',
          owner: () => ({ role: 'hr' }),
          title: (expression) =>
            `Verify the service of ${expression.officerName} and decide: SRO at ${expression.campusName}`,
          due: (expression, { now, settings }) =>
            expression.decisionsDueAt > now ? expression.decisionsDueAt : settings.calendar.add(now, businessDays(1)),
          quiet: true,
        },
      ],
    },
    awaiting_history: {
      label: 'Service history asked for',
      waitsOn: [
        {
          kind: 'supply-history',
          owner: toOfficer,
          title: (expression) => `Complete your service history: SRO at ${expression.campusName}`,
          due: (_, { now, settings }) => settings.calendar.add(now, businessDays(settings.policy(historyDays))),
          action: 'supply-history',
        },
      ],
    },
    eligible: {
      label: 'Eligible',
      waitsOn: [
        {
          kind: 'take-to-interview',
          owner: () => ({ role: 'hr' }),
          title: (expression) =>
            `See ${expression.officerName} through the interviews: SRO at ${expression.campusName}`,
          due: (expression, { now, settings }) => {
            const from = expression.decisionsDueAt > now ? expression.decisionsDueAt : now;
            return settings.calendar.add(
              from,
              businessDays(settings.policy(interviewPreparationDays) + settings.policy(interviewDays)),
            );
          },
          path: (expression) => `/vacancies/${expression.vacancyId}/pipeline`,
          quiet: true,
        },
      ],
    },
    ...outcomeStates,
    ineligible: { label: 'Not eligible', final: true },
    withdrawn: { label: 'Withdrawn', final: true },
    released: { label: 'Vacancy over', final: true },
  },
  actions: {
    ...decisions,
    ...outcomeActions,
    'request-history': {
      label: 'Ask for service history',
      from: ['expressed'],
      to: 'awaiting_history',
      by: [judge],
      says: 'asked the officer to complete the service history',
      why: ({ message }: { message: string }) => message,
      patch: (_, { input }) => ({ history_asked: input.message }),
    },
    'supply-history': {
      label: 'My service history is complete',
      from: ['awaiting_history'],
      to: 'expressed',
      by: [officer],
      says: 'completed the service history',
      tells: (expression) => [
        {
          to: { role: 'hr' },
          subject: `Service history completed: ${expression.officerName}`,
          body: 'It can be verified now.',
        },
      ],
    },
    'go-on-without-history': {
      label: 'Go on without it',
      from: ['awaiting_history'],
      to: 'expressed',
      by: [judge],
      says: 'went on without what was asked for',
    },
    withdraw: {
      label: 'Withdraw my interest',
      from: ['expressed', 'awaiting_history', 'eligible', 'ranked', 'offered'],
      to: 'withdrawn',
      by: [officer],
      says: 'withdrew the expression of interest',
      why: ({ reason }: { reason?: string }) => reason,
      patch: (_, { input }) => ({ closing_reason: input.reason ?? null }),
      also: leaveTheProcess,
      tells: (expression) =>
        expression.interview
          ? [
              {
                to: { role: 'hr' },
                subject: `${expression.officerName} has withdrawn: SRO at ${expression.campusName}`,
                body: 'An interview or offer that was still to come has ended.',
              },
            ]
          : [],
    },
    renew: {
      label: 'Express my interest again',
      from: ['withdrawn'],
      to: 'expressed',
      by: [officerWhileOpen],
      rules: [vacancyIsOpen],
      says: 'expressed interest again',
      patch: () => ({ closing_reason: null }),
    },
    release: {
      label: 'Release, the vacancy is over',
      from: ['expressed', 'awaiting_history', 'eligible', 'ranked', 'offered'],
      to: 'released',
      by: 'the program',
      says: 'released the officer because the vacancy is over',
      why: ({ reason }: { reason: string }) => reason,
      patch: (_, { input }) => ({ closing_reason: input.reason }),
      also: leaveTheProcess,
      tells: (expression, { input }) => [
        {
          to: toOfficer(expression),
          subject: `The vacancy is over: SRO at ${expression.campusName}`,
          body: input.postedAgain
            ? 'The vacancy is posted again. Thank you for volunteering; once it is open you may express your interest anew.'
            : 'The vacancy was cancelled. Thank you for volunteering; nothing more is needed from you.',
        },
      ],
    },
  },
});
