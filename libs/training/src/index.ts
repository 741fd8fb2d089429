import { CoursesAndCredits9400000000000 } from './migrations/9400000000000-courses-and-credits.js';
import { Requirements9400000000001 } from './migrations/9400000000001-requirements.js';
import { SessionsAndEnrolments9400000000050 } from './migrations/9400000000050-sessions-and-enrolments.js';
import { TranscriptImports9400000000002 } from './migrations/9400000000002-transcript-imports.js';

export { CreditService } from './credit/credit.service.js';
export { FollowSettings } from './requirement/follow-settings.js';
export { Courses } from './course/course.service.js';
export { Enrolments } from './enrolment/enrolment.service.js';
export { TrainingInvitations } from './invitation/invitation.service.js';
export { sessionLifecycle } from './session/session.lifecycle.js';
export { TrainingSessions } from './session/session.service.js';
export { trainingLifecycles } from './training.lifecycles.js';
export { TrainingModule, TrainingWorkModule } from './training.module.js';
export const trainingMigrations = [
  CoursesAndCredits9400000000000,
  Requirements9400000000001,
  SessionsAndEnrolments9400000000050,
  TranscriptImports9400000000002,
];
