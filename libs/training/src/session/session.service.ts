import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '#access';
import { anyHolds, Cases } from '#lifecycle';
import { beginning, Clock, cursorOf, Database, newest, pageOf, readCursor, type Transaction } from '#persistence';
import { forbidden, invalid } from '#problems';
import { ProgramSettings } from '#policies';
import { held as heldCourse } from '../course/course.service.js';
import type { Enrolment } from '../enrolment/enrolment.js';
import { ownEnrolments } from '../enrolment/enrolment.sql.js';
import { enrolmentView } from '../enrolment/enrolment.view.js';
import { ownTrainingInvitations } from '../invitation/invitation.sql.js';
import { trainingInvitationView } from '../invitation/invitation.view.js';
import type { TrainingInvitation } from '../invitation/training-invitation.js';
import { faultsOfDays } from './session-days.js';
import type {
  AdministratorToInviteDto,
  RunnerDto,
  TrainingSessionDetailDto,
  TrainingSessionDto,
  TrainingSessionPageDto,
} from './session.dto.js';
import type { SessionFieldsDto, SessionListQuery } from './session-fields.dto.js';
import { sessionLifecycle } from './session.lifecycle.js';
import { seesParticipants } from './session.relations.js';
import {
  administratorsToInvite,
  insertSession,
  participantsOfSession,
  runsForAgency,
  sessionFacts,
  sessionsAhead,
  sessionsBehind,
} from './session.sql.js';
import { isOfficer, isOpen, mayInvite, type ParticipantRow, participantsView, sessionView } from './session.view.js';
import type { TrainingSession } from './training-session.js';

@Injectable()
export class TrainingSessions {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
    private readonly clock: Clock,
    private readonly settings: ProgramSettings,
  ) {}

  async list(actor: Actor, { when, courseId, cursor, limit }: SessionListQuery): Promise<TrainingSessionPageDto> {
    const [query, from] = when === 'ahead' ? [sessionsAhead, beginning] : [sessionsBehind, newest];
    const after = readCursor(cursor, 2) ?? from;
    const params = [actor.programId, ...after, this.clock.now(), courseId ?? null, limit + 1];
    const rows = await this.database.read<TrainingSession>(actor, query, params);
    return pageOf(
      rows,
      limit,
      (row) => sessionView(row, actor),
      (row) => cursorOf(row.startsAt, row.id),
    );
  }

  async read(actor: Actor, id: string): Promise<TrainingSessionDetailDto> {
    const session = await this.cases.read(sessionLifecycle, actor, id);
    const own = [actor.programId, actor.personId, [id]];
    const [enrolments, invitations, participants] = await Promise.all([
      this.database.read<Enrolment>(actor, ownEnrolments, own),
      this.database.read<TrainingInvitation>(actor, ownTrainingInvitations, own),
      anyHolds(seesParticipants, actor, session) ? this.participants(actor, session) : null,
    ]);
    const now = this.clock.now();
    const [enrolment, invitation] = [enrolments.at(-1), invitations.at(-1)];
    const isIn = enrolment && ['asked', 'waiting', 'approved', 'attended', 'missed'].includes(enrolment.state);
    return {
      ...sessionView(session, actor),
      participants: participants && participantsView(participants, session, actor),
      myEnrolment: enrolment ? enrolmentView(enrolment, actor) : null,
      myInvitation: invitation ? trainingInvitationView(invitation, actor) : null,
      mayAsk: isOfficer(actor) && !isIn && isOpen(session, now),
      mayInvite: mayInvite(session, actor, now),
    };
  }

  /** Throws 400 for days that cannot be, 422 for a retired course or days that have passed. */
  schedule(actor: Actor, courseId: string, fields: SessionFieldsDto): Promise<TrainingSessionDto> {
    return this.database.transact(actor, async (tx) => {
      await heldCourse(tx, actor, courseId);
      const { days, place, seats, cost, openToSchools, note, runBy } = await this.checked(tx, actor, fields);
      const id = uuid();
      const [first, last] = [days[0]!.startsAt, days.at(-1)!.endsAt];
      const what = [id, actor.programId, courseId, place, JSON.stringify(days), first, last, seats, cost];
      await tx.run(insertSession, [...what, openToSchools, note, runBy, actor.personId, this.clock.now()]);
      const [session] = await tx.run<TrainingSession>(sessionFacts, [[id]]);
      await this.cases.open(tx, actor, sessionLifecycle, session!, { days });
      return sessionView(session!, actor);
    });
  }

  async change(actor: Actor, id: string, fields: SessionFieldsDto): Promise<TrainingSessionDto> {
    await this.cases.read(sessionLifecycle, actor, id);
    return this.database.transact(actor, async (tx) => {
      const input = await this.checked(tx, actor, fields);
      return sessionView(await this.cases.take(tx, actor, sessionLifecycle, id, 'change', input), actor);
    });
  }

  take(actor: Actor, id: string, action: 'cancel' | 'record', input: object): Promise<TrainingSessionDto> {
    return this.database.transact(actor, async (tx) =>
      sessionView(await this.cases.take(tx, actor, sessionLifecycle, id, action, input), actor),
    );
  }

  /** Who may run a session. */
  runners(actor: Actor): Promise<RunnerDto[]> {
    return this.database.read<RunnerDto & Record<string, unknown>>(actor, runsForAgency, [actor.programId, null]);
  }

  /** School administrators who may be invited, those whose own SRO takes part first. */
  async administrators(actor: Actor, id: string): Promise<AdministratorToInviteDto[]> {
    const session = await this.cases.read(sessionLifecycle, actor, id);
    if (!anyHolds(seesParticipants, actor, session)) throw forbidden('This is for whoever organises the session.');
    const params = [actor.programId, id, await this.dayOf(actor, session)];
    return this.database.read<AdministratorToInviteDto & Record<string, unknown>>(
      actor,
      administratorsToInvite,
      params,
    );
  }

  private async participants(actor: Actor, session: TrainingSession): Promise<ParticipantRow[]> {
    const params = [actor.programId, session.id, await this.dayOf(actor, session)];
    return this.database.read<ParticipantRow>(actor, participantsOfSession, params);
  }

  private async dayOf(actor: Actor, { startsAt }: TrainingSession): Promise<string> {
    return (await this.settings.of(actor)).calendar.dayOf(startsAt);
  }

  private async checked(tx: Transaction, actor: Actor, { runById, note, days, ...fields }: SessionFieldsDto) {
    const faults = faultsOfDays(days);
    const runBy = runById ?? actor.personId;
    const [runner] = await tx.run(runsForAgency, [actor.programId, runBy]);
    if (!runner) faults.push({ field: 'runById', message: 'Choose somebody of the agency to run the session.' });
    if (faults.length > 0) throw invalid(faults);
    return {
      ...fields,
      days: days.map(({ startsAt, endsAt }) => ({ startsAt, endsAt })),
      note: note?.trim() || null,
      runBy,
    };
  }
}
