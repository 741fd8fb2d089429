import type { Actor } from '#access';
import { shownCase } from '#lifecycle';
import type { TrainingInvitationDto } from './invitation.dto.js';
import { trainingInvitationLifecycle } from './invitation.lifecycle.js';
import type { TrainingInvitation } from './training-invitation.js';

/** An invitation as the person asking sees it. */
export const trainingInvitationView = (invitation: TrainingInvitation, actor: Actor): TrainingInvitationDto => ({
  ...shownCase(trainingInvitationLifecycle, invitation, actor),
  sessionId: invitation.sessionId,
  courseTitle: invitation.courseTitle,
  hours: invitation.hours,
  place: invitation.place,
  startsAt: invitation.startsAt,
  endsAt: invitation.endsAt,
  days: invitation.days.length,
  personName: invitation.personName,
  answerBy: invitation.answerBy,
  reason: invitation.reason,
  invitedByName: invitation.invitedByName,
  invitedAt: invitation.invitedAt,
  attendedHours: invitation.attendedHours,
});
