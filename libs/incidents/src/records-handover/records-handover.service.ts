import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '#access';
import { anyHolds, Cases, shownCase } from '#lifecycle';
import { Database, type Transaction } from '#persistence';
import { incidentLifecycle } from '../incident/incident.lifecycle.js';
import type { HandedRecord, RecordsHandover } from './records-handover.js';
import type { PrepareRecordsDto, RecordsHandoverDto } from './records-handover.dto.js';
import { recordsHandoverLifecycle } from './records-handover.lifecycle.js';
import {
  handoversOfIncident,
  insertHandover,
  insertRecords,
  recordsHandoverFacts,
  recordsOfHandovers,
} from './records-handover.sql.js';

/** What of the school's student records goes to law enforcement. */
@Injectable()
export class RecordsHandovers {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
  ) {}

  async list(actor: Actor, incidentId: string): Promise<RecordsHandoverDto[]> {
    await this.cases.read(incidentLifecycle, actor, incidentId);
    return this.database.snapshot(actor, async (tx) => {
      const rows = await tx.run<RecordsHandover>(handoversOfIncident, [actor.programId, incidentId]);
      return this.shown(
        tx,
        actor,
        rows.filter((row) => anyHolds(recordsHandoverLifecycle.readers, actor, row)),
      );
    });
  }

  /** Law enforcement asks for records. */
  ask(actor: Actor, incidentId: string, wanted: string): Promise<RecordsHandoverDto> {
    return this.begin(actor, incidentId, 'asked', wanted);
  }

  /** The school comes by itself; law enforcement sees nothing of it yet. */
  prepareNew(actor: Actor, incidentId: string, { records }: PrepareRecordsDto): Promise<RecordsHandoverDto> {
    return this.begin(actor, incidentId, 'preparing', null, records);
  }

  take(actor: Actor, id: string, action: string, input: object): Promise<RecordsHandoverDto> {
    return this.database.transact(actor, async (tx) => {
      const after = await this.cases.take(tx, actor, recordsHandoverLifecycle, id, action, input);
      return (await this.shown(tx, actor, [after]))[0]!;
    });
  }

  private async begin(
    actor: Actor,
    incidentId: string,
    state: 'asked' | 'preparing',
    wanted: string | null,
    records: object[] = [],
  ): Promise<RecordsHandoverDto> {
    await this.cases.read(incidentLifecycle, actor, incidentId);
    return this.database.transact(actor, async (tx) => {
      const { now } = await this.cases.moment(actor, tx);
      const id = uuid();
      const asked = wanted === null ? [null, null, null] : [wanted, actor.personId, now];
      await tx.run(insertHandover, [id, actor.programId, state, incidentId, ...asked, actor.personId, now]);
      await tx.run(insertRecords, [actor.programId, id, JSON.stringify(records)]);
      const [facts] = await tx.run<RecordsHandover>(recordsHandoverFacts, [[id]]);
      await this.cases.open(tx, actor, recordsHandoverLifecycle, facts!);
      return (await this.shown(tx, actor, [facts!]))[0]!;
    });
  }

  private async shown(tx: Transaction, actor: Actor, handovers: RecordsHandover[]): Promise<RecordsHandoverDto[]> {
    const ids = handovers.map(({ id }) => id);
    const records = await tx.run<HandedRecord>(recordsOfHandovers, [actor.programId, ids]);
    return handovers.map((handover) => handoverView(handover, records, actor));
  }
}

const handoverView = (handover: RecordsHandover, records: HandedRecord[], actor: Actor): RecordsHandoverDto => ({
  ...shownCase(recordsHandoverLifecycle, handover, actor),
  incidentId: handover.incidentId,
  wanted: handover.wanted,
  askedByName: handover.askedByName,
  askedAt: handover.askedAt,
  ground: handover.ground,
  groundWords: handover.groundWords,
  handedByName: handover.handedByName,
  handedAt: handover.handedAt,
  refusal: handover.refusal,
  receivedByName: handover.receivedByName,
  receivedAt: handover.receivedAt,
  begunByName: handover.begunByName,
  begunAt: handover.begunAt,
  records: records
    .filter(({ handoverId }) => handoverId === handover.id)
    .map(({ id, student, record, content }) => ({ id, student, record, content })),
});
