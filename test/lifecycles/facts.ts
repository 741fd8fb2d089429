import fc from 'fast-check';
import { programId } from './a-moment.js';

const day = fc
  .integer({ min: 0, max: 700 })
  .map((n) => new Date(Date.UTC(2026, 6, 1) + n * 86_400_000).toISOString().slice(0, 10));
const instant = fc.date({ min: new Date('2026-07-01'), max: new Date('2028-06-01'), noInvalidDate: true });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const text = fc.string({ maxLength: 60 });

/** A few people and campuses, so that relations hold now and then. */
export const people = ['1', '2', '3'].map((n) => `00000000-0000-7000-8000-00000000010${n}`);
export const campuses = ['1', '2'].map((n) => `00000000-0000-7000-8000-00000000020${n}`);
const person = fc.constantFrom(...people);

const aCase = (states: string[]) => ({
  id: fc.uuid(),
  programId: fc.constant(programId),
  state: fc.constantFrom(...states),
  version: fc.integer({ min: 1, max: 99 }),
});

/** Facts of every kind of case, in any state: a lifecycle without an entry here fails the walk. */
export const factsOf: Record<string, (states: string[]) => fc.Arbitrary<Record<string, unknown>>> = {
  vacancy: (states) =>
    fc.record({
      ...aCase(states),
      campusId: fc.constantFrom(...campuses),
      campusName: text,
      advisorDuties: text,
      educatorDuties: text,
      lawEnforcerDuties: text,
      schedule: text,
      requirements: text,
      minimumServiceYears: fc.integer({ min: 3, max: 40 }),
      documentsAsked: fc.constant([]),
      opensOn: maybe(day),
      closesOn: maybe(day),
      closesAt: instant,
      decisionsDueAt: instant,
      followsId: fc.constant(null),
      followedById: fc.constant(null),
      createdBy: person,
      postedAt: maybe(instant),
      closedAt: maybe(instant),
      cancelReason: fc.constant(null),
      expressionCounts: fc.dictionary(
        fc.constantFrom('expressed', 'awaiting_history', 'eligible', 'ineligible', 'withdrawn', 'released'),
        fc.integer({ min: 0, max: 5 }),
      ),
      unitsPending: fc.integer({ min: 0, max: 5 }),
      units: fc.constant(5),
      openContests: fc.integer({ min: 0, max: 2 }),
      lastContestableUntil: maybe(instant),
    }),
  unit_posting: (states) =>
    fc.record({
      ...aCase(states),
      vacancyId: fc.uuid(),
      vacancyTitle: text,
      vacancyState: fc.constantFrom('posted', 'closed'),
      closesAt: instant,
      unitId: fc.uuid(),
      unitName: text,
      contactId: maybe(person),
      contactName: maybe(text),
      officersTold: fc.nat(50),
      toldAt: instant,
      how: fc.constant(null),
      postedOn: fc.constant(null),
      note: fc.constant(null),
      confirmedByName: fc.constant(null),
      confirmedAt: fc.constant(null),
    }),
  expression: (states) =>
    fc.record({
      ...aCase(states),
      vacancyId: fc.uuid(),
      vacancyState: fc.constantFrom('posted', 'closed', 'shortlisted', 'cancelled'),
      campusName: text,
      closesOn: day,
      closesAt: instant,
      decisionsDueAt: instant,
      minimumServiceYears: fc.integer({ min: 3, max: 6 }),
      officerId: person,
      officerName: text,
      badge: text,
      unitName: text,
      statement: text,
      expressedAt: instant,
      historyAsked: maybe(text),
      outcome: fc.constant(null),
      decisionReason: maybe(text),
      decidedBy: maybe(person),
      decidedByName: maybe(text),
      decidedAt: maybe(instant),
      contestableUntil: maybe(instant),
      closingReason: fc.constant(null),
      service: fc.array(
        fc.record({
          id: fc.uuid(),
          agency: text,
          startedOn: fc.constantFrom('2015-02-01', '2024-03-01', '2025-07-01'),
          endedOn: fc.constantFrom(null, '2026-06-30'),
          status: fc.constantFrom('entered', 'verified', 'rejected'),
        }),
        { maxLength: 4 },
      ),
      contest: fc.constant(null),
    }),
  contest: (states) =>
    fc.record({
      ...aCase(states),
      expressionId: fc.uuid(),
      expressionState: fc.constantFrom('ineligible', 'expressed'),
      vacancyId: fc.uuid(),
      vacancyState: fc.constantFrom('closed', 'cancelled'),
      campusName: text,
      officerId: person,
      officerName: text,
      decidedBy: person,
      decidedByName: text,
      contestedReason: text,
      contestedDecisionAt: instant,
      contestableUntil: maybe(instant),
      statement: text,
      filedAt: instant,
      reviewReason: fc.constant(null),
      reviewedByName: fc.constant(null),
      reviewedAt: fc.constant(null),
    }),
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
      how: fc.constant('hired'),
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
  interview_kit: (states) =>
    fc.record({
      ...aCase(states),
      number: fc.integer({ min: 1, max: 40 }),
      title: text,
      questions: fc.array(
        fc.record({
          id: fc.uuid(),
          competency: text,
          question: text,
          listenFor: text,
          weight: fc.integer({ min: 1, max: 5 }),
          anchors: fc.record({ one: text, three: text, five: text }),
        }),
        { maxLength: 7 },
      ),
      createdByName: maybe(text),
      createdAt: instant,
      putIntoServiceByName: maybe(text),
      putIntoServiceAt: maybe(instant),
      otherInServiceId: maybe(fc.uuid()),
    }),
};
