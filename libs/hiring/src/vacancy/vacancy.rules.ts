import { dayInWords } from '#calendar';
import type { Moment, Rule } from '#lifecycle';
import { minimumPostingWindow } from '../policies.js';
import { counted, missingOf, type Vacancy } from './vacancy.js';

/** The first day on which a vacancy that is posted today may close: the policy's calendar days, both ends counted. */
export function earliestClosingDay({ now, settings }: Moment): string {
  const days = settings.policy(minimumPostingWindow);
  return settings.calendar.addToDay(settings.calendar.dayOf(now), { amount: days - 1, unit: 'calendar days' });
}

/** Nothing that a reader of the notice needs is missing. */
export const isComplete: Rule<Vacancy>[] = (
  ['advisorDuties', 'educatorDuties', 'lawEnforcerDuties', 'schedule', 'requirements', 'closesOn'] as const
).map((field) => ({
  code: 'vacancy-incomplete',
  field,
  holds: (vacancy) => missingOf(vacancy).every((missing) => missing.field !== field),
  message: (vacancy) => missingOf(vacancy).find((missing) => missing.field === field)?.message ?? '',
}));

/** Of the draft as it will be: what is sent, and else what is there. */
export const closesAfterOpening: Rule<Vacancy, { opens_on?: string | null; closes_on?: string | null }> = {
  code: 'closes-before-opening',
  field: 'closesOn',
  holds: (vacancy, { input }) => {
    const opensOn = input.opens_on === undefined ? vacancy.opensOn : input.opens_on;
    const closesOn = input.closes_on === undefined ? vacancy.closesOn : input.closes_on;
    return !opensOn || !closesOn || closesOn >= opensOn;
  },
  message: 'The closing day is before the opening day. Choose a later one.',
};

/** Standard 23: the notice hangs long enough for the whole agency to see it. */
export const windowIsLongEnough: Rule<Vacancy> = {
  code: 'posting-window-too-short',
  field: 'closesOn',
  holds: (vacancy, taking) => vacancy.closesOn === null || vacancy.closesOn >= earliestClosingDay(taking),
  message: (_, taking) =>
    `The vacancy has to be open for at least ${taking.settings.policy(minimumPostingWindow)} days. Posted today, it can close on ${dayInWords(earliestClosingDay(taking))} at the earliest.`,
};

/** A day that was planned for the posting is not yet here. */
export const openingDayHasCome: Rule<Vacancy> = {
  code: 'opens-later',
  field: 'opensOn',
  holds: (vacancy, { now, settings }) => vacancy.opensOn === null || vacancy.opensOn <= settings.calendar.dayOf(now),
  message: (vacancy) =>
    `This is planned to open on ${dayInWords(vacancy.opensOn!)}. Post it on that day, or change the opening day.`,
};

export const everyoneIsDecided: Rule<Vacancy> = {
  code: 'undecided-officers',
  holds: (vacancy) => counted(vacancy, 'expressed', 'awaiting_history') === 0,
  message: (vacancy) =>
    `The eligibility of ${counted(vacancy, 'expressed', 'awaiting_history')} officer(s) is not decided yet.`,
};

export const noContestIsOpen: Rule<Vacancy> = {
  code: 'contest-open',
  holds: (vacancy) => vacancy.openContests === 0,
  message: 'An officer contests having been found ineligible. That has to be decided first.',
};

export const nobodyCanStillContest: Rule<Vacancy> = {
  code: 'contest-possible',
  holds: (vacancy, { now }) => vacancy.lastContestableUntil === null || vacancy.lastContestableUntil <= now,
  message: (vacancy, { settings }) =>
    `An officer who was found ineligible may still contest it until ${vacancy.lastContestableUntil?.toLocaleString('en-US', { timeZone: settings.timeZone, dateStyle: 'medium', timeStyle: 'short' })}.`,
};

export const someoneIsEligible: Rule<Vacancy> = {
  code: 'nobody-eligible',
  holds: (vacancy) => counted(vacancy, 'eligible') > 0,
  message: 'Nobody is eligible. The vacancy can be posted again, or cancelled.',
};

export const nobodyIsEligible: Rule<Vacancy> = {
  code: 'someone-eligible',
  holds: (vacancy) => counted(vacancy, 'eligible') === 0,
  message: 'There are eligible officers: go on to the interviews, or cancel the vacancy.',
};
