import type { ExpressionDto } from '../api/types.js';
import { afterEligibilityForHr, afterEligibilityForOfficer } from './after-eligibility.js';

/** What an expression of interest waits for, said to its officer. */
export function nextStepForOfficer(expression: ExpressionDto): string {
  const { state, closingReason, canContest, contest, eligibility, allowedActions } = expression;
  if (state === 'expressed')
    return eligibility.claimed.stretches.length === 0
      ? 'Enter your service history, so that HR can verify your years of service.'
      : 'HR verifies your service and decides whether you are eligible. Nothing waits on you.';
  if (state === 'awaiting_history') return 'HR asks you to complete your service history.';
  if (state === 'ineligible') {
    if (contest) return contestText(contest.state);
    return canContest ? 'You were found not eligible. You can contest it.' : 'You were found not eligible.';
  }
  if (state === 'withdrawn')
    return `You withdrew your interest. Nothing more happens${allowedActions.some(({ action }) => action === 'renew') ? ', unless you express it again while the vacancy is open' : ''}.`;
  if (state === 'released')
    return `The vacancy is over.${closingReason ? ` ${closingReason}` : ''} Thank you for volunteering.`;
  return afterEligibilityForOfficer(expression);
}

/** The same, said to HR and those who look on. */
export function nextStepForHr(expression: ExpressionDto): string {
  const { state, officer, contest, eligibility, closingReason } = expression;
  if (state === 'expressed')
    return eligibility.meetsVerified
      ? 'The verified service is long enough. Verify or reject what is still open, then decide.'
      : eligibility.claimed.stretches.length === 0
        ? 'No service counts yet. Ask the officer for the service history, or decide.'
        : 'Verify or reject each entry of the service history, then decide.';
  if (state === 'awaiting_history') return `${officer.name} is asked to complete the service history.`;
  if (state === 'ineligible') return contest ? contestText(contest.state) : `${officer.name} was found not eligible.`;
  if (state === 'withdrawn')
    return `${officer.name} withdrew.${closingReason ? ` “${closingReason}”` : ' No reason was given.'}`;
  if (state === 'released') return `The vacancy is over.${closingReason ? ` ${closingReason}` : ''}`;
  return afterEligibilityForHr(expression);
}

export function contestText(state: string): string {
  if (state === 'filed') return 'The decision is contested and waits for the program administrator of the agency.';
  if (state === 'stands') return 'The decision was contested, and it stands.';
  if (state === 'reversed') return 'The decision was contested and reversed: HR decides anew.';
  if (state === 'withdrawn') return 'The decision was contested; the contest was withdrawn.';
  return 'The decision was contested; the vacancy is over.';
}
