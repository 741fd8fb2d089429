import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '#access';
import { Cases } from '#lifecycle';
import { cursorOf, Database, pageOf, type PageQuery, readCursor } from '#persistence';
import { notNow } from '#problems';
import { defaultKit } from './default-kit/default-kit.js';
import type { InterviewKit } from './interview-kit.js';
import type {
  InterviewKitDraftDto,
  InterviewKitDto,
  InterviewKitPageDto,
  KitInServiceDto,
} from './interview-kit.dto.js';
import { interviewKitLifecycle } from './interview-kit.lifecycle.js';
import {
  insertInterviewKit,
  interviewKitFacts,
  kitInDraft,
  kitsInUse,
  listInterviewKits,
  lockKits,
} from './interview-kit.sql.js';
import { kitInServiceView, kitLine, type KitLineRow, kitView } from './interview-kit.view.js';
import { lockedInService } from './kit-in-service.js';

@Injectable()
export class InterviewKitService {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
  ) {}

  async list(actor: Actor, query: PageQuery): Promise<InterviewKitPageDto> {
    const before = readCursor(query.cursor, 1)?.[0] ?? null;
    const params = [actor.programId, before, query.limit + 1];
    const rows = await this.database.read<KitLineRow>(actor, listInterviewKits, params);
    return pageOf(
      rows,
      query.limit,
      (row) => kitLine(row, actor),
      (row) => cursorOf(row.number),
    );
  }

  async read(actor: Actor, id: string): Promise<InterviewKitDto> {
    return kitView(await this.cases.read(interviewKitLifecycle, actor, id), actor);
  }

  /** What interviews that begin now are held with: the program's own kit in service, else Liaison's. */
  async inService(actor: Actor): Promise<KitInServiceDto> {
    return kitInServiceView(await this.database.read(actor, kitsInUse, [actor.programId]));
  }

  /** Begins a draft with the questions that are asked now. Throws 409 where there is a draft already. */
  begin(actor: Actor): Promise<InterviewKitDto> {
    return this.database.transact(actor, async (tx) => {
      const { title, questions } = (await lockedInService(tx, actor.programId)) ?? defaultKit;
      const [draft] = await tx.run<{ number: number }>(kitInDraft, [actor.programId]);
      if (draft) throw notNow(`Interview kit ${draft.number} is a draft already. Go on with it, or discard it first.`);
      const { now } = await this.cases.moment(actor, tx);
      const id = uuid();
      const row = [id, actor.programId, title, JSON.stringify(questions), actor.personId, false, now];
      await tx.run(insertInterviewKit, row);
      const [kit] = await tx.run<InterviewKit>(interviewKitFacts, [[id]]);
      await this.cases.open(tx, actor, interviewKitLifecycle, kit!);
      return kitView(kit!, actor);
    });
  }

  edit(actor: Actor, id: string, draft: InterviewKitDraftDto): Promise<InterviewKitDto> {
    return this.take(actor, id, 'edit', { ...draft });
  }

  /** Puts a draft into service and supersedes the kit before it; nobody else puts one into service meanwhile. */
  putIntoService(actor: Actor, id: string): Promise<InterviewKitDto> {
    return this.take(actor, id, 'put-into-service', {}, true);
  }

  discard(actor: Actor, id: string): Promise<InterviewKitDto> {
    return this.take(actor, id, 'discard', {});
  }

  private take(actor: Actor, id: string, action: string, input: object, alone = false): Promise<InterviewKitDto> {
    return this.database.transact(actor, async (tx) => {
      if (alone) await tx.run(lockKits, [actor.programId]);
      return kitView(await this.cases.take(tx, actor, interviewKitLifecycle, id, action, input), actor);
    });
  }
}
