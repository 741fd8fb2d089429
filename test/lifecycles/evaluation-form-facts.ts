import fc from 'fast-check';
import { aCase, instant, maybe, text } from './arbitraries.js';

/** Facts of evaluation forms, half written as well as whole. */
export const evaluationFormFacts: Record<string, (states: string[]) => fc.Arbitrary<Record<string, unknown>>> = {
  evaluation_form: (states) =>
    fc.record({
      ...aCase(states),
      number: fc.integer({ min: 1, max: 40 }),
      name: text,
      criteria: fc.array(
        fc.record({
          key: fc.uuid(),
          group: text,
          role: fc.constantFrom('law_enforcer', 'educator', 'advisor', 'general'),
          title: text,
          whatItIs: text,
          anchors: fc.record({ one: text, three: text, five: text }),
        }),
        { maxLength: 9 },
      ),
      createdByName: maybe(text),
      createdAt: instant,
      putIntoServiceByName: maybe(text),
      putIntoServiceAt: maybe(instant),
      otherInServiceId: maybe(fc.uuid()),
    }),
};
