import type { DueGroup } from '../time/due.js';

/** The groups of My work, in their order. */
export const groups: { name: DueGroup; title: string }[] = [
  { name: 'overdue', title: 'Overdue' },
  { name: 'today', title: 'Today' },
  { name: 'week', title: 'This week' },
  { name: 'later', title: 'Later' },
];
