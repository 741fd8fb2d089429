import { Injectable, OnModuleInit } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Cases, type Consequences } from '#lifecycle';
import { type AnnouncedEvent, Receivers } from '#outbox';
import { Clock, type Transaction } from '#persistence';
import { countAnew, recount } from './count-anew.js';
import type { Requirement } from './requirement.js';
import { requirementLifecycle } from './requirement.lifecycle.js';
import {
  dropService,
  endService,
  insertRequirement,
  noteService,
  requirementFacts,
  requirementOfOfficer,
  servesOn,
} from './requirement.sql.js';

/** What an assignment says when it is announced; `endsOn` is not known to those announced before training was there. */
interface Announced {
  assignmentId: string;
  officerId: string;
  startsOn: string;
  endsOn?: string | null;
}

/** An officer's training begins, goes on and ends with their service as SRO, which the assignments announce. */
@Injectable()
export class ReceiveAssignments implements OnModuleInit {
  constructor(
    private readonly receivers: Receivers,
    private readonly cases: Cases,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.receivers.register('training', 'officer-assigned', (tx, event) => this.assigned(tx, event));
    this.receivers.register('training', 'assignment-over', (tx, event) => this.over(tx, event));
  }

  private async assigned(tx: Transaction, { programId, payload }: AnnouncedEvent): Promise<void> {
    const { assignmentId, officerId, startsOn } = payload as unknown as Announced;
    await tx.run(noteService, [assignmentId, programId, officerId, startsOn]);
    const consequences = this.cases.consequences(tx, { programId });
    const [there] = await tx.run<{ id: string; state: string }>(requirementOfOfficer, [programId, officerId]);
    if (!there) return this.open(tx, programId, officerId, consequences);
    if (there.state === 'ended') await consequences.take(requirementLifecycle, [there.id], 'resume');
    else await recount(tx, programId, [officerId], consequences);
  }

  private async open(tx: Transaction, programId: string, officerId: string, consequences: Consequences): Promise<void> {
    const id = uuid();
    await tx.run(insertRequirement, [id, programId, officerId, this.clock.now()]);
    await countAnew(tx, programId, [officerId], await consequences.moment());
    await consequences.open(requirementLifecycle, await tx.run<Requirement>(requirementFacts, [[id]]));
  }

  /** Where the officer serves on another campus, it goes on: a transfer changes nothing. */
  private async over(tx: Transaction, { programId, payload, announcedAt }: AnnouncedEvent): Promise<void> {
    const { assignmentId, officerId, startsOn, endsOn } = payload as unknown as Announced;
    const consequences = this.cases.consequences(tx, { programId });
    const day = (await consequences.moment()).settings.calendar.dayOf(announcedAt);
    const neverBegan = startsOn > day;
    if (neverBegan) await tx.run(dropService, [programId, assignmentId]);
    else await tx.run(endService, [programId, assignmentId, endsOn ?? day]);
    const [{ serves }] = (await tx.run<{ serves: boolean }>(servesOn, [programId, officerId])) as [{ serves: boolean }];
    const [there] = await tx.run<{ id: string }>(requirementOfOfficer, [programId, officerId]);
    if (!there) return;
    if (serves) await recount(tx, programId, [officerId], consequences);
    else await consequences.take(requirementLifecycle, [there.id], 'end');
  }
}
