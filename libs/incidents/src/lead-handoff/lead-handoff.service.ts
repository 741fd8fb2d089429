import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '#access';
import { anyHolds, Cases, type Moment, shownCase } from '#lifecycle';
import { Database, isTaken, type Transaction } from '#persistence';
import { invalid, notNow } from '#problems';
import { incidentLifecycle } from '../incident/incident.lifecycle.js';
import { lawEnforcement } from '../of-incident/of-incident.relations.js';
import { handoffHours } from '../sharing.policies.js';
import { type LeadHandoff, offeredTo } from './lead-handoff.js';
import type { LeadHandoffDto, OfferLeadDto } from './lead-handoff.dto.js';
import { leadHandoffLifecycle } from './lead-handoff.lifecycle.js';
import { handoffsOfIncident, insertHandoff, leadHandoffFacts, servesToday } from './lead-handoff.sql.js';

/** The lead of an investigation, handed from one to another by name. */
@Injectable()
export class LeadHandoffs {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
  ) {}

  async list(actor: Actor, incidentId: string): Promise<LeadHandoffDto[]> {
    await this.cases.read(incidentLifecycle, actor, incidentId);
    const rows = await this.database.read<LeadHandoff>(actor, handoffsOfIncident, [actor.programId, incidentId]);
    return rows
      .filter((row) => anyHolds(leadHandoffLifecycle.readers, actor, row))
      .map((row) => handoffView(row, actor));
  }

  async read(actor: Actor, id: string): Promise<LeadHandoffDto> {
    return handoffView(await this.cases.read(leadHandoffLifecycle, actor, id), actor);
  }

  /** Throws 400 for somebody who cannot take the lead, 409 while it is offered to somebody already. */
  async offer(actor: Actor, incidentId: string, offered: OfferLeadDto): Promise<LeadHandoffDto> {
    const { leadId } = await this.cases.read(incidentLifecycle, actor, incidentId);
    if (offered.toId && offered.toId === leadId)
      throw invalid([{ field: 'toId', message: 'This officer has the lead already.' }]);
    return this.database.transact(actor, async (tx) => {
      const moment = await this.cases.moment(actor, tx);
      if (offered.toId) await this.canTakeIt(tx, actor, offered.toId, moment);
      const handoff = await this.written(tx, actor, incidentId, offered, moment);
      await this.cases.open(tx, actor, leadHandoffLifecycle, handoff);
      return handoffView(handoff, actor);
    });
  }

  take(actor: Actor, id: string, action: 'accept' | 'decline' | 'withdraw', input: object): Promise<LeadHandoffDto> {
    return this.database.transact(actor, async (tx) =>
      handoffView(await this.cases.take(tx, actor, leadHandoffLifecycle, id, action, input), actor),
    );
  }

  private async canTakeIt(tx: Transaction, { programId }: Actor, toId: string, { now, settings }: Moment) {
    const found = await tx.run(servesToday, [programId, toId, settings.calendar.dayOf(now)]);
    if (found.length === 0)
      throw invalid([{ field: 'toId', message: 'Choose a sworn officer who serves in the agency now.' }]);
  }

  private async written(
    tx: Transaction,
    { programId }: Actor,
    incidentId: string,
    { toId, toAgency, toContact, reason }: OfferLeadDto,
    { now, settings }: Moment,
  ): Promise<LeadHandoff> {
    const id = uuid();
    const answerBy = settings.calendar.add(now, { amount: settings.policy(handoffHours), unit: 'hours' });
    const other = toId ? [toId, null, null] : [null, toAgency, toContact];
    const inserted = await tx
      .run(insertHandoff, [id, programId, incidentId, ...other, reason, now, answerBy])
      .catch((error: unknown) => {
        if (!isTaken(error, 'lead_handoff_one_open')) throw error;
        throw notNow('The lead is offered to somebody already. Withdraw that offer first.', 'offered-already');
      });
    if (inserted.length === 0) throw notNow('Nobody has the lead of this incident.');
    const [facts] = await tx.run<LeadHandoff>(leadHandoffFacts, [[id]]);
    return facts!;
  }
}

const handoffView = (handoff: LeadHandoff, actor: Actor): LeadHandoffDto => ({
  ...shownCase(leadHandoffLifecycle, handoff, actor),
  incidentId: handoff.incidentId,
  incidentNumber: handoff.incidentNumber,
  campusName: handoff.campusName,
  urgent: handoff.urgent,
  offence: handoff.offence,
  what: handoff.what,
  fromName: handoff.fromName,
  toName: offeredTo(handoff),
  toOtherAgency: handoff.toId === null,
  toContact: handoff.toContact,
  reason: handoff.reason,
  offeredAt: handoff.offeredAt,
  answerBy: handoff.answerBy,
  acceptedName: handoff.acceptedName,
  answer: handoff.answer,
  answeredAt: handoff.answeredAt,
  readsIncident: anyHolds(lawEnforcement, actor, handoff) || handoff.fromId === actor.personId,
});
