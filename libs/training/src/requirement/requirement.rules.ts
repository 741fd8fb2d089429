import { dayInWords } from '#calendar';
import type { Rule } from '#lifecycle';
import type { Requirement } from './requirement.js';

export const hasBegun: Rule<Requirement, { startsOn: string }> = {
  code: 'leave-ahead',
  field: 'startsOn',
  holds: (_, { input, now, settings }) => input.startsOn <= settings.calendar.dayOf(now),
  message: 'Leave is noted when it begins. Give today or an earlier day as its first.',
};

export const isToCome: Rule<Requirement, { backOn: string }> = {
  code: 'back-already',
  field: 'backOn',
  holds: (_, { input, now, settings }) => {
    const today = settings.calendar.dayOf(now);
    return (
      input.backOn > today && input.backOn <= settings.calendar.addToDay(today, { amount: 730, unit: 'calendar days' })
    );
  },
  message: 'Give the day on which the officer is expected back: after today, and within two years.',
};

export const isBack: Rule<Requirement, { returnedOn: string }> = {
  code: 'back-ahead',
  field: 'returnedOn',
  holds: (_, { input, now, settings }) => input.returnedOn <= settings.calendar.dayOf(now),
  message: 'This day has not come yet. Note the return when the officer is back.',
};

export const isLater: Rule<Requirement, { dueOn: string }> = {
  code: 'not-later',
  field: 'dueOn',
  holds: (requirement, { input, now, settings }) => {
    const today = settings.calendar.dayOf(now);
    const most = settings.calendar.addToDay(today, { amount: 730, unit: 'calendar days' });
    return input.dueOn > (requirement.nextDueOn ?? today) && input.dueOn >= today && input.dueOn <= most;
  },
  message: ({ nextDueOn }) =>
    `Choose a day after ${nextDueOn === null ? 'today' : dayInWords(nextDueOn)}, not in the past, and within two years.`,
};
