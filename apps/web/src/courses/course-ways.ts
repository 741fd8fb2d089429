import type { EnrolmentDto, TrainingInvitationDto } from '../api/types.js';
import type { ActionWay } from '../cases/index.js';
import {
  acceptInvitation,
  approveEnrolment,
  declineInvitation,
  refuseEnrolment,
  withdrawEnrolment,
} from './course-calls.js';

export const withdrawWay = (enrolment: EnrolmentDto, whom: 'you' | 'the officer'): ActionWay => ({
  ask: {
    field: 'reason',
    label: 'Why is it withdrawn?',
    hint: whom === 'you' ? 'Your supervisor reads this.' : 'The officer reads this.',
    maxLength: 2000,
  },
  confirm:
    enrolment.state === 'approved'
      ? 'The seat goes to whoever waits for one, and the days go out of the calendar.'
      : 'The place in the line is given up.',
  success: 'The enrolment is withdrawn.',
  send: ({ key, text }) => withdrawEnrolment(enrolment, text, key),
});

/** How the supervisor decides. */
export const decisionWays = (enrolment: EnrolmentDto): Record<string, ActionWay> => {
  const approve: ActionWay = {
    look: 'main',
    success:
      enrolment.seatsFree > 0
        ? `${enrolment.officer.name} has a seat, and is told.`
        : `${enrolment.officer.name} is on the waiting list, and is told.`,
    send: ({ key }) => approveEnrolment(enrolment, key),
  };
  return {
    ...(enrolment.seatsFree > 0 ? { approve } : { queue: approve }),
    refuse: {
      ask: { field: 'reason', label: 'Why is it refused?', hint: 'The officer reads this.', maxLength: 2000 },
      success: `${enrolment.officer.name} is told that it is refused, and why.`,
      send: ({ key, text }) => refuseEnrolment(enrolment, text, key),
    },
    ...(enrolment.state !== 'asked' && { withdraw: withdrawWay(enrolment, 'the officer') }),
  };
};

/** How an administrator answers. */
export const invitationWays = (invitation: TrainingInvitationDto): Record<string, ActionWay> => ({
  accept: {
    look: 'main',
    success: 'You have a seat. The days are in your calendar.',
    send: ({ key }) => acceptInvitation(invitation, key),
  },
  decline: {
    ask: {
      field: 'reason',
      label: 'Why can you not come?',
      hint: 'In a sentence; whoever runs the session reads it.',
      maxLength: 2000,
    },
    success: 'Whoever runs the session is told that you cannot come.',
    send: ({ key, text }) => declineInvitation(invitation, text, key),
  },
});
