import { except, lifecycle, thePerson, whoIs } from '#lifecycle';
import type { Scorecard } from './scorecard.js';
import { completeInterviews, correct, write } from './scorecard.consequences.js';
import { everyQuestionIsAnswered, nothingIsSelectedYet, sheetIsSound, somethingIsScored } from './scorecard.rules.js';
import { scorecardFacts } from './scorecard.sql.js';

const rater = thePerson<Scorecard>('the panelist themselves', (scorecard) => scorecard.personId);
const hr = whoIs<Scorecard>('hr');

/** Standard 27: everybody on the panel scores on their own; what is handed in does not change silently. */
export const scorecardLifecycle = lifecycle<Scorecard>()({
  kind: 'scorecard',
  table: 'scorecard',
  facts: scorecardFacts,
  title: (scorecard) => `${scorecard.personName}'s scorecard of ${scorecard.officerName}`,
  path: (scorecard) => `/scorecards/${scorecard.id}`,
  readers: [rater, hr, whoIs('agency_administrator'), whoIs('assessor')],
  escalatesTo: () => ({ role: 'hr' }),
  initial: 'due',
  opening: { by: 'the program', says: 'opened the scorecard' },
  states: {
    due: {
      label: 'To be scored',
      waitsOn: [
        {
          kind: 'hand-in-scorecard',
          owner: (scorecard) => ({ personId: scorecard.personId }),
          title: (scorecard) => `Score ${scorecard.officerName}: SRO at ${scorecard.campusName}`,
          due: (scorecard) => scorecard.dueAt,
        },
      ],
    },
    handed_in: { label: 'Handed in', final: true },
    excused: { label: 'Excused', final: true },
  },
  actions: {
    'hand-in': {
      label: 'Hand in',
      from: ['due'],
      to: 'handed_in',
      by: [rater],
      rules: [sheetIsSound, everyQuestionIsAnswered, somethingIsScored],
      says: 'handed in the scorecard',
      patch: (_, { now }) => ({ handed_in_at: now }),
      also: write,
    },
    correct: {
      label: 'Correct what I handed in',
      from: ['handed_in'],
      to: 'handed_in',
      by: [rater],
      rules: [sheetIsSound, everyQuestionIsAnswered, somethingIsScored, nothingIsSelectedYet],
      says: 'corrected the scorecard; the former version is kept',
      why: ({ reason }: { reason: string }) => reason,
      also: correct,
      tells: (scorecard) => [
        {
          to: { role: 'hr' },
          subject: `A scorecard was corrected: ${scorecard.officerName}, SRO at ${scorecard.campusName}`,
          body: `${scorecard.personName} corrected what they had handed in. The former version and the reason are kept.`,
        },
      ],
    },
    excuse: {
      label: 'Go on without this scorecard',
      from: ['due'],
      to: 'excused',
      by: [except(hr, 'the panelist themselves', (scorecard) => scorecard.personId)],
      says: 'went on without the scorecard',
      why: ({ reason }: { reason: string }) => reason,
      patch: (_, { input }) => ({ excuse: input.reason }),
      also: completeInterviews,
      tells: (scorecard) => [
        {
          to: { personId: scorecard.personId },
          subject: `Your scorecard is not needed any more: ${scorecard.officerName}`,
          body: 'HR goes on without it. The page shows why.',
        },
      ],
    },
    end: {
      label: 'End, it is not needed any more',
      from: ['due'],
      to: 'excused',
      by: 'the program',
      says: 'ended the scorecard, which is not needed any more',
      why: ({ reason }: { reason: string }) => reason,
      patch: (_, { input }) => ({ excuse: input.reason }),
      also: completeInterviews,
    },
  },
});
