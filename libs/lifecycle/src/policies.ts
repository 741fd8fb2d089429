import { policy } from '#policies';

/** How many hours before a task is due its owner is reminded. */
export const reminderLead = policy<number>({
  key: 'tasks.reminder-lead-hours',
  title: 'Hours before a due date at which its owner is reminded',
  default: 24,
  check: (value: unknown) =>
    Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 336
      ? null
      : 'Give a whole number of hours from 1 to 336 (two weeks).',
  source: 'Practice',
});
