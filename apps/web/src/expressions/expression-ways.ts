import type { ExpressionDto } from '../api/types.js';
import type { ActionWay } from '../cases/index.js';
import { take } from './expression-calls.js';

const officerReads = 'The officer reads this.';

/** How the page takes each action of the lifecycle, for officers and for HR. */
export const expressionWays = (expression: ExpressionDto): Record<string, ActionWay> => ({
  'supply-history': {
    look: 'main',
    confirm: 'HR is told that your service history is complete and goes on with it.',
    success: 'HR was told that your service history is complete.',
    send: ({ key }) => take.supplyHistory(expression, key),
  },
  renew: {
    look: 'main',
    confirm:
      'You volunteer again, with the statement and the documents that you handed in before. Nobody has ordered or pressed you to do so.',
    success: 'You have expressed your interest again.',
    send: ({ key }) => take.renew(expression, key),
  },
  withdraw: {
    confirm: `You will not be considered for ${expression.vacancy.title} any more. You can express your interest again only while the vacancy is open.`,
    ask: { field: 'reason', label: 'Why do you withdraw?', optional: true, maxLength: 2000 },
    success: 'Your interest was withdrawn.',
    send: ({ key, text }) => take.withdraw(expression, key, text),
  },
  'find-eligible': {
    ...(expression.eligibility.meetsVerified ? { look: 'main' as const } : {}),
    success: `${expression.officer.name} was found eligible and is told.`,
    send: ({ key }) => take.findEligible(expression, key),
  },
  'find-ineligible': {
    ask: {
      field: 'reason',
      label: 'Why is the officer not eligible?',
      hint: `${officerReads} They can contest the decision.`,
      maxLength: 4000,
    },
    success: `${expression.officer.name} was found not eligible and is told why.`,
    send: ({ key, text }) => take.findIneligible(expression, key, text),
  },
  'request-history': {
    ask: { field: 'message', label: 'What is missing?', hint: officerReads, maxLength: 2000 },
    success: `${expression.officer.name} was asked to complete the service history.`,
    send: ({ key, text }) => take.requestHistory(expression, key, text),
  },
  'go-on-without-history': {
    confirm: 'You decide with what is on record now. The officer’s task to complete it ends.',
    success: 'It goes on with what is on record.',
    send: ({ key }) => take.goOnWithoutHistory(expression, key),
  },
  'pass-over': {
    confirm: `${expression.officer.name} is out of this vacancy then: an interview that was still to come is called off.`,
    ask: { field: 'reason', label: 'Why do you not go on with this officer?', hint: officerReads, maxLength: 4000 },
    success: `${expression.officer.name} is told that you do not go on, and why.`,
    send: ({ key, text }) => take.passOver(expression, key, text),
  },
  reconsider: {
    ask: {
      field: 'reason',
      label: 'Why do you look at it again?',
      hint: 'It is kept in the history, and the officer is told that you look again.',
      maxLength: 4000,
    },
    success: 'The decision was taken back.',
    send: ({ key, text }) => take.reconsider(expression, key, text),
  },
});
