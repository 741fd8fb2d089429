import { dayInWords } from '#calendar';
import type { Moment, Rule } from '#lifecycle';
import { minimumPostingWindow } from '../policies.js';
import { gapInWords } from '../panel/panelist.js';
import { isScored } from '../selection/selection.js';
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

/** Standard 27: for each candidate the agency and an administrator of the campus sit together. */
export const panelIsComplete: Rule<Vacancy> = {
  code: 'panel-incomplete',
  holds: ({ panelGaps }) => panelGaps.length === 0,
  message: ({ panelGaps, campusName }) =>
    `The panel is not complete. It needs ${panelGaps.map((gap) => gapInWords(gap, campusName)).join('; ')}.`,
};

export const everyInterviewIsOver: Rule<Vacancy> = {
  code: 'interviews-open',
  holds: ({ interviewCounts }) => openInterviews(interviewCounts) === 0,
  message: ({ interviewCounts }) => {
    const open = openInterviews(interviewCounts);
    return `${open === 1 ? 'One interview is' : `${open} interviews are`} not scored yet.`;
  },
};

const openInterviews = (counts: Record<string, number>): number =>
  ['to_schedule', 'proposed', 'confirmed', 'under_way'].reduce((sum, state) => sum + (counts[state] ?? 0), 0);

/** Standard 27: only who was scored by both sides can become a finalist. */
export const finalistsAreScored: Rule<Vacancy, { finalists: string[] }> = {
  code: 'finalist-not-scored',
  field: 'finalists',
  holds: (vacancy, { input }) =>
    input.finalists.every((id) =>
      vacancy.candidates.some((candidate) => candidate.expressionId === id && isScored(candidate)),
    ),
  message: (vacancy) =>
    `A finalist is a candidate whom an administrator of ${vacancy.campusName} and somebody of the agency have scored.`,
};

export const finalistsAreNew: Rule<Vacancy, { finalists: string[] }> = {
  code: 'finalist-already',
  field: 'finalists',
  holds: (vacancy, { input }) =>
    input.finalists.every((id) =>
      vacancy.candidates.some(({ expressionId, recommendation }) => expressionId === id && recommendation === null),
    ),
  message: 'The school was asked about one of them already. Name others.',
};

/** Once officers were found eligible, posting again sends them away: that needs a reason. */
export const hasAReasonToStartAnew: Rule<Vacancy, { reason?: string }> = {
  code: 'reason-needed',
  field: 'reason',
  holds: (vacancy, { input }) =>
    vacancy.state === 'closed' || counted(vacancy, 'eligible', 'ranked', 'offered') === 0 || !!input.reason,
  message: 'Say why it is posted again: the officers who are still in the process are told that it is over.',
};

/** A rule of the time in which eligibility is decided. */
export const whileClosed = (rule: Rule<Vacancy>): Rule<Vacancy> => ({
  ...rule,
  holds: (vacancy, taking) => vacancy.state !== 'closed' || rule.holds(vacancy, taking),
});

export const assignmentFellThrough: Rule<Vacancy> = {
  code: 'officer-assigned',
  holds: ({ assignmentState }) => assignmentState === 'cancelled',
  message: 'The officer who was appointed is still assigned. Cancel that assignment first.',
};

export const alternatesAreValid: Rule<Vacancy> = {
  code: 'alternates-expired',
  holds: ({ alternatesUntil }, { now }) => alternatesUntil !== null && now < alternatesUntil,
  message: 'The time of the alternates is over. Begin a new vacancy.',
};

export const nobodyIsEligible: Rule<Vacancy> = {
  code: 'someone-eligible',
  holds: (vacancy) => counted(vacancy, 'eligible') === 0,
  message: 'There are eligible officers: go on to the interviews, or cancel the vacancy.',
};
