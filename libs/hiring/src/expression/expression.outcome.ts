import type { Action, State } from '#lifecycle';
import { businessDays, selectionDays } from '../policies.js';
import type { Expression } from './expression.js';
import { leaveTheProcess } from './expression.consequences.js';
import { judge, toOfficer } from './expression.relations.js';

const whatToAskFor =
  'You may ask HR how the panel scored your interview and what would help next time. Thank you for volunteering; you are welcome to do so again.';

/** After the interviews: ranked, offered the post, and appointed or not. */
export const outcomeStates = {
  ranked: {
    label: 'Interviewed and ranked',
    waitsOn: [
      {
        kind: 'decide-on-candidate',
        owner: () => ({ role: 'hr' }),
        title: (expression) => `Decide on ${expression.officerName}: SRO at ${expression.campusName}`,
        due: ({ selectionDueAt }, { now, settings }) =>
          selectionDueAt && selectionDueAt > now
            ? selectionDueAt
            : settings.calendar.add(now, businessDays(settings.policy(selectionDays))),
        path: (expression) => `/vacancies/${expression.vacancyId}/selection`,
        quiet: true,
      },
    ],
  },
  offered: {
    label: 'Offered the post',
    waitsOn: [
      {
        kind: 'see-offer-answered',
        owner: () => ({ role: 'hr' }),
        title: (expression) =>
          `See to it that ${expression.officerName} answers the offer: SRO at ${expression.campusName}`,
        due: ({ offer }, { now }) => (offer ? new Date(offer.answerBy) : now),
        path: (expression) => `/vacancies/${expression.vacancyId}/selection`,
        quiet: true,
      },
    ],
  },
  appointed: { label: 'Appointed', final: true },
  not_selected: { label: 'Not selected', final: true },
} satisfies Record<string, State<Expression>>;

export const outcomeActions: Record<string, Action<Expression>> = {
  rank: {
    label: 'Rank after the interviews',
    from: ['eligible'],
    to: 'ranked',
    by: 'the program',
    says: 'ranked the officer after the interviews',
  },
  offer: {
    label: 'Offer the post',
    from: ['ranked'],
    to: 'offered',
    by: 'the program',
    says: 'offered the post to the officer',
  },
  appoint: {
    label: 'Appoint',
    from: ['offered'],
    to: 'appointed',
    by: 'the program',
    says: 'appointed the officer',
  },
  'turn-down': {
    label: 'End, the offer was not taken',
    from: ['offered'],
    to: 'not_selected',
    by: 'the program',
    says: 'ended it, as the offer was not taken',
    patch: () => ({ closing_reason: 'The offer was not taken.' }),
  },
  'let-go': {
    label: 'Thank the officer, the vacancy is filled',
    from: ['eligible', 'ranked'],
    to: 'not_selected',
    by: 'the program',
    says: 'told the officer that the vacancy is filled',
    patch: () => ({ closing_reason: 'The post went to another officer.' }),
    also: leaveTheProcess,
    tells: (expression) => [
      {
        to: toOfficer(expression),
        subject: `The post is filled: SRO at ${expression.campusName}`,
        body: `Another officer takes the post this time. ${whatToAskFor}`,
      },
    ],
  },
  'pass-over': {
    label: 'Do not go on with this officer',
    from: ['eligible', 'ranked'],
    to: 'not_selected',
    by: [judge],
    rules: [
      {
        code: 'too-early-to-pass-over',
        holds: ({ vacancyState }) => ['interviewing', 'ranked'].includes(vacancyState),
        message: 'Eligible officers are interviewed first. This can be done once the interviews have begun.',
      },
    ],
    says: 'did not go on with the officer',
    why: ({ reason }: { reason: string }) => reason,
    patch: (_, { input }) => ({ closing_reason: input.reason }),
    also: leaveTheProcess,
    tells: (expression) => [
      {
        to: toOfficer(expression),
        subject: `About your interest: SRO at ${expression.campusName}`,
        body: `HR does not go on with you for this post; the page shows why. ${whatToAskFor}`,
      },
    ],
  },
  strike: {
    label: 'End, the verified service is too short',
    from: ['ranked', 'offered'],
    to: 'not_selected',
    by: 'the program',
    says: 'took the officer out because the verified service no longer reaches the minimum',
    patch: () => ({ closing_reason: 'The verified service no longer reaches the minimum.' }),
    also: leaveTheProcess,
    tells: (expression) => [
      {
        to: toOfficer(expression),
        subject: `About your interest: SRO at ${expression.campusName}`,
        body: 'An entry of your service history that counted does not count any more, and the rest does not reach the minimum. Speak to HR if you think that this is wrong.',
      },
      {
        to: { role: 'hr' },
        subject: `Out of the process: ${expression.officerName}, SRO at ${expression.campusName}`,
        body: 'The verified service no longer reaches the minimum, so this officer cannot be selected.',
      },
    ],
  },
  'step-back': {
    label: 'End, the assignment did not come about',
    from: ['appointed'],
    to: 'not_selected',
    by: 'the program',
    says: 'ended it, as the assignment did not come about',
    patch: () => ({ closing_reason: 'The assignment did not come about.' }),
  },
  'call-on': {
    label: 'Call on the alternate again',
    from: ['not_selected'],
    to: 'ranked',
    by: 'the program',
    says: 'called on the alternate again',
    patch: () => ({ closing_reason: null }),
    tells: (expression) => [
      {
        to: toOfficer(expression),
        subject: `You are considered again: SRO at ${expression.campusName}`,
        body: 'The post has become vacant again, and you are one of the alternates. HR will be in touch.',
      },
    ],
  },
};
