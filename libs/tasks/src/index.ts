import { Escalations8000000000001 } from './migrations/8000000000001-escalations.js';
import { Tasks8000000000000 } from './migrations/8000000000000-tasks.js';

export { audienceOf, openTasksStep, settleTasksStep, type NewTask, type Owner } from './task.js';
export { type DatedTask, moveTasks, openTasksOfProgram, ownerOf, peopleWhoOwe } from './dated-task.js';
export { openTasksOfCase } from './open-tasks.sql.js';
export { TasksModule } from './tasks.module.js';
export const taskMigrations = [Tasks8000000000000, Escalations8000000000001];
