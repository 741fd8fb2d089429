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
  // As long as an entry is open that alone is said: the sum is not known yet.
  holds: (expression) => toJudge(expression) > 0 || eligibilityOf(expression).meetsVerified,
  message: (expression) =>
    `The verified service does not reach ${expression.minimumServiceYears} years on ${dayInWords(expression.closesOn)}.`,
};

export const everyEntryIsJudged: Rule<Expression> = {
  code: 'service-unverified',
  holds: (expression) => toJudge(expression) === 0,
  message: (expression) => {
    const open = toJudge(expression);
    return open === 1
      ? 'One entry of the service history is neither verified nor rejected yet.'
      : `${open} entries of the service history are neither verified nor rejected yet.`;
  },
};

const toJudge = (expression: Expression): number =>
  expression.service.filter((stretch) => stretch.status === 'entered').length;

/** Standard 23: nobody gets in after the closing day. */
export const vacancyIsOpen: Rule<Expression> = {
  code: 'vacancy-not-open',
  holds: (expression, { now }) => expression.vacancyState === 'posted' && now < expression.closesAt,
  message: 'This vacancy is not open for expressions of interest any more.',
};

export const vacancyGoesOn: Rule<Expression> = {
  code: 'vacancy-over',
  holds: (expression) => ['posted', 'closed', 'shortlisted', 'interviewing'].includes(expression.vacancyState),
  message: 'The vacancy itself is over.',
};
