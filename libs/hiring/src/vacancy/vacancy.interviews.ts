import { type Action, type State, whoIs } from '#lifecycle';
import { approvalDays, businessDays, interviewDays, interviewPreparationDays, selectionDays } from '../policies.js';
import { askTheSchool, callOnTheAlternates, rankAndAskTheSchool, thankTheOthers } from './vacancy.consequences.js';
import {
  alternatesAreValid,
  assignmentFellThrough,
  everyInterviewIsOver,
  everyoneIsDecided,
  finalistsAreNew,
  finalistsAreScored,
  nobodyCanStillContest,
  noContestIsOpen,
  panelIsComplete,
  someoneIsEligible,
} from './vacancy.rules.js';
import { counted, type Vacancy, vacancyTitle } from './vacancy.js';

const hr = whoIs<Vacancy>('hr');
const forHr = () => ({ role: 'hr' });

/** Standard 27: from the eligible officers through panel and interviews to the one who takes the post. */
export const interviewStates = {
  shortlisted: {
    label: 'Eligible officers known',
    waitsOn: [
      {
        kind: 'prepare-interviews',
        owner: forHr,
        title: (vacancy) => `Put the panel together: ${vacancyTitle(vacancy)}`,
        due: (_, { now, settings }) =>
          settings.calendar.add(now, businessDays(settings.policy(interviewPreparationDays))),
        path: (vacancy) => `/vacancies/${vacancy.id}/panel`,
      },
    ],
  },
  interviewing: {
    label: 'Interviews',
    waitsOn: [
      {
        kind: 'see-interviews-through',
        owner: forHr,
        title: (vacancy) => `Hold the interviews and rank the candidates: ${vacancyTitle(vacancy)}`,
        due: (_, { now, settings }) => settings.calendar.add(now, businessDays(settings.policy(interviewDays))),
        path: (vacancy) => `/vacancies/${vacancy.id}/interviews`,
      },
    ],
  },
  ranked: {
    label: 'Ranked, to be selected',
    waitsOn: [
      {
        kind: 'select-officer',
        owner: forHr,
        title: (vacancy) =>
          counted(vacancy, 'ranked') > 0
            ? `Select the officer: ${vacancyTitle(vacancy)}`
            : `Nobody is left: post again or cancel ${vacancyTitle(vacancy)}`,
        due: ({ selectionDueAt }, { now, settings }) =>
          selectionDueAt && selectionDueAt > now
            ? selectionDueAt
            : settings.calendar.add(now, businessDays(settings.policy(selectionDays))),
        path: (vacancy) => `/vacancies/${vacancy.id}/selection`,
      },
    ],
  },
  awaiting_approval: {
    label: 'Waiting for the head of the agency',
    waitsOn: [
      {
        kind: 'approve-selection',
        owner: () => ({ role: 'agency_head' }),
        title: (vacancy) => `Decide on a selection against the school's objection: ${vacancyTitle(vacancy)}`,
        due: (_, { now, settings }) => settings.calendar.add(now, businessDays(settings.policy(approvalDays))),
        path: (vacancy) => `/vacancies/${vacancy.id}/selection`,
      },
    ],
  },
  offered: {
    label: 'Post offered',
    waitsOn: [
      {
        kind: 'see-offer-through',
        owner: forHr,
        title: (vacancy) => `See to it that the offer is answered: ${vacancyTitle(vacancy)}`,
        due: (vacancy, { now }) => vacancy.offerAnswerBy ?? now,
        path: (vacancy) => `/vacancies/${vacancy.id}/selection`,
        quiet: true,
      },
    ],
  },
  filled: { label: 'Filled', final: true },
} satisfies Record<string, State<Vacancy>>;

export const interviewActions: Record<string, Action<Vacancy>> = {
  'begin-interviews': {
    label: 'Begin the interviews',
    from: ['shortlisted'],
    to: 'interviewing',
    by: [hr],
    rules: [someoneIsEligible, panelIsComplete],
    says: 'began the interviews',
    // The version of the kit that is in service now is the vacancy's for good: the same questions for every candidate.
    patch: (vacancy) => ({ interview_kit_id: vacancy.kitInServiceId }),
  },
  rank: {
    label: 'Rank the candidates and ask the school',
    from: ['interviewing'],
    to: 'ranked',
    by: [hr],
    rules: [everyoneIsDecided, noContestIsOpen, nobodyCanStillContest, everyInterviewIsOver, finalistsAreScored],
    says: 'ranked the candidates and asked the school about the finalists',
    patch: (_, { now, settings }) => ({
      selection_due_at: settings.calendar.add(now, businessDays(settings.policy(selectionDays))),
    }),
    also: rankAndAskTheSchool,
  },
  'name-finalists': {
    label: 'Ask the school about more finalists',
    from: ['ranked'],
    to: 'ranked',
    by: [hr],
    rules: [finalistsAreScored, finalistsAreNew],
    says: 'asked the school about more finalists',
    also: askTheSchool,
  },
  fill: {
    label: 'Fill, the offer is accepted',
    from: ['offered'],
    to: 'filled',
    by: 'the program',
    says: 'filled the vacancy, as the offer is accepted',
    patch: (_, { now }) => ({ filled_at: now }),
    also: thankTheOthers,
  },
  reopen: {
    label: 'Call on the alternates',
    from: ['filled'],
    to: 'ranked',
    by: [hr],
    rules: [assignmentFellThrough, alternatesAreValid],
    says: 'called on the alternates, as the assignment did not come about',
    why: ({ reason }: { reason: string }) => reason,
    patch: () => ({ filled_at: null }),
    also: callOnTheAlternates,
  },
};
