import { dayInWords } from '#calendar';
import type { Rule } from '#lifecycle';
import type { Assignment } from './assignment.js';
import { overlapRefusal } from './overlap.js';

type Ending = { endsOn: string };

export const endsAfterItBegan: Rule<Assignment, Ending> = {
  code: 'ends-before-start',
  field: 'endsOn',
  holds: (assignment, { input }) => input.endsOn >= assignment.startsOn,
  message: (assignment) =>
    `${assignment.officerName} began on ${dayInWords(assignment.startsOn)}. Choose that day or a later one as the last.`,
};

/** A year that was mistyped would keep the officer from every other campus until then. */
export const endsWithinTwoYears: Rule<Assignment, Ending> = {
  code: 'ends-too-late',
  field: 'endsOn',
  holds: (_, { input, now, settings }) =>
    input.endsOn <= settings.calendar.addToDay(settings.calendar.dayOf(now), { amount: 730, unit: 'calendar days' }),
  message: 'This is more than two years ahead. Check the year, or set the last day when it is nearer.',
};

/** Standard 9: whoever stays cannot have been given to another campus in the meantime. */
export const nothingFollows: Rule<Assignment> = {
  code: 'assigned-elsewhere',
  holds: (assignment) => overlapRefusal(assignment.officerName, laterOnes(assignment), assignment.startsOn) === null,
  message: (assignment) => overlapRefusal(assignment.officerName, laterOnes(assignment), assignment.startsOn) ?? '',
};

const laterOnes = ({ held, startsOn }: Assignment) => held.filter((other) => other.startsOn > startsOn);
