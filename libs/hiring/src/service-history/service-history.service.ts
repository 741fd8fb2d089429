import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '#access';
import { attachDocuments } from '#documents';
import { Clock, Database, type Transaction } from '#persistence';
import { forbidden, invalid, notFound, notNow, Problem, ruleBroken } from '#problems';
import { ProgramSettings } from '#policies';
import { type OfficerRecord, officerOf } from '#roster';
import { eligibility, fewestYears } from './eligibility.js';
import { eligibilityView } from './eligibility.view.js';
import { heldInterval, recordService } from './held-interval.js';
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

/** More entries than a career has; the arithmetic and the pages stay quick. */
export const mostEntries = 100;

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
    return this.database.transact({ programId: actor.programId, personId: actor.personId }, async (tx) => {
      const [officer, intervals] = await Promise.all([
        officerOf(tx, actor.programId, officerId),
        tx.run<ServiceIntervalRow>(intervalsOfOfficer, [actor.programId, officerId]),
      ]);
      if (!officer) throw notFound('officer');
      return {
        officer: { id: officer.personId, name: officer.name, unitName: officer.unitName, badge: officer.badge },
        intervals: intervals.map((row) => intervalView(row, actor)),
        eligibility: eligibilityView(eligibility({ intervals, closingDay, minimumYears: fewestYears })),
        mayEnter: actor.personId === officerId,
      };
    });
  }

  /** Adds an entry to one's own history. Throws 400 for days that cannot be right, 403 for somebody else's history. */
  async enter(actor: Actor, officerId: string, body: NewServiceIntervalDto): Promise<ServiceIntervalDto> {
    if (!mayReadService(actor, officerId)) throw notFound('officer');
    const today = await this.today(actor);
    return this.database.transact(actor, async (tx) => {
      await this.ownOfficer(tx, actor, officerId);
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
      return this.changed(tx, actor, id, 'entered service', (after) => ({
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
      return this.changed(tx, actor, id, 'changed service', (after) => ({
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
}
