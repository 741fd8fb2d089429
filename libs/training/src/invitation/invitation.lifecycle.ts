import { lifecycle, type Rule, thePerson, whoIs } from '#lifecycle';
import { organisers } from '../session/session.relations.js';
import type { Attendance } from '../session/session.rules.js';
import { giveBack, reserve } from './invitation.consequences.js';
import { trainingInvitationFacts } from './invitation.sql.js';
import type { TrainingInvitation } from './training-invitation.js';

const invited = thePerson<TrainingInvitation>('whoever is invited', ({ personId }) => personId);
const runner = thePerson<TrainingInvitation>('whoever runs the session', ({ runBy }) => runBy);
const toInvited = ({ personId }: TrainingInvitation) => ({ personId });
const toRunner = ({ runBy }: TrainingInvitation) => ({ personId: runBy });

const isStillToCome: Rule<TrainingInvitation> = {
  code: 'session-begun',
  holds: ({ sessionState, startsAt }, { now }) => sessionState === 'scheduled' && now < startsAt,
  message: 'This session has begun, is over, or does not take place.',
};

/** Standard 22: the SRO and the school administrator seek opportunities to attend training together. */
export const trainingInvitationLifecycle = lifecycle<TrainingInvitation>()({
  kind: 'training_invitation',
  table: 'training_invitation',
  facts: trainingInvitationFacts,
  title: ({ personName, courseTitle }) => `The invitation of ${personName} to ${courseTitle}`,
  path: ({ sessionId }) => `/training-sessions/${sessionId}`,
  readers: [invited, runner, ...organisers, whoIs('hr'), whoIs('assessor')],
  escalatesTo: () => ({ role: 'agency_administrator' }),
  initial: 'sent',
  opening: { by: [...organisers, runner], rules: [isStillToCome], says: 'invited to the session' },
  states: {
    sent: {
      label: 'Not yet answered',
      waitsOn: [
        {
          kind: 'answer-training-invitation',
          owner: toInvited,
          title: ({ courseTitle }) => `Say whether you come to ${courseTitle}`,
          due: ({ answerBy }) => answerBy,
        },
      ],
      byItself: [{ action: 'lapse', at: ({ answerBy }) => answerBy }],
    },
    accepted: { label: 'Comes', final: true },
    declined: { label: 'Cannot come', final: true },
    lapsed: { label: 'Not answered in time', final: true },
    taken_back: { label: 'No longer invited', final: true },
    cancelled: { label: 'Session cancelled', final: true },
    attended: { label: 'Attended', final: true },
    missed: { label: 'Did not attend', final: true },
  },
  actions: {
    accept: {
      label: 'I will be there',
      from: ['sent'],
      to: 'accepted',
      by: [invited],
      rules: [isStillToCome],
      says: 'will be at the session',
      also: reserve,
      tells: (invitation) => [
        {
          to: toRunner(invitation),
          subject: `${invitation.personName} comes to ${invitation.courseTitle}`,
          body: 'Agency and school attend it together.',
        },
      ],
    },
    decline: {
      label: 'I cannot come',
      from: ['sent', 'accepted'],
      to: 'declined',
      by: [invited],
      rules: [isStillToCome],
      says: 'cannot come to the session',
      why: ({ reason }: { reason: string }) => reason,
      patch: (_, { input }) => ({ reason: input.reason }),
      also: giveBack,
      tells: (invitation) => [
        {
          to: toRunner(invitation),
          subject: `${invitation.personName} cannot come to ${invitation.courseTitle}`,
          body: 'The page of the session shows why. The seat goes to whoever waits for one.',
        },
      ],
    },
    lapse: {
      label: 'Lapse without an answer',
      from: ['sent'],
      to: 'lapsed',
      by: 'the clock',
      says: 'noted that the invitation was not answered in time',
      also: giveBack,
      tells: (invitation) => [
        {
          to: toInvited(invitation),
          subject: `Not answered in time: ${invitation.courseTitle}`,
          body: 'Your seat went to whoever waits for one. If you would still like to come, ask whoever runs the session.',
        },
        {
          to: toRunner(invitation),
          subject: `${invitation.personName} has not answered: ${invitation.courseTitle}`,
          body: 'The seat is free again. You can invite somebody else, or them once more.',
        },
      ],
    },
    'take-back': {
      label: 'Take the invitation back',
      from: ['sent', 'accepted'],
      to: 'taken_back',
      by: [...organisers, runner],
      rules: [isStillToCome],
      says: 'took the invitation back',
      why: ({ reason }: { reason: string }) => reason,
      patch: (_, { input }) => ({ reason: input.reason }),
      also: giveBack,
      tells: (invitation, { input }) => [
        {
          to: toInvited(invitation),
          subject: `No longer invited: ${invitation.courseTitle}`,
          body: `Why: ${input.reason}`,
        },
      ],
    },
    cancel: {
      label: 'End with the session',
      from: ['sent', 'accepted'],
      to: 'cancelled',
      by: 'the program',
      says: 'ended it, as the session is cancelled',
      tells: (invitation, { input }) => [
        {
          to: toInvited(invitation),
          subject: `Cancelled: ${invitation.courseTitle}`,
          body: `The session does not take place. Why: ${input.reason}`,
        },
      ],
    },
    attend: {
      label: 'Attended',
      from: ['accepted'],
      to: 'attended',
      by: 'the program',
      says: 'recorded the hours that were attended',
      patch: ({ id }, { input: { said } }: { input: { said: Map<string, Attendance> } }) => ({
        attended_hours: said.get(id)!.hours,
      }),
    },
    miss: {
      label: 'Did not attend',
      from: ['accepted'],
      to: 'missed',
      by: 'the program',
      says: 'recorded that the administrator did not attend',
      patch: () => ({ attended_hours: 0 }),
    },
  },
});
