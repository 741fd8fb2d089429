import { Deadlines9000000000000 } from './migrations/9000000000000-deadlines.js';
import { RequestIdsOfDeadlines9000000000010 } from './migrations/9000000000010-request-ids.js';
import { MovedDates9000000000100 } from './migrations/9000000000100-moved-dates.js';
import { RetryingDeadlines9000000000011 } from './migrations/9000000000011-retrying.js';

export { dropDeadlinesStep, setDeadlinesStep, type NewDeadline } from './deadline.js';
export { DeadlinesModule } from './deadlines.module.js';
export { DueActions, type DueAction } from './due-actions.js';
export { DueTasks } from './due-tasks.js';
export { looks, LookSoon } from './look-soon.js';
export { actionsOfProgram, type DatedAction, dropDeadlinesOfTasksStep, moveActions } from './moved-deadlines.js';
export { NearDeadlines } from './near-deadlines.js';
export const deadlineMigrations = [
  Deadlines9000000000000,
  RequestIdsOfDeadlines9000000000010,
  RetryingDeadlines9000000000011,
  MovedDates9000000000100,
];
