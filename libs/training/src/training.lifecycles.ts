import type { Lifecycle } from '#lifecycle';
import { creditLifecycle } from './credit/credit.lifecycle.js';
import { enrolmentLifecycle } from './enrolment/enrolment.lifecycle.js';
import { trainingInvitationLifecycle } from './invitation/invitation.lifecycle.js';
import { requirementLifecycle } from './requirement/requirement.lifecycle.js';
import { sessionLifecycle } from './session/session.lifecycle.js';

export const trainingLifecycles: Lifecycle[] = [
  requirementLifecycle,
  creditLifecycle,
  sessionLifecycle,
  enrolmentLifecycle,
  trainingInvitationLifecycle,
];
