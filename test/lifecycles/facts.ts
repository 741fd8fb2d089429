import fc from 'fast-check';
import { aCase, campuses, day, instant, maybe, people, person, text } from './arbitraries.js';
import { assignmentFacts } from './assignment-facts.js';
import { besidesIncidentFacts } from './besides-incident-facts.js';
import { evaluationFormFacts } from './evaluation-form-facts.js';
import { incidentFacts } from './incident-facts.js';
import { aCandidate, interviewFacts } from './interview-facts.js';
import { sessionFacts } from './session-facts.js';
import { trainingFacts } from './training-facts.js';

export { campuses, people };

/** Facts of every kind of case, in any state: a lifecycle without an entry here fails the walk. */
export const factsOf: Record<string, (states: string[]) => fc.Arbitrary<Record<string, unknown>>> = {
  vacancy: (states) =>
    fc
      .record({
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
          fc.constantFrom('expressed', 'awaiting_history', 'eligible', 'ranked', 'ineligible', 'withdrawn', 'released'),
          fc.integer({ min: 0, max: 5 }),
        ),
        unitsPending: fc.integer({ min: 0, max: 5 }),
        units: fc.constant(5),
        openContests: fc.integer({ min: 0, max: 2 }),
        lastContestableUntil: maybe(instant),
        interviewKitId: maybe(fc.uuid()),
        kitInServiceId: fc.uuid(),
        selectionDueAt: maybe(instant),
        filledAt: maybe(instant),
        interviewCounts: fc.dictionary(fc.constantFrom('to_schedule', 'confirmed', 'scored'), fc.nat(3)),
        panelGaps: fc.constantFrom(
          [],
          [{ interviewId: people[0], officerName: 'Somebody', lacksCampus: true, lacksAgency: false }],
        ),
        panel: fc.array(person, { maxLength: 2 }),
        candidates: fc.array(aCandidate, { maxLength: 2 }),
        selectedBy: maybe(person),
        selectionStands: fc.boolean(),
        offerAnswerBy: maybe(instant),
        assignmentState: fc.constantFrom(null, 'planned', 'cancelled'),
        alternatesUntil: maybe(instant),
      })
      // Only a draft has no closing day.
      .map((vacancy) =>
        vacancy.state === 'draft' ? vacancy : { ...vacancy, closesOn: vacancy.closesOn ?? '2027-01-10' },
      ),
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
      vacancyState: fc.constantFrom('posted', 'closed', 'shortlisted', 'interviewing', 'ranked', 'cancelled'),
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
      interview: fc.constant(null),
      offer: maybe(
        fc.record({ id: fc.uuid(), state: fc.constant('open'), answerBy: fc.constant('2027-02-01T05:00:00Z') }),
      ),
      selectionDueAt: maybe(instant),
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
  ...assignmentFacts,
  ...trainingFacts,
  ...sessionFacts,
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
  ...interviewFacts,
  ...incidentFacts,
  ...besidesIncidentFacts,
  ...evaluationFormFacts,
};
