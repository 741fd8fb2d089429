import { except, lifecycle, type Relation, type Taking, thePerson, whoIs } from '#lifecycle';
import { expressionLifecycle } from '../expression/expression.lifecycle.js';
import { businessDays, contestReviewDays } from '../policies.js';
import type { Contest } from './contest.js';
import { contestFacts } from './contest.sql.js';

const officer = thePerson<Contest>('the officer themselves', (contest) => contest.officerId);
/** Somebody else than who decided, and not the officer: HR may, where the program administrator decided themselves. */
const somebodyElse = (relation: Relation<Contest>) =>
  except(
    except(relation, 'who decided it', (contest) => contest.decidedBy),
    'the officer themselves',
    (contest) => contest.officerId,
  );
const reviewers = [somebodyElse(whoIs('agency_administrator')), somebodyElse(whoIs('hr'))];

const reviewed = (_: Contest, { input, actor, now }: Taking<{ reason: string }>) => ({
  review_reason: input.reason,
  reviewed_by: actor!.personId,
  reviewed_at: now,
});

/** An officer who was found ineligible asks for another look, by somebody else than the person who decided. */
export const contestLifecycle = lifecycle<Contest>()({
  kind: 'contest',
  table: 'contest',
  facts: contestFacts,
  title: (contest) => `${contest.officerName}'s contest about SRO at ${contest.campusName}`,
  path: (contest) => `/contests/${contest.id}`,
  readers: [officer, whoIs('hr'), whoIs('agency_administrator'), whoIs('assessor')],
  escalatesTo: () => ({ role: 'hr' }),
  initial: 'filed',
  opening: {
    by: [officer],
    rules: [
      {
        code: 'nothing-to-contest',
        holds: (contest) => contest.expressionState === 'ineligible',
        message: 'There is no decision that could be contested.',
      },
      {
        code: 'contest-too-late',
        holds: (contest, { now }) => contest.contestableUntil !== null && now < contest.contestableUntil,
        message: 'The time in which the decision could be contested is over.',
      },
      {
        code: 'vacancy-over',
        holds: (contest) => ['posted', 'closed', 'shortlisted', 'interviewing'].includes(contest.vacancyState),
        message: 'The vacancy itself is over, so the decision has no effect any more.',
      },
    ],
    says: 'contested the decision',
    tells: (contest) => [
      {
        to: { role: 'hr' },
        subject: `${contest.officerName} contests a decision: SRO at ${contest.campusName}`,
        body: 'The program administrator of the agency decides on it. The vacancy waits for that.',
      },
    ],
  },
  states: {
    filed: {
      label: 'Waiting for review',
      waitsOn: [
        {
          kind: 'review-contest',
          owner: () => ({ role: 'agency_administrator' }),
          title: (contest) => `Decide the contest of ${contest.officerName}: SRO at ${contest.campusName}`,
          due: (_, { now, settings }) => settings.calendar.add(now, businessDays(settings.policy(contestReviewDays))),
        },
      ],
    },
    stands: { label: 'The decision stands', final: true },
    reversed: { label: 'The decision was reversed', final: true },
    withdrawn: { label: 'Withdrawn', final: true },
    lapsed: { label: 'Vacancy over', final: true },
  },
  actions: {
    'let-stand': {
      label: 'Let the decision stand',
      from: ['filed'],
      to: 'stands',
      by: reviewers,
      says: 'let the decision stand',
      why: ({ reason }: { reason: string }) => reason,
      patch: reviewed,
      tells: (contest) => [
        {
          to: { personIds: [contest.officerId, contest.decidedBy] },
          subject: `Contest decided: SRO at ${contest.campusName}`,
          body: 'The decision stands. The page shows the reasons.',
        },
      ],
    },
    reverse: {
      label: 'Reverse the decision',
      from: ['filed'],
      to: 'reversed',
      by: reviewers,
      says: 'reversed the decision',
      why: ({ reason }: { reason: string }) => reason,
      patch: reviewed,
      also: async (_tx, contests, _taking, consequences) => {
        await consequences.take(
          expressionLifecycle,
          contests.map((contest) => contest.expressionId),
          'reinstate',
        );
      },
      tells: (contest) => [
        {
          to: { personIds: [contest.officerId, contest.decidedBy] },
          subject: `Contest decided: SRO at ${contest.campusName}`,
          body: 'The decision was reversed, and HR decides anew. The page shows the reasons.',
        },
      ],
    },
    withdraw: {
      label: 'Withdraw the contest',
      from: ['filed'],
      to: 'withdrawn',
      by: [officer],
      says: 'withdrew the contest',
    },
    lapse: {
      label: 'Lapse, the vacancy is over',
      from: ['filed'],
      to: 'lapsed',
      by: 'the program',
      says: 'ended the contest because the vacancy is over',
      tells: (contest) => [
        {
          to: { personId: contest.officerId },
          subject: `The vacancy is over: SRO at ${contest.campusName}`,
          body: 'The vacancy was cancelled, so your contest has no effect any more.',
        },
      ],
    },
  },
});
