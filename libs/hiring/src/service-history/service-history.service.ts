import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '#access';
import { Clock, Database, type Transaction } from '#persistence';
import { forbidden, invalid, notFound, notNow, ruleBroken } from '#problems';
import { ProgramSettings } from '#policies';
import { officerOf } from '#roster';
import { eligibility, fewestYears } from './eligibility.js';
import { attachEvidence } from './evidence.js';
import { heldInterval, recordService } from './held-interval.js';
import { mostEntries } from './service-history.limits.js';
import type {
  NewServiceIntervalDto,
  ServiceHistoryDto,
  ServiceIntervalDto,
  ServiceIntervalPatchDto,
} from './service-interval.dto.js';
import { faultsOfInterval } from './service-interval.rules.js';
import {
  changeInterval,
  deleteInterval,
  insertInterval,
  intervalsOfOfficer,
  readInterval,
} from './service-interval.sql.js';
import { intervalView, mayReadService, recorded, type ServiceIntervalRow, wordsOf } from './service-interval.js';

/** What officers enter about their own service. */
@Injectable()
export class ServiceHistory {
  constructor(
    private readonly database: Database,
    private readonly settings: ProgramSettings,
    private readonly clock: Clock,
  ) {}

  /** The service history of an officer with today's arithmetic; 404 for who may not read it. */
  async read(actor: Actor, officerId: string): Promise<ServiceHistoryDto> {
    if (!mayReadService(actor, officerId)) throw notFound('officer');
    const closingDay = await this.today(actor);
    return this.database.transact(actor, async (tx) => {
      const [officer, intervals] = await Promise.all([
        officerOf(tx, actor.programId, officerId),
        tx.run<ServiceIntervalRow>(intervalsOfOfficer, [actor.programId, officerId]),
      ]);
      if (!officer) throw notFound('officer');
      return {
        officer: { id: officer.personId, name: officer.name, unitName: officer.unitName, badge: officer.badge },
        intervals: intervals.map((row) => intervalView(row, actor)),
        eligibility: eligibility({ intervals, closingDay, minimumYears: fewestYears }),
        mayEnter: actor.personId === officerId,
      };
    });
  }

  /** Adds an entry to one's own history. Throws 400 for days that cannot be right, 403 for somebody else's history. */
  async enter(actor: Actor, officerId: string, body: NewServiceIntervalDto): Promise<ServiceIntervalDto> {
    if (!mayReadService(actor, officerId)) throw notFound('officer');
    const today = await this.today(actor);
    return this.database.transact(actor, async (tx) => {
      await ownOfficer(tx, actor, officerId);
      const entry = { ...body, endedOn: body.endedOn ?? null, note: body.note || null };
      refuseFaults(entry, today);
      const id = uuid();
      const evidence = body.evidenceDocumentId ?? null;
      await attachEvidence(tx, actor, evidence, id);
      const [agency, now] = [body.agency, this.clock.now()];
      const params = [
        id,
        actor.programId,
        officerId,
        agency,
        entry.startedOn,
        entry.endedOn,
        evidence,
        entry.note,
        now,
        mostEntries,
      ];
      if ((await tx.run(insertInterval, params)).length === 0)
        throw ruleBroken('too-many-entries', `A service history has up to ${mostEntries} entries. Join some of them.`);
      return this.changed(tx, actor, id, (after) => ({
        action: 'enter',
        says: `entered service with ${wordsOf(after)}`,
        after: recorded(after),
      }));
    });
  }

  /** Changes one's own entry that is not verified; it waits for HR again. */
  async edit(actor: Actor, id: string, patch: ServiceIntervalPatchDto): Promise<ServiceIntervalDto> {
    const today = await this.today(actor);
    return this.database.transact(actor, async (tx) => {
      const before = await this.ownUnlocked(tx, actor, id);
      const { agency = before.agency, startedOn = before.startedOn } = patch;
      const endedOn = patch.endedOn === undefined ? before.endedOn : patch.endedOn;
      const note = patch.note === undefined ? before.note : patch.note || null;
      const evidence = patch.evidenceDocumentId === undefined ? before.evidenceDocumentId : patch.evidenceDocumentId;
      refuseFaults({ startedOn, endedOn }, today);
      if (evidence !== before.evidenceDocumentId) await attachEvidence(tx, actor, evidence, id);
      await tx.run(changeInterval, [actor.programId, id, agency, startedOn, endedOn, evidence, note, this.clock.now()]);
      return this.changed(tx, actor, id, (after) => ({
        action: 'change',
        says: `changed the service with ${wordsOf(after)}`,
        before: recorded(before),
        after: recorded(after),
      }));
    });
  }

  /** Removes one's own entry that is not verified; the record of changes keeps what it said. */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.database.transact(actor, async (tx) => {
      const before = await this.ownUnlocked(tx, actor, id);
      await tx.runAll([
        { statement: deleteInterval, params: [actor.programId, id] },
        recordService(actor, this.clock.now(), {
          caseId: before.officerId,
          action: 'remove',
          says: `removed the service with ${wordsOf(before)}`,
          before: recorded(before),
        }),
      ]);
    });
  }

  /** Records what came of an entry and gives it as the actor sees it. */
  private async changed(
    tx: Transaction,
    actor: Actor,
    id: string,
    change: (after: ServiceIntervalRow) => Omit<Parameters<typeof recordService>[2], 'caseId'>,
  ): Promise<ServiceIntervalDto> {
    const [after] = await tx.run<ServiceIntervalRow>(readInterval, [actor.programId, id]);
    await tx.runAll([recordService(actor, this.clock.now(), { caseId: after!.officerId, ...change(after!) })]);
    return intervalView(after!, actor);
  }

  private async ownUnlocked(tx: Transaction, actor: Actor, id: string): Promise<ServiceIntervalRow> {
    const row = await heldInterval(tx, actor, id);
    if (row.officerId !== actor.personId) throw forbidden('Only the officer changes their own service history.');
    if (row.status === 'verified')
      throw notNow(`${row.judgedByName} verified this entry. Ask HR to reject it first if it is wrong.`, 'verified');
    return row;
  }

  private async today(actor: Actor): Promise<string> {
    return (await this.settings.of(actor)).calendar.dayOf(this.clock.now());
  }
}

/** Standard 23's spirit: what an officer says of their own service, only they say. HR brings records in by an import. */
async function ownOfficer(tx: Transaction, actor: Actor, officerId: string): Promise<void> {
  if (!(await officerOf(tx, actor.programId, officerId))) throw notFound('officer');
  if (actor.personId !== officerId)
    throw forbidden('Only the officer enters their own service. HR adds records by an import.');
}

function refuseFaults(entry: { startedOn: string; endedOn: string | null }, today: string): void {
  const faults = faultsOfInterval(entry, today);
  if (faults.length > 0) throw invalid(faults);
}
