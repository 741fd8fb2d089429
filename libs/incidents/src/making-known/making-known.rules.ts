import { dayInWords } from '#calendar';
import type { Rule } from '#lifecycle';
import { longestHoldDays } from '../sharing.policies.js';
import type { MakingKnown } from './making-known.js';

export interface Hold {
  reason: string;
  /** 'YYYY-MM-DD' */
  until: string;
}

/** A hold that is over today already would bring itself up again at once. */
export const untilIsAhead: Rule<MakingKnown, Hold> = {
  code: 'hold-not-ahead',
  field: 'until',
  holds: (_, { input, now, settings }) => input.until > settings.calendar.dayOf(now),
  message: 'Choose a day after today: on that day it is brought up again.',
};

/** Nothing is kept from a school for good: it is brought up again, and approved again or made known. */
export const untilIsNear: Rule<MakingKnown, Hold> = {
  code: 'hold-too-long',
  field: 'until',
  holds: (_, { input, now, settings }) => input.until <= lastDay(now, settings),
  message: (_, { now, settings }) =>
    `Choose a day up to ${dayInWords(lastDay(now, settings))}. It can be approved again when it is brought up.`,
};

const lastDay = (now: Date, settings: Parameters<typeof untilIsNear.holds>[1]['settings']) =>
  settings.calendar.addToDay(settings.calendar.dayOf(now), {
    amount: settings.policy(longestHoldDays),
    unit: 'calendar days',
  });
