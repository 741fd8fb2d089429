import { lifecycle, whoIs } from '#lifecycle';
import { type Assignment, whoServesWhere } from './assignment.js';
import { endWhatIsOpen } from './assignment.consequences.js';
import { bothSides, theirSupervisor } from './assignment.relations.js';
import { endsAfterItBegan, endsWithinTwoYears, nothingFollows } from './assignment.rules.js';
import { assignmentFacts } from './assignment.sql.js';
import { tellAssigned, tellCancelled, tellEnding, tellStays } from './assignment.tellings.js';

const hr = whoIs<Assignment>('hr');
const forTheirSupervisor = ({ unitId }: Assignment) => ({ role: 'supervisor', unitId });

/**
 * Standard 9: an officer serves one campus at a time, from the start that was agreed until the last day that HR or the
 * supervisor sets. While an officer serves, nothing is owed by the assignment itself.
 */
export const assignmentLifecycle = lifecycle<Assignment>()({
  kind: 'assignment',
  table: 'assignment',
  facts: assignmentFacts,
  title: whoServesWhere,
  path: (assignment) => `/assignments/${assignment.id}`,
  readers: bothSides,
  escalatesTo: () => ({ role: 'agency_administrator' }),
  initial: 'planned',
  opening: {
    by: 'the program',
    // Who served there when the program began is recorded as serving.
    alsoIn: ['serving'],
    says: 'assigned the officer to the campus',
    tells: tellAssigned,
  },
  states: {
    planned: {
      label: 'Start planned',
      waitsOn: [
        {
          kind: 'prepare-start',
          owner: forTheirSupervisor,
          title: (assignment) => `Prepare the start of ${whoServesWhere(assignment)}`,
          due: (assignment, { settings }) => settings.calendar.startOfDay(assignment.startsOn),
          quiet: true,
        },
      ],
      byItself: [{ action: 'begin', at: ({ startsOn }, { settings }) => settings.calendar.startOfDay(startsOn) }],
    },
    serving: { label: 'Serving', final: true },
    ending: {
      label: 'Serving, last day set',
      waitsOn: [
        {
          kind: 'hand-over',
          owner: forTheirSupervisor,
          title: (assignment) => `See to the hand-over: ${whoServesWhere(assignment)}`,
          due: (assignment, { settings }) => settings.calendar.endOfDay(assignment.endsOn!),
          quiet: true,
        },
      ],
      byItself: [{ action: 'finish', at: ({ endsOn }, { settings }) => settings.calendar.endOfDay(endsOn!) }],
    },
    ended: { label: 'Ended', final: true },
    cancelled: { label: 'Cancelled', final: true },
  },
  actions: {
    begin: {
      label: 'Begin on the day of the start',
      from: ['planned'],
      to: 'serving',
      by: 'the clock',
      says: 'noted that the officer serves from today',
    },
    end: {
      label: 'Set the last day',
      from: ['serving'],
      to: 'ending',
      by: [hr, theirSupervisor],
      rules: [endsAfterItBegan, endsWithinTwoYears],
      says: 'set the last day of the assignment',
      why: ({ reason }: { reason: string }) => reason,
      patch: (_, { input }) => ({ ends_on: input.endsOn, ending_reason: input.reason }),
      tells: tellEnding,
    },
    keep: {
      label: 'Take the last day back',
      from: ['ending'],
      to: 'serving',
      by: [hr, theirSupervisor],
      rules: [nothingFollows],
      says: 'took the last day back: the officer stays',
      patch: () => ({ ends_on: null, ending_reason: null }),
      tells: tellStays,
    },
    finish: {
      label: 'End after the last day',
      from: ['ending'],
      to: 'ended',
      by: 'the clock',
      says: 'ended the assignment after its last day',
      also: endWhatIsOpen,
    },
    cancel: {
      label: 'Cancel before the start',
      from: ['planned'],
      to: 'cancelled',
      by: [hr],
      says: 'cancelled the assignment before it began',
      why: ({ reason }: { reason: string }) => reason,
      patch: (_, { input }) => ({ ending_reason: input.reason }),
      also: endWhatIsOpen,
      tells: tellCancelled,
    },
  },
});
