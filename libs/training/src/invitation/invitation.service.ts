import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '#access';
import { anyHolds, Cases } from '#lifecycle';
import {
  cursorOf,
  Database,
  isTaken,
  newest,
  pageOf,
  type PageQuery,
  readCursor,
  type Transaction,
} from '#persistence';
import { forbidden, invalid, notFound, notNow, ruleBroken } from '#problems';
import { trainingInvitationDays } from '../courses.policies.js';
import { sessionLifecycle } from '../session/session.lifecycle.js';
import { organisers, theRunner } from '../session/session.relations.js';
import { holdSession, sessionFacts } from '../session/session.sql.js';
import { seatsFree, type TrainingSession } from '../session/training-session.js';
import type { TrainingInvitationDto, TrainingInvitationPageDto } from './invitation.dto.js';
import { trainingInvitationLifecycle } from './invitation.lifecycle.js';
import {
  insertTrainingInvitations,
  sessionOfInvitation,
  trainingInvitationFacts,
  trainingInvitationsOfPerson,
} from './invitation.sql.js';
import { trainingInvitationView } from './invitation.view.js';
import type { TrainingInvitation } from './training-invitation.js';

/** School administrators are invited to sessions that are open to them (standard 22). */
@Injectable()
export class TrainingInvitations {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
  ) {}

  /** Each has a seat until they answer. Throws 422 where the session is not open to schools or has not so many seats. */
  async invite(actor: Actor, sessionId: string, personIds: string[]): Promise<TrainingInvitationDto[]> {
    const seen = await this.cases.read(sessionLifecycle, actor, sessionId);
    if (!anyHolds([...organisers, theRunner], actor, seen))
      throw forbidden('Whoever organises or runs the session invites to it.');
    const wanted = [...new Set(personIds)];
    return this.database.transact(actor, async (tx) => {
      const session = await held(tx, actor, sessionId);
      refuseWithout(session, wanted.length);
      const { now, settings } = await this.cases.moment(actor, tx);
      const days = { amount: settings.policy(trainingInvitationDays), unit: 'business days' } as const;
      const byDays = settings.calendar.add(now, days);
      const answerBy = byDays < session.startsAt ? byDays : session.startsAt;
      const rows = JSON.stringify(wanted.map((personId) => ({ id: uuid(), personId })));
      const params = [actor.programId, sessionId, rows, answerBy, actor.personId, now];
      const inserted = await tx.run<{ id: string }>(insertTrainingInvitations, params).catch((error: unknown) => {
        if (!isTaken(error, 'training_invitation_once')) throw error;
        throw notNow('Somebody of them is invited already. Read the page anew.', 'invited-already');
      });
      if (inserted.length < wanted.length)
        throw invalid([{ field: 'personIds', message: 'Choose active school administrators of the program.' }]);
      const invitations = await tx.run<TrainingInvitation>(trainingInvitationFacts, [inserted.map(({ id }) => id)]);
      for (const one of invitations) await this.cases.open(tx, actor, trainingInvitationLifecycle, one);
      return invitations.map((one) => trainingInvitationView(one, actor));
    });
  }

  async mine(actor: Actor, { cursor, limit }: PageQuery): Promise<TrainingInvitationPageDto> {
    const before = readCursor(cursor, 1)?.[0] ?? newest[1];
    const rows = await this.database.read<TrainingInvitation>(actor, trainingInvitationsOfPerson, [
      actor.programId,
      actor.personId,
      before,
      limit + 1,
    ]);
    return pageOf(
      rows,
      limit,
      (row) => trainingInvitationView(row, actor),
      (row) => cursorOf(row.id),
    );
  }

  take(
    actor: Actor,
    id: string,
    action: 'accept' | 'decline' | 'take-back',
    input: object = {},
  ): Promise<TrainingInvitationDto> {
    return this.database.transact(actor, async (tx) => {
      const [session] = await tx.run<{ id: string }>(sessionOfInvitation, [actor.programId, id]);
      if (!session) throw notFound('invitation');
      await tx.run(holdSession, [actor.programId, session.id]);
      return trainingInvitationView(
        await this.cases.take(tx, actor, trainingInvitationLifecycle, id, action, input),
        actor,
      );
    });
  }
}

async function held(tx: Transaction, actor: Actor, id: string): Promise<TrainingSession> {
  await tx.run(holdSession, [actor.programId, id]);
  const [session] = await tx.run<TrainingSession>(sessionFacts, [[id]]);
  return session!;
}

function refuseWithout(session: TrainingSession, wanted: number): void {
  if (!session.openToSchools)
    throw ruleBroken('not-open-to-schools', 'This session is not open to schools. Change that first.');
  const free = seatsFree(session);
  if (free < wanted)
    throw ruleBroken(
      'session-full',
      free === 0
        ? 'No seat is free, or all that are free are promised to those who wait.'
        : `Only ${free} ${free === 1 ? 'seat is' : 'seats are'} free. Invite no more than that.`,
      [{ field: 'personIds', message: `${free} seats are free.` }],
    );
}
