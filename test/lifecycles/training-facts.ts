import fc from 'fast-check';
import { aCase, day, instant, maybe, person, text } from './arbitraries.js';

const hours = fc.integer({ min: 0, max: 160 }).map((quarters) => quarters / 4);

/** Facts of what officers owe and have completed. */
export const trainingFacts: Record<string, (states: string[]) => fc.Arbitrary<Record<string, unknown>>> = {
  training_requirement: (states) =>
    fc.record({
      ...aCase(states),
      officerId: person,
      officerName: text,
      unitId: fc.uuid(),
      backOn: day,
      nextKey: fc.constantFrom('sro-1', 'year-2027'),
      nextTitle: fc.constantFrom('SRO I', 'In-service 2027'),
      nextDueOn: day,
      nextOwed: fc.nat(4000),
      lookOn: day,
      remindedOn: maybe(day),
      reaches: fc.boolean(),
    }),
  training_credit: (states) =>
    fc.record({
      ...aCase(states),
      officerId: person,
      officerName: text,
      unitId: fc.uuid(),
      courseId: fc.uuid(),
      courseTitle: text,
      provider: text,
      providerNumber: text,
      level: fc.constantFrom('sro-1', 'in-service'),
      courseHours: hours,
      sessionId: fc.constant(null),
      completedOn: day,
      hours,
      excusedHours: hours,
      madeUpOn: maybe(day),
      source: fc.constantFrom('session', 'officer', 'import'),
      note: maybe(text),
      reason: maybe(text),
      createdAt: instant,
      decidedByName: maybe(text),
      decidedAt: maybe(instant),
    }),
};
