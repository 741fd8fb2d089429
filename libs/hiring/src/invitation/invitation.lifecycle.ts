import { lifecycle, type Rule, thePerson, whoIs } from '#lifecycle';
import { type Invitation, whichInterview } from './invitation.js';
import { confirmWhenAllHaveAnswered, findAnotherTimeWhereNeeded } from './invitation.consequences.js';
import { invitationFacts } from './invitation.sql.js';

const invited = thePerson<Invitation>('whoever is invited', (invitation) => invitation.personId);

const isStillToCome: Rule<Invitation> = {
  code: 'interview-begun',
  holds: (invitation, { now }) =>
    now < invitation.startsAt && ['proposed', 'confirmed'].includes(invitation.interviewState),
  message: 'This interview has begun or does not take place at this time any more.',
};

/** HR proposes a time, and everybody who is needed says whether they come. */
export const invitationLifecycle = lifecycle<Invitation>()({
  kind: 'invitation',
  table: 'invitation',
  facts: invitationFacts,
  title: (invitation) => `The invitation of ${invitation.personName} to the interview of ${invitation.officerName}`,
  path: (invitation) => `/interviews/${invitation.interviewId}`,
  readers: [invited, whoIs('hr'), whoIs('agency_administrator'), whoIs('assessor')],
  escalatesTo: () => ({ role: 'hr' }),
  initial: 'sent',
  opening: { by: 'the program', says: 'invited to the interview' },
  states: {
    sent: {
      label: 'Not yet answered',
      waitsOn: [
        {
          kind: 'answer-invitation',
          owner: (invitation) => ({ personId: invitation.personId }),
          title: (invitation) =>
            `Say whether you come to ${whichInterview(invitation)}: SRO at ${invitation.campusName}`,
          due: (invitation) => invitation.answerBy,
          // The invitation itself tells, with the calendar entry.
          quiet: true,
        },
      ],
    },
    accepted: { label: 'Comes', final: true },
    declined: { label: 'Cannot come', final: true },
    ended: { label: 'No longer invited', final: true },
  },
  actions: {
    accept: {
      label: 'I will be there',
      from: ['sent'],
      to: 'accepted',
      by: [invited],
      rules: [isStillToCome],
      says: 'will be at the interview',
      also: confirmWhenAllHaveAnswered,
    },
    decline: {
      label: 'I cannot come',
      from: ['sent', 'accepted'],
      to: 'declined',
      by: [invited],
      rules: [isStillToCome],
      says: 'cannot come to the interview',
      why: ({ reason }: { reason: string }) => reason,
      patch: (_, { input }) => ({ reason: input.reason }),
      also: findAnotherTimeWhereNeeded,
      tells: (invitation) => [
        {
          to: { role: 'hr' },
          subject: `${invitation.personName} cannot come: interview of ${invitation.officerName}`,
          body: 'The page of the interview shows why, and whether another time has to be found.',
        },
      ],
    },
    end: {
      label: 'End the invitation',
      from: ['sent', 'accepted', 'declined'],
      to: 'ended',
      by: 'the program',
      says: 'ended the invitation',
    },
  },
});
