import { CoursesAndCredits9400000000000 } from './migrations/9400000000000-courses-and-credits.js';

export { trainingLifecycles } from './training.lifecycles.js';
export { TrainingModule, TrainingWorkModule } from './training.module.js';
export const trainingMigrations = [CoursesAndCredits9400000000000];
