import { Deadlines9000000000000 } from './migrations/9000000000000-deadlines.js';
import { DueByProgram9000000000001 } from './migrations/9000000000001-due-by-program.js';
import { RequestIdsOfDeadlines9000000000010 } from './migrations/9000000000010-request-ids.js';
import { RetryingDeadlines9000000000011 } from './migrations/9000000000011-retrying.js';
import { MovedDates9000000000100 } from './migrations/9000000000100-moved-dates.js';

export { dropDeadlinesStep, setDeadlinesStep, type NewDeadline } from './deadline.js';
export { DeadlinesModule } from './deadlines.module.js';
export { DueActions, type DueAction } from './due-actions.js';
export { DueTasks } from './due-tasks.js';
export { heartbeatMilliseconds, looks, LookSoon } from './look-soon.js';
export { actionsOfProgram, type DatedAction, dropDeadlinesOfTasksStep, moveActions } from './moved-deadlines.js';
export { nextDeadline } from './waiting.js';
export const deadlineMigrations = [
  Deadlines9000000000000,
  DueByProgram9000000000001,
  RequestIdsOfDeadlines9000000000010,
  RetryingDeadlines9000000000011,
  MovedDates9000000000100,
];
