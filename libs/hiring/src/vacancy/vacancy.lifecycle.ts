import { lifecycle, type Moment, type Relation, whoIs, whoIsAtCampus } from '#lifecycle';
import { businessDays, decisionDays, draftDays } from '../policies.js';
import { selectionActions } from '../selection/selection.actions.js';
import { interviewActions, interviewStates } from './vacancy.interviews.js';
import { counted, type Vacancy, vacancyTitle } from './vacancy.js';
import {
  endWhatHangsOnIt,
  endUnconfirmedPostings,
  openTheInterviews,
  postThroughoutTheAgency,
  writeNextDraft,
} from './vacancy.consequences.js';
import {
  closesAfterOpening,
  everyoneIsDecided,
  hasAReasonToStartAnew,
  isComplete,
  nobodyCanStillContest,
  nobodyIsEligible,
  noContestIsOpen,
  openingDayHasCome,
  someoneIsEligible,
  whileClosed,
  windowIsLongEnough,
} from './vacancy.rules.js';
import { vacancyFacts } from './vacancy.sql.js';

const hr = whoIs<Vacancy>('hr');
const oncePosted = (relation: Relation<Vacancy>): Relation<Vacancy> => ({
  name: relation.name,
  holds: (actor, vacancy) => vacancy.state !== 'draft' && relation.holds(actor, vacancy),
});
const onThePanel: Relation<Vacancy> = {
  name: 'a member of the panel',
  holds: (actor, vacancy) => vacancy.panel.includes(actor.personId),
};
const forHr = () => ({ role: 'hr' });
/** So many business days after the closing day. */
const decisionsDue = (closesAt: Date, { settings }: Moment) =>
  settings.calendar.add(new Date(closesAt.getTime() - 1), businessDays(settings.policy(decisionDays)));

/** From the eligible officers on to the answer of the one who is offered the post. */
const inTheProcess = ['shortlisted', 'interviewing', 'ranked', 'awaiting_approval', 'offered'];

/**
 * Standards 23 and 24: HR posts a vacancy throughout the agency, officers volunteer until the end of the closing day,
 * HR decides who is eligible, and it goes on with those to the interviews (standard 27) or is posted again.
 */
export const vacancyLifecycle = lifecycle<Vacancy>()({
  kind: 'vacancy',
  table: 'vacancy',
  facts: vacancyFacts,
  title: vacancyTitle,
  path: (vacancy) => `/vacancies/${vacancy.id}`,
  readers: [
    hr,
    whoIs('agency_administrator'),
    oncePosted(whoIs('officer')),
    oncePosted(whoIs('supervisor')),
    oncePosted(whoIsAtCampus('administrator', (vacancy) => vacancy.campusId)),
    oncePosted(whoIs('agency_head')),
    oncePosted(onThePanel),
    oncePosted(whoIs('district_administrator')),
    oncePosted(whoIs('assessor')),
  ],
  escalatesTo: () => ({ role: 'agency_administrator' }),
  initial: 'draft',
  opening: { by: [hr], says: 'began the vacancy' },
  keeps: [
    {
      column: 'decisions_due_at',
      states: ['posted', 'closed', 'shortlisted'],
      title: (vacancy) => `Eligibility decided: ${vacancyTitle(vacancy)}`,
      since: (vacancy) => vacancy.postedAt!,
      due: (vacancy, moment) => decisionsDue(vacancy.closesAt!, moment),
    },
  ],
  states: {
    draft: {
      label: 'Draft',
      waitsOn: [
        {
          kind: 'post-vacancy',
          owner: forHr,
          title: (vacancy) => `Finish and post: ${vacancyTitle(vacancy)}`,
          due: (_, { now, settings }) => settings.calendar.add(now, businessDays(settings.policy(draftDays))),
          action: 'post',
          path: (vacancy) => `/vacancies/${vacancy.id}/edit`,
          quiet: true,
        },
      ],
    },
    posted: {
      label: 'Open',
      waitsOn: [
        {
          kind: 'see-posting-through',
          owner: forHr,
          title: (vacancy) => `See to it that every unit posts the notice: ${vacancyTitle(vacancy)}`,
          due: (vacancy) => vacancy.closesAt!,
          quiet: true,
        },
      ],
      byItself: [{ action: 'close', at: (vacancy) => vacancy.closesAt! }],
    },
    closed: {
      label: 'Closed, eligibility being decided',
      waitsOn: [
        {
          kind: 'decide-eligibility',
          owner: forHr,
          title: (vacancy) =>
            counted(vacancy, 'expressed', 'awaiting_history', 'eligible') > 0
              ? `Decide every officer's eligibility: ${vacancyTitle(vacancy)}`
              : `Nobody is eligible: post again or cancel ${vacancyTitle(vacancy)}`,
          due: (vacancy) => vacancy.decisionsDueAt!,
          path: (vacancy) => `/vacancies/${vacancy.id}/pipeline`,
        },
      ],
    },
    ...interviewStates,
    reposted: { label: 'Posted again', final: true },
    cancelled: { label: 'Cancelled', final: true },
  },
  actions: {
    edit: {
      label: 'Save the draft',
      from: ['draft'],
      to: 'draft',
      by: [hr],
      rules: [closesAfterOpening],
      says: 'changed the draft',
      patch: (_, { input }) => input,
    },
    post: {
      label: 'Post throughout the agency',
      from: ['draft'],
      to: 'posted',
      by: [hr],
      rules: [...isComplete, openingDayHasCome, windowIsLongEnough],
      says: 'posted the vacancy throughout the agency',
      patch: (vacancy, taking) => {
        const { calendar } = taking.settings;
        const closesAt = calendar.endOfDay(vacancy.closesOn!);
        return {
          opens_on: calendar.dayOf(taking.now),
          posted_at: taking.now,
          closes_at: closesAt,
          decisions_due_at: decisionsDue(closesAt, taking),
        };
      },
      also: postThroughoutTheAgency,
    },
    close: {
      label: 'Close at the end of the closing day',
      from: ['posted'],
      to: 'closed',
      by: 'the clock',
      says: 'closed the vacancy at the end of its closing day',
      patch: (_, { now }) => ({ closed_at: now }),
      also: endUnconfirmedPostings,
    },
    shortlist: {
      label: 'Go on with the eligible officers',
      from: ['closed'],
      to: 'shortlisted',
      by: [hr],
      rules: [everyoneIsDecided, noContestIsOpen, someoneIsEligible],
      says: 'went on with the eligible officers',
      also: openTheInterviews,
    },
    ...interviewActions,
    ...selectionActions,
    repost: {
      label: 'Post again',
      from: ['closed', ...inTheProcess],
      to: 'reposted',
      by: [hr],
      rules: [
        ...[everyoneIsDecided, noContestIsOpen, nobodyCanStillContest, nobodyIsEligible].map(whileClosed),
        hasAReasonToStartAnew,
      ],
      says: 'began to post the vacancy again',
      why: ({ reason }: { reason?: string }) => reason,
      also: writeNextDraft,
    },
    cancel: {
      label: 'Cancel the vacancy',
      from: ['draft', 'posted', 'closed', ...inTheProcess],
      to: 'cancelled',
      by: [hr],
      says: 'cancelled the vacancy',
      why: ({ reason }: { reason: string }) => reason,
      patch: (_, { input }) => ({ cancel_reason: input.reason }),
      also: endWhatHangsOnIt,
    },
  },
});
