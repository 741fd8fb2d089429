import type { Rule } from '#lifecycle';
import { mostExcused } from '../hours/completion.js';
import { excusedPercent } from '../policies.js';
import type { Completed, Credit } from './credit.js';

/** The rules that what somebody says was completed has to keep, whoever says it. */
export const completedRules: Rule<Credit, Completed>[] = [
  {
    code: 'completed-ahead',
    field: 'completedOn',
    holds: (_, { input, now, settings }) => input.completedOn <= settings.calendar.dayOf(now),
    message: 'This day has not come yet. Give the day on which the course was completed.',
  },
  {
    code: 'too-long-ago',
    field: 'completedOn',
    holds: (_, { input }) => input.completedOn >= '1980-01-01',
    message: 'This is before 1980. Check the year.',
  },
  {
    code: 'more-than-course',
    field: 'hours',
    holds: ({ courseHours }, { input }) => input.hours + (input.excusedHours ?? 0) <= courseHours,
    message: ({ courseHours, courseTitle }) => `“${courseTitle}” has ${courseHours} hours. Give no more than that.`,
  },
  {
    code: 'no-hours',
    field: 'hours',
    holds: (_, { input }) => input.hours > 0,
    message: 'Give the hours that were attended.',
  },
  {
    code: 'too-much-excused',
    field: 'excusedHours',
    holds: ({ courseHours }, { input, settings }) =>
      (input.excusedHours ?? 0) <= mostExcused(courseHours, settings.policy(excusedPercent)),
    message: ({ courseHours }, { settings }) => {
      const percent = settings.policy(excusedPercent);
      return `No more than ${percent} per cent of a course may be excused (503 KAR 1:120): ${mostExcused(courseHours, percent)} of these ${courseHours} hours.`;
    },
  },
  {
    code: 'made-up-early',
    field: 'madeUpOn',
    holds: (_, { input, now, settings }) =>
      !input.madeUpOn || (input.madeUpOn >= input.completedOn && input.madeUpOn <= settings.calendar.dayOf(now)),
    message: 'Excused hours are made up after the course, and not in the future. Give that day, or leave it empty.',
  },
  {
    code: 'nothing-made-up',
    field: 'madeUpOn',
    holds: (_, { input }) => !input.madeUpOn || (input.excusedHours ?? 0) > 0,
    message: 'No hours were excused, so none were made up. Leave the day empty.',
  },
];
