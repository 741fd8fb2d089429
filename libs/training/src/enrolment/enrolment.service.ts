import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '#access';
import { Cases } from '#lifecycle';
import {
  Clock,
  cursorOf,
  Database,
  isTaken,
  newest,
  pageOf,
  type PageQuery,
  readCursor,
  type Transaction,
} from '#persistence';
import { forbidden, notFound, notNow } from '#problems';
import { ProgramSettings } from '#policies';
import { sessionLifecycle } from '../session/session.lifecycle.js';
import { holdSession } from '../session/session.sql.js';
import type { Enrolment } from './enrolment.js';
import type { EnrolmentDto, EnrolmentPageDto } from './enrolment.dto.js';
import { enrolmentLifecycle } from './enrolment.lifecycle.js';
import { aSeatIsFree } from './enrolment.rules.js';
import { enrolmentFacts, enrolmentsOfOfficer, insertEnrolment, sessionOfEnrolment } from './enrolment.sql.js';
import { enrolmentView } from './enrolment.view.js';

/** What officers and their supervisors do about a seat. The session is held meanwhile, so that seats are counted in turn. */
@Injectable()
export class Enrolments {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
    private readonly clock: Clock,
    private readonly settings: ProgramSettings,
  ) {}

  /** Throws 403 for somebody who does not serve as an officer, 409 for whoever is in the session already. */
  async ask(actor: Actor, sessionId: string, note: string | null): Promise<EnrolmentDto> {
    await this.cases.read(sessionLifecycle, actor, sessionId);
    const now = this.clock.now();
    const today = (await this.settings.of(actor)).calendar.dayOf(now);
    return this.database.transact(actor, async (tx) => {
      await tx.run(holdSession, [actor.programId, sessionId]);
      const id = uuid();
      const params = [id, actor.programId, sessionId, actor.personId, note || null, now, today];
      const inserted = await tx.run(insertEnrolment, params).catch((error: unknown) => {
        if (!isTaken(error, 'enrolment_once')) throw error;
        throw notNow('You have asked for a seat in this session already.', 'asked-already');
      });
      if (inserted.length === 0) throw forbidden('Seats are for officers of the agency who serve today.');
      const [enrolment] = await tx.run<Enrolment>(enrolmentFacts, [[id]]);
      await this.cases.open(tx, actor, enrolmentLifecycle, enrolment!);
      return enrolmentView(enrolment!, actor);
    });
  }

  async read(actor: Actor, id: string): Promise<EnrolmentDto> {
    return enrolmentView(await this.cases.read(enrolmentLifecycle, actor, id), actor);
  }

  async mine(actor: Actor, { cursor, limit }: PageQuery): Promise<EnrolmentPageDto> {
    const before = readCursor(cursor, 1)?.[0] ?? newest[1];
    const rows = await this.database.read<Enrolment>(actor, enrolmentsOfOfficer, [
      actor.programId,
      actor.personId,
      before,
      limit + 1,
    ]);
    return pageOf(
      rows,
      limit,
      (row) => enrolmentView(row, actor),
      (row) => cursorOf(row.id),
    );
  }

  /** Gives the officer a seat or, where none is free, a place on the waiting list. */
  approve(actor: Actor, id: string): Promise<EnrolmentDto> {
    return this.inTurn(actor, id, async (tx) => {
      const [enrolment] = await tx.run<Enrolment>(enrolmentFacts, [[id]]);
      const isFree = !enrolment || aSeatIsFree.holds(enrolment, {} as never);
      return this.cases.take(tx, actor, enrolmentLifecycle, id, isFree ? 'approve' : 'queue');
    });
  }

  take(actor: Actor, id: string, action: 'refuse' | 'withdraw', input: object): Promise<EnrolmentDto> {
    return this.inTurn(actor, id, (tx) => this.cases.take(tx, actor, enrolmentLifecycle, id, action, input));
  }

  private inTurn(actor: Actor, id: string, work: (tx: Transaction) => Promise<Enrolment>): Promise<EnrolmentDto> {
    return this.database.transact(actor, async (tx) => {
      const [session] = await tx.run<{ id: string }>(sessionOfEnrolment, [actor.programId, id]);
      if (!session) throw notFound('enrolment');
      await tx.run(holdSession, [actor.programId, session.id]);
      return enrolmentView(await work(tx), actor);
    });
  }
}
