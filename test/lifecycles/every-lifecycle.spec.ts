import fc from 'fast-check';
import { type Role, roles } from '#access';
import { assignmentLifecycles } from '#assignments';
import { evaluationLifecycles } from '#evaluations';
import { hiringLifecycles } from '#hiring';
import { incidentLifecycles } from '#incidents';
import { allowedActions, anyHolds, type Case, faultsOf, type Lifecycle, refusal } from '#lifecycle';
import { trainingLifecycles } from '#training';
import { anActor, aTaking } from './a-moment.js';
import { campuses, factsOf, people } from './facts.js';

const lifecycles: Lifecycle[] = [
  ...hiringLifecycles,
  ...assignmentLifecycles,
  ...trainingLifecycles,
  ...incidentLifecycles,
  ...evaluationLifecycles,
];

/** Input that satisfies the forms of every action, so that only the table decides. */
const anyInput = {
  reason: 'A reason.',
  message: 'A message.',
  how: 'roll call',
  postedOn: '2027-01-15',
  nextId: people[0],
  declarations: people.map((interviewId) => ({ interviewId, conflict: false })),
  finalists: [people[0]],
  expressionId: people[0],
  alternates: [people[1]],
  justification: 'A justification.',
  reasons: 'Reasons.',
  startsOn: '2027-03-01',
  answerBy: '2027-02-01',
  startsAt: '2027-01-18T15:00:00Z',
  endsAt: '2027-01-18T16:00:00Z',
  place: 'Room 4',
  scores: { q: 3 },
  notes: {},
  comment: '',
  assignmentId: people[0],
  endsOn: '2027-06-01',
  days: [{ startsAt: '2027-01-18T15:00:00Z', endsAt: '2027-01-18T16:00:00Z' }],
  seats: 20,
  openToSchools: true,
  attendance: [],
  note: 'Room 12.',
  proposal: 'investigate',
  kind: 'criminal',
  progress: 'gathering facts',
  outcome: 'diverted',
  outcomeWords: 'What came of it.',
  until: '2027-01-20',
  acceptedBy: 'Detective Hale',
  records: [{ student: 'J. D., grade 10', record: 'Attendance', content: 'On paper.' }],
  ground: 'consent',
  groundWords: 'Consent of the mother.',
  sanction: 'A sanction.',
  decidedBy: 'The principal',
  prosecutorConsulted: true,
  prosecutorWords: 'Asked on Monday.',
  meetAt: new Date('2027-01-20T15:00:00Z'),
  into: { id: people[1], number: '2027-0041', state: 'investigating', campusId: campuses[0], knownAt: null },
  backOn: '2027-06-01',
  returnedOn: '2027-01-15',
  dueOn: '2028-01-01',
  completedOn: '2027-01-15',
  hours: 8,
  by: people[0],
};

const anyone = fc
  .record({
    person: fc.constantFrom(...people),
    grants: fc.uniqueArray(fc.constantFrom<Role>(...roles), { maxLength: 3 }),
    campus: fc.constantFrom(...campuses),
  })
  .map(({ person, grants, campus }) =>
    anActor(person, ...grants.map((role) => (role === 'administrator' ? { role, campusId: campus } : role))),
  );

describe.each(lifecycles.map((table) => [table.kind, table] as const))('the lifecycle of a %s', (kind, table) => {
  const facts = (...states: string[]) =>
    factsOf[kind]!(states.length > 0 ? states : Object.keys(table.states)) as unknown as fc.Arbitrary<Case>;

  it('waits on somebody in every state that is not final, leads nowhere wrong, and reaches an end from everywhere', () => {
    expect(faultsOf(table)).toEqual([]);
  });

  it.each(Object.entries(table.states).filter(([, state]) => !state.final))(
    'says in "%s" who owes the next step, and by when',
    (name, state) => {
      fc.assert(
        fc.property(facts(name), (one) => {
          for (const wait of state.waitsOn!) {
            const owner = wait.owner(one);
            expect('personId' in owner ? people.includes(owner.personId) : roles.includes(owner.role as Role)).toBe(
              true,
            );
            expect(wait.title(one).length).toBeGreaterThan(0);
            expect(Number.isFinite(wait.due(one, aTaking(null)).getTime())).toBe(true);
          }
          for (const timer of state.byItself ?? [])
            expect(Number.isFinite(timer.at(one, aTaking(null)).getTime())).toBe(true);
          expect(roles).toContain((table.escalatesTo(one) as { role: string }).role);
        }),
      );
    },
  );

  it('lets each action be taken by exactly those whom the table names, and refuses everybody else with 403', () => {
    fc.assert(
      fc.property(facts(), anyone, (one, actor) => {
        for (const [name, action] of Object.entries(table.actions)) {
          const named = typeof action.by !== 'string' && anyHolds(action.by, actor, one);
          const problem = refusal(table, name, one, aTaking(actor, anyInput));
          if (!named) expect(problem?.status).toBe(403);
          else expect([undefined, 409, 422]).toContain(problem?.status);
          if (named && !action.from.includes(one.state)) expect(problem?.status).toBe(409);
        }
      }),
    );
  });

  it('offers a person only what they may take now', () => {
    fc.assert(
      fc.property(facts(), anyone, (one, actor) => {
        const offered = allowedActions(table, one, actor).map(({ action }) => action);
        for (const name of Object.keys(table.actions)) {
          const status = refusal(table, name, one, aTaking(actor, anyInput))?.status;
          expect(offered.includes(name)).toBe(status === undefined || status === 422);
        }
      }),
    );
  });

  it("has somebody who may take each action that is not the clock's or the program's", () => {
    for (const [name, action] of Object.entries(table.actions)) {
      if (typeof action.by === 'string') continue;
      const takers = fc.sample(fc.tuple(facts(...action.from), anyone), { numRuns: 400, seed: 7 });
      expect([name, takers.some(([one, actor]) => anyHolds(action.by as never, actor, one))]).toEqual([name, true]);
    }
  });
});
