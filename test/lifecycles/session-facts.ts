import fc from 'fast-check';
import { aCase, day, instant, maybe, person, text } from './arbitraries.js';

const hours = fc.integer({ min: 1, max: 160 }).map((quarters) => quarters / 4);
const aSeat = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom('officer', 'administrator'),
  personId: person,
  state: fc.constantFrom('asked', 'waiting', 'approved', 'sent', 'accepted'),
});

/** When a session is, on one day or several. */
const when = fc.tuple(day, fc.integer({ min: 1, max: 5 })).map(([on, count]) => {
  const days = Array.from({ length: count }, (_, i) => {
    const start = Date.parse(`${on}T13:00:00Z`) + i * 86_400_000;
    return { startsAt: new Date(start).toISOString(), endsAt: new Date(start + 8 * 3_600_000).toISOString() };
  });
  return { days, startsAt: new Date(days[0]!.startsAt), endsAt: new Date(days.at(-1)!.endsAt) };
});

const inTheSession = {
  sessionId: fc.uuid(),
  sessionState: fc.constantFrom('scheduled', 'under_way', 'held', 'cancelled'),
  courseTitle: text,
  hours,
  place: text,
  runBy: person,
};

/** Facts of sessions, of the officers who ask for a seat and of the school administrators who are invited. */
export const sessionFacts: Record<string, (states: string[]) => fc.Arbitrary<Record<string, unknown>>> = {
  training_session: (states) =>
    fc
      .record({
        ...aCase(states),
        when,
        courseId: fc.uuid(),
        courseTitle: text,
        courseRetiredAt: maybe(instant),
        provider: text,
        providerNumber: text,
        level: fc.constantFrom('sro-1', 'in-service'),
        hours,
        place: text,
        seats: fc.integer({ min: 1, max: 30 }),
        seatsTaken: fc.nat(30),
        waiting: fc.nat(5),
        cost: fc.nat(500),
        openToSchools: fc.boolean(),
        note: maybe(text),
        runBy: person,
        runByName: text,
        reason: maybe(text),
        recordedByName: maybe(text),
        recordedAt: maybe(instant),
        people: fc.array(aSeat, { maxLength: 4 }),
      })
      .map(({ when: times, ...session }) => ({ ...session, ...times })),
  enrolment: (states) =>
    fc
      .record({
        ...aCase(states),
        ...inTheSession,
        when,
        courseId: fc.uuid(),
        seats: fc.integer({ min: 1, max: 30 }),
        seatsTaken: fc.nat(30),
        waiting: fc.nat(5),
        before: fc.nat(5),
        officerId: person,
        officerName: text,
        unitId: fc.uuid(),
        unitName: text,
        note: maybe(text),
        reason: maybe(text),
        askedAt: instant,
        decidedByName: maybe(text),
        decidedAt: maybe(instant),
        attendedHours: maybe(hours),
        excusedHours: fc.nat(4),
        clash: maybe(text),
      })
      .map(({ when: times, ...enrolment }) => ({ ...enrolment, ...times })),
  training_invitation: (states) =>
    fc
      .record({
        ...aCase(states),
        ...inTheSession,
        when,
        personId: person,
        personName: text,
        answerBy: instant,
        reason: maybe(text),
        invitedByName: text,
        invitedAt: instant,
        attendedHours: maybe(hours),
      })
      .map(({ when: times, ...invitation }) => ({ ...invitation, ...times })),
};
