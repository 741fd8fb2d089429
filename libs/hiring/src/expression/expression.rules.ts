import { dayInWords } from '#calendar';
import type { Rule } from '#lifecycle';
import { eligibility } from '../service-history/index.js';
import type { Expression } from './expression.js';

/** Standard 24, computed for the closing day from the service on record. */
export const eligibilityOf = (expression: Expression) =>
  eligibility({
    intervals: expression.service,
    closingDay: expression.closesOn,
    minimumYears: expression.minimumServiceYears,
  });

/** Standard 24: fewer than the minimum of verified years on the closing day is never eligible. */
export const hasServedLongEnough: Rule<Expression> = {
  code: 'service-too-short',
  holds: (expression) => eligibilityOf(expression).meetsVerified,
  message: (expression) =>
    `The verified service does not reach ${expression.minimumServiceYears} years on ${dayInWords(expression.closesOn)}. Verify what is still open, or find the officer ineligible.`,
};

const unjudged = (expression: Expression) =>
  expression.service.filter((stretch) => stretch.status === 'entered').length;

export const everyEntryIsJudged: Rule<Expression> = {
  code: 'service-unverified',
  holds: (expression) => unjudged(expression) === 0,
  message: (expression) => {
    const entries = unjudged(expression);
    return entries === 1
      ? 'One entry of the service history is neither verified nor rejected yet.'
      : `${entries} entries of the service history are neither verified nor rejected yet.`;
  },
};

export const vacancyGoesOn: Rule<Expression> = {
  code: 'vacancy-over',
  holds: (expression) => ['posted', 'closed', 'shortlisted'].includes(expression.vacancyState),
  message: 'The vacancy itself is over.',
};
