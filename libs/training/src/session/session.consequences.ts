import type { Consequences, Taking } from '#lifecycle';
import type { Transaction } from '#persistence';
import { openCreditsOfSession } from '../credit/open-credits.js';
import { announceFreedSeats } from '../enrolment/freed-seats.js';
import { recount } from '../requirement/count-anew.js';
import { putIntoCalendars, takeOutOfCalendars } from './session.appointments.js';
import type { Attendance, SessionFields } from './session.rules.js';
import { isExpected, type Seated, type TrainingSession } from './training-session.js';

const idsOf = (people: Seated[], ...states: string[]): string[] =>
  people.filter(({ state }) => states.includes(state)).map(({ id }) => id);
const officers = ({ people }: TrainingSession) => people.filter(({ kind }) => kind === 'officer');
const administrators = ({ people }: TrainingSession) => people.filter(({ kind }) => kind === 'administrator');

/** Calendars follow the session, and seats that were added go to those who wait. */
export async function tellOfChange(
  tx: Transaction,
  [session]: TrainingSession[],
  { input, now }: Taking<SessionFields>,
  consequences: Consequences,
): Promise<void> {
  const { people, days: before } = session!;
  const expected = people.filter(isExpected);
  const gone = { from: input.days.length, until: before.length };
  await takeOutOfCalendars(
    tx,
    expected.map(({ id }) => id),
    gone,
    now,
    'The session has fewer days.',
  );
  await putIntoCalendars(tx, { ...session!, ...input }, expected, now);
  announceFreedSeats(tx, session!, now);
  const enrolled = expected.filter(({ kind }) => kind === 'officer').map(({ personId }) => personId);
  await recount(tx, session!.programId, enrolled, consequences);
}

/** Once it begins nobody is waited for any more: who was not decided on, or found no seat, is not in it. */
export async function beginWithout(
  _: Transaction,
  sessions: TrainingSession[],
  _taking: Taking,
  consequences: Consequences,
): Promise<void> {
  await consequences.take(
    'enrolment',
    sessions.flatMap((one) => idsOf(officers(one), 'asked', 'waiting')),
    'lapse',
  );
  await consequences.take(
    'training_invitation',
    sessions.flatMap((one) => idsOf(administrators(one), 'sent')),
    'lapse',
  );
}

/** Everybody who is in it, or would like to be, is told; their calendars are free again. */
export async function callOff(
  tx: Transaction,
  [session]: TrainingSession[],
  { input, now }: Taking<{ reason: string }>,
  consequences: Consequences,
): Promise<void> {
  const seats = session!.people.filter(isExpected).map(({ id }) => id);
  await takeOutOfCalendars(tx, seats, { until: session!.days.length }, now, input.reason);
  await consequences.take('enrolment', idsOf(officers(session!), 'asked', 'waiting', 'approved'), 'cancel', input);
  await consequences.take('training_invitation', idsOf(administrators(session!), 'sent', 'accepted'), 'cancel', input);
}

/** Standard 22: who attended has the hours to their credit once the agency verifies them; joint attendance is kept. */
export async function recordAttendance(
  tx: Transaction,
  [session]: TrainingSession[],
  { input, now, settings }: Taking<{ attendance: Attendance[] }>,
  consequences: Consequences,
): Promise<void> {
  const said = new Map(input.attendance.map((one) => [one.participantId, one]));
  const wasThere = ({ id }: Seated) => said.get(id)!.hours > 0;
  const takeAll = async (kind: string, people: Seated[]): Promise<void> => {
    const there = people.filter(wasThere).map(({ id }) => id);
    const absent = people.filter((one) => !wasThere(one)).map(({ id }) => id);
    await consequences.take(kind, there, 'attend', { said });
    await consequences.take(kind, absent, 'miss');
  };
  const enrolled = officers(session!).filter(isExpected);
  await takeAll('enrolment', enrolled);
  await takeAll('training_invitation', administrators(session!).filter(isExpected));
  const completedOn = settings.calendar.dayOf(session!.endsAt);
  const attended = enrolled.map(({ id, personId }) => ({ excusedHours: 0, ...said.get(id)!, officerId: personId }));
  await openCreditsOfSession(tx, consequences, { session: session!, completedOn, now }, attended);
}
