import { Injectable } from '@nestjs/common';
import { Cases } from '#lifecycle';
import type { AnnouncedEvent } from '#outbox';
import { Clock, type Transaction } from '#persistence';
import { holdSession } from '../session/session.sql.js';
import { enrolmentLifecycle } from './enrolment.lifecycle.js';
import { nextInLine } from './enrolment.sql.js';

/** Whoever has waited longest gets a seat that came free, and is told. */
@Injectable()
export class WaitingList {
  constructor(
    private readonly cases: Cases,
    private readonly clock: Clock,
  ) {}

  /** Before a session begins alone; afterwards the seat stays empty. */
  async moveUp(tx: Transaction, { programId, caseId }: AnnouncedEvent): Promise<void> {
    await tx.run(holdSession, [programId, caseId]);
    const next = await tx.run<{ id: string }>(nextInLine, [caseId, this.clock.now()]);
    const ids = next.map(({ id }) => id);
    if (ids.length > 0) await this.cases.takeAll(tx, enrolmentLifecycle, ids, 'move-up', { programId });
  }
}
