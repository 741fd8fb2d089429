import { Hiring9200000000000 } from './migrations/9200000000000-hiring.js';
import { InterviewKits9200000000001 } from './migrations/9200000000001-interview-kits.js';

import { Interviews9200000000002 } from './migrations/9200000000002-interviews.js';
import { Selections9200000000003 } from './migrations/9200000000003-selections.js';

export { contestLifecycle } from './contest/contest.lifecycle.js';
export { ContestService } from './contest/contest.service.js';
export { expressionLifecycle } from './expression/expression.lifecycle.js';
export { ExpressionService } from './expression/expression.service.js';
export { hiringLifecycles } from './hiring.lifecycles.js';
export { HiringModule, HiringWorkModule } from './hiring.module.js';
export { InterviewService } from './interview/interview.service.js';
export { PanelService } from './panel/panel.service.js';
export { ScorecardService } from './scorecard/scorecard.service.js';
export { interviewLifecycle } from './interview/interview.lifecycle.js';
export { invitationLifecycle } from './invitation/invitation.lifecycle.js';
export { offerLifecycle } from './offer/offer.lifecycle.js';
export { panelistLifecycle } from './panel/panelist.lifecycle.js';
export { recommendationLifecycle } from './recommendation/recommendation.lifecycle.js';
export { scorecardLifecycle } from './scorecard/scorecard.lifecycle.js';
export { interviewKitLifecycle } from './interview-kit/interview-kit.lifecycle.js';
export { InterviewKitService } from './interview-kit/interview-kit.service.js';
export { ensureKitInService } from './interview-kit/kit-in-service.js';
export { unitPostingLifecycle } from './unit-posting/unit-posting.lifecycle.js';
export { vacancyLifecycle } from './vacancy/vacancy.lifecycle.js';
export { VacancyService } from './vacancy/vacancy.service.js';
export const hiringMigrations = [
  Hiring9200000000000,
  InterviewKits9200000000001,
  Interviews9200000000002,
  Selections9200000000003,
];
