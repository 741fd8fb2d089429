import type { Consequences, Taking } from '#lifecycle';
import { cancelAppointments, setAppointments } from '#notifications';
import { sentTogether, type Transaction } from '#persistence';
import type { Invitation } from '../invitation/invitation.js';
import { invitationLifecycle } from '../invitation/invitation.lifecycle.js';
import {
  insertInvitations,
  invitationFacts,
  openInvitationsOfInterviews,
  unansweredInvitations,
} from '../invitation/invitation.sql.js';
import { holdPanels } from '../panel/panelist.sql.js';
import { businessDays, invitationDays } from '../policies.js';
import type { Scorecard } from '../scorecard/scorecard.js';
import { scorecardLifecycle } from '../scorecard/scorecard.lifecycle.js';
import { insertScorecards, openScorecardsOfInterviews, scorecardFacts } from '../scorecard/scorecard.sql.js';
import { appointmentOf } from './interview.appointment.js';
import type { Interview } from './interview.js';

/** When HR proposes an interview. */
export interface Proposal {
  startsAt: string;
  endsAt: string;
  place: string;
}

/** Everybody who is needed is invited, with an entry for their calendars; who was invited to another time no longer is. */
export async function invite(
  tx: Transaction,
  interviews: Interview[],
  { input, now, settings }: Taking<Proposal>,
  consequences: Consequences,
): Promise<void> {
  const [interview] = interviews;
  await endInvitations(tx, interviews, consequences, { alsoDeclined: true });
  const startsAt = new Date(input.startsAt);
  const answerBy = earlier(settings.calendar.add(now, businessDays(settings.policy(invitationDays))), startsAt);
  const [, invited] = await sentTogether([
    tx.run(holdPanels, [[interview!.id]]),
    tx.run<{ id: string; personId: string }>(insertInvitations, [interview!.id, answerBy, now]),
  ]);
  const ids = invited.map(({ id }) => id);
  await consequences.open(invitationLifecycle, await tx.run<Invitation>(invitationFacts, [ids]));
  const time = { startsAt, endsAt: new Date(input.endsAt), place: input.place };
  const who = invited.map(({ personId }) => personId);
  await setAppointments(tx, [appointmentOf(interview!, who, time)], now);
}

/** Everybody on the panel without a conflict of interest scores; whoever has not said that they come need not any more. */
export async function openScorecards(
  tx: Transaction,
  interviews: Interview[],
  { now }: Taking,
  consequences: Consequences,
): Promise<void> {
  const ids = interviews.map(({ id }) => id);
  const [, opened] = await sentTogether([
    tx.run(holdPanels, [ids]),
    tx.run<{ id: string }>(insertScorecards, [ids, now]),
  ]);
  const scorecards = await tx.run<Scorecard>(scorecardFacts, [opened.map(({ id }) => id)]);
  await consequences.open(scorecardLifecycle, scorecards);
  const unanswered = await tx.run<{ id: string }>(unansweredInvitations, [ids]);
  await consequences.take(
    invitationLifecycle,
    unanswered.map(({ id }) => id),
    'end',
  );
}

/** The interview does not take place at its time: invitations, calendar entries and scorecards of it end. */
export async function takeDown(
  tx: Transaction,
  interviews: Interview[],
  { input, now }: Taking<{ reason?: string }>,
  consequences: Consequences,
): Promise<void> {
  const ids = interviews.map(({ id }) => id);
  const reason = input.reason ?? 'The interview does not take place.';
  await endInvitations(tx, interviews, consequences, { alsoDeclined: false });
  const due = await tx.run<{ id: string }>(openScorecardsOfInterviews, [ids]);
  await consequences.take(
    scorecardLifecycle,
    due.map(({ id }) => id),
    'end',
    { reason: 'The interview did not take place.' },
  );
  await cancelAppointments(tx, ids, now, reason);
}

/** Who could not come stays to be seen, with the reason, until another time is proposed. */
async function endInvitations(
  tx: Transaction,
  interviews: Interview[],
  consequences: Consequences,
  { alsoDeclined }: { alsoDeclined: boolean },
): Promise<void> {
  const ids = interviews.map(({ id }) => id);
  const open = await tx.run<{ id: string }>(openInvitationsOfInterviews, [ids, alsoDeclined]);
  await consequences.take(
    invitationLifecycle,
    open.map(({ id }) => id),
    'end',
  );
}

const earlier = (one: Date, other: Date) => (one < other ? one : other);
