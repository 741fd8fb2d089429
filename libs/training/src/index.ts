import { CoursesAndCredits9400000000000 } from './migrations/9400000000000-courses-and-credits.js';
import { Requirements9400000000001 } from './migrations/9400000000001-requirements.js';
<<<<<<< HEAD
import { SessionsAndEnrolments9400000000050 } from './migrations/9400000000050-sessions-and-enrolments.js';
=======
import { TranscriptImports9400000000002 } from './migrations/9400000000002-transcript-imports.js';
>>>>>>> 300ae5f (Bring in transcripts from a file, print an officer's transcript, take out the roster, and ask for more than the law)

export { FollowSettings } from './requirement/follow-settings.js';
export { trainingLifecycles } from './training.lifecycles.js';
export { TrainingModule, TrainingWorkModule } from './training.module.js';
export const trainingMigrations = [
  CoursesAndCredits9400000000000,
  Requirements9400000000001,
<<<<<<< HEAD
  SessionsAndEnrolments9400000000050,
=======
  TranscriptImports9400000000002,
>>>>>>> 300ae5f (Bring in transcripts from a file, print an officer's transcript, take out the roster, and ask for more than the law)
];
