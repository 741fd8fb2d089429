import { type Action, except, lifecycle, type Rule, whoIs, whoIsAtCampus } from '#lifecycle';
import { businessDays, recommendationDays } from '../policies.js';
import type { Recommendation, Stance } from './recommendation.js';
import { recommendationFacts } from './recommendation.sql.js';

const ofTheCampus = whoIsAtCampus<Recommendation>('administrator', (recommendation) => recommendation.campusId);
const withoutConflict = {
  name: `${ofTheCampus.name} without a conflict of interest`,
  holds: (...[actor, recommendation]: Parameters<typeof ofTheCampus.holds>) =>
    ofTheCampus.holds(actor, recommendation) && !recommendation.conflicted.includes(actor.personId),
};
const notTheFinalist = except(withoutConflict, 'the finalist', (recommendation) => recommendation.officerId);

const nothingIsSelectedYet: Rule<Recommendation> = {
  code: 'selected-already',
  holds: (recommendation) => recommendation.vacancyState === 'ranked',
  message: 'The selection has been made, or the vacancy is over.',
};

const stances: Stance[] = ['recommends', 'accepts', 'objects'];

/** One way of having a say; it can be changed until the selection is made. */
const say = (label: string, stance: Stance, says: string): Action<Recommendation, { reasons: string }> => ({
  label,
  from: ['asked', ...stances],
  to: stance,
  by: [notTheFinalist],
  rules: [nothingIsSelectedYet],
  says,
  why: ({ reasons }) => reasons,
  patch: (_, { input, actor, now }) => ({ reasons: input.reasons, given_by: actor!.personId, given_at: now }),
  tells: (recommendation) => [
    {
      to: { role: 'hr' },
      subject: `The school has had its say on ${recommendation.officerName}: SRO at ${recommendation.campusName}`,
      body: 'The page of the selection shows what it says, and the reasons.',
    },
  ],
});

/** Standard 27: the school has a say in whom it gets; without it nobody is selected. */
export const recommendationLifecycle = lifecycle<Recommendation>()({
  kind: 'recommendation',
  table: 'recommendation',
  facts: recommendationFacts,
  title: (recommendation) => `The school's say on ${recommendation.officerName}`,
  path: (recommendation) => `/recommendations/${recommendation.id}`,
  readers: [
    ofTheCampus,
    whoIs('district_administrator'),
    whoIs('hr'),
    whoIs('agency_administrator'),
    whoIs('agency_head'),
    whoIs('assessor'),
  ],
  escalatesTo: () => ({ role: 'district_administrator' }),
  initial: 'asked',
  opening: { by: 'the program', says: 'asked the school for its say on a finalist' },
  states: {
    asked: {
      label: 'Waiting for the school',
      waitsOn: [
        {
          kind: 'recommend-finalist',
          owner: (recommendation) => ({ role: 'administrator', campusId: recommendation.campusId }),
          title: (recommendation) =>
            `Say what the school thinks of ${recommendation.officerName}: SRO at ${recommendation.campusName}`,
          due: (_, { now, settings }) => settings.calendar.add(now, businessDays(settings.policy(recommendationDays))),
        },
      ],
    },
    recommends: { label: 'The school recommends', final: true },
    accepts: { label: 'The school accepts', final: true },
    objects: { label: 'The school objects', final: true },
    lapsed: { label: 'Not needed any more', final: true },
  },
  actions: {
    recommend: say('We recommend this officer', 'recommends', 'recommended the finalist for the school'),
    accept: say('We accept this officer', 'accepts', 'accepted the finalist for the school'),
    object: say('We object to this officer', 'objects', 'objected to the finalist for the school'),
    lapse: {
      label: 'Lapse, it is not needed any more',
      from: ['asked'],
      to: 'lapsed',
      by: 'the program',
      says: 'ended the question, which is not needed any more',
    },
  },
});
