import fc from 'fast-check';
import { aCase, campuses, day, instant, maybe, person, text } from './arbitraries.js';

/** Facts of officers on campuses and of what their start asks for. */
export const assignmentFacts: Record<string, (states: string[]) => fc.Arbitrary<Record<string, unknown>>> = {
  assignment: (states) =>
    fc.record({
      ...aCase(states),
      officerId: person,
      officerName: text,
      unitId: fc.uuid(),
      campusId: fc.constantFrom(...campuses),
      campusName: text,
      startsOn: day,
      endsOn: day,
      how: fc.constantFrom('hired', 'served before'),
      endingReason: maybe(text),
      createdAt: instant,
      held: fc.array(
        fc.record({
          id: fc.uuid(),
          campusName: text,
          state: fc.constant('serving'),
          startsOn: day,
          endsOn: maybe(day),
        }),
        { maxLength: 3 },
      ),
    }),
  follow_up: (states) =>
    fc.record({
      ...aCase(states),
      assignmentId: fc.uuid(),
      kind: fc.constantFrom('office-space', 'introduction', 'procedures', 'uniform'),
      dueAt: instant,
      officerId: person,
      officerName: text,
      unitId: fc.uuid(),
      unitName: text,
      campusId: fc.constantFrom(...campuses),
      campusName: text,
      note: maybe(text),
      doneOn: maybe(day),
      reason: maybe(text),
      settledByName: maybe(text),
      settledAt: maybe(instant),
    }),
};
