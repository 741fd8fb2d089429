import type { Rule } from '#lifecycle';
import type { Enrolment } from './enrolment.js';

export const hasNotBegun: Rule<Enrolment> = {
  code: 'session-begun',
  holds: ({ sessionState, startsAt }, { now }) => sessionState === 'scheduled' && now < startsAt,
  message: ({ sessionState }) =>
    sessionState === 'cancelled' ? 'This session is cancelled.' : 'This session has begun or is over.',
};

export const aSeatIsFree: Rule<Enrolment> = {
  code: 'session-full',
  holds: ({ seats, seatsTaken, waiting }) => seatsTaken + waiting < seats,
  message: 'Every seat is taken or promised to somebody who waits for it.',
};

export const noSeatIsFree: Rule<Enrolment> = {
  code: 'seats-free',
  holds: (enrolment, taking) => !aSeatIsFree.holds(enrolment, taking),
  message: 'A seat is free: approve the enrolment.',
};

/** Nobody is in two places at once. */
export const isFreeThen: Rule<Enrolment> = {
  code: 'at-another-course',
  holds: ({ clash }) => clash === null,
  message: ({ clash, officerName }) =>
    `${officerName} has a seat in "${clash}" in the same hours. One of the two has to be withdrawn first.`,
};
