import type { Lifecycle } from '#lifecycle';
import { contestLifecycle } from './contest/contest.lifecycle.js';
import { expressionLifecycle } from './expression/expression.lifecycle.js';
import { interviewKitLifecycle } from './interview-kit/interview-kit.lifecycle.js';
import { interviewLifecycle } from './interview/interview.lifecycle.js';
import { invitationLifecycle } from './invitation/invitation.lifecycle.js';
import { offerLifecycle } from './offer/offer.lifecycle.js';
import { panelistLifecycle } from './panel/panelist.lifecycle.js';
import { recommendationLifecycle } from './recommendation/recommendation.lifecycle.js';
import { scorecardLifecycle } from './scorecard/scorecard.lifecycle.js';
import { unitPostingLifecycle } from './unit-posting/unit-posting.lifecycle.js';
import { vacancyLifecycle } from './vacancy/vacancy.lifecycle.js';

export const hiringLifecycles: Lifecycle[] = [
  vacancyLifecycle,
  unitPostingLifecycle,
  expressionLifecycle,
  contestLifecycle,
  interviewKitLifecycle,
  panelistLifecycle,
  interviewLifecycle,
  invitationLifecycle,
  scorecardLifecycle,
  recommendationLifecycle,
  offerLifecycle,
];
