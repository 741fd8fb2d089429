import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '#access';
import { auditStep } from '#audit';
import { LookSoon } from '#deadlines';
import { Clock, Database, type Transaction } from '#persistence';
import { invalid, notFound } from '#problems';
import { courseToCredit } from '../credit/credit.sql.js';
import type { AdditionalTrainingListDto, AskForTrainingDto } from './additional.dto.js';
import { insertAdditional, listAdditional, retireAdditional, toBeCounted } from './additional.sql.js';

/** What the program asks of all its SROs beside the law, such as the NASRO basic course or a grant's condition. */
@Injectable()
export class AdditionalTrainings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly looks: LookSoon,
  ) {}

  async list(actor: Actor): Promise<AdditionalTrainingListDto> {
    return { items: await this.database.read(actor, listAdditional, [actor.programId]) };
  }

  /** Throws 400 for a course that is not there, and for what is asked once without saying within how many days. */
  async ask(actor: Actor, sent: AskForTrainingDto): Promise<AdditionalTrainingListDto> {
    const { title, source, hours, everyYear, withinDays = null, courseId = null, joint, effectiveOn } = sent;
    if (everyYear !== (withinDays === null))
      throw invalid([
        { field: 'withinDays', message: 'Give the days for what is asked once; leave them out for every year.' },
      ]);
    await this.database.transact(actor, async (tx) => {
      if (courseId) {
        const [course] = await tx.run(courseToCredit, [actor.programId, courseId]);
        if (!course)
          throw invalid([{ field: 'courseId', message: 'There is no such course. Choose one from the list.' }]);
      }
      const values = [title, source, hours, everyYear, withinDays, courseId, joint, effectiveOn];
      const row = [uuid(), actor.programId, ...values, actor.personId, this.clock.now()];
      await tx.run(insertAdditional, row);
      await this.changed(tx, actor, `asked for ${hours} hours of training: ${title}`, source);
      return {};
    });
    return this.list(actor);
  }

  async retire(actor: Actor, id: string, retiredOn: string): Promise<AdditionalTrainingListDto> {
    await this.database.transact(actor, async (tx) => {
      const [found] = await tx.run<{ title: string }>(retireAdditional, [actor.programId, id, retiredOn]);
      const there =
        found ?? (await tx.run<{ id: string }>(listAdditional, [actor.programId])).some((one) => one.id === id);
      if (!there) throw notFound('additional training');
      if (!found)
        throw invalid([{ field: 'retiredOn', message: 'Choose the day on which it took effect, or a later one.' }]);
      await this.changed(tx, actor, `asked no more for training from ${retiredOn} on: ${found.title}`);
      return {};
    });
    return this.list(actor);
  }

  private async changed(tx: Transaction, actor: Actor, says: string, why?: string): Promise<void> {
    const at = this.clock.now();
    await tx.run(toBeCounted, [actor.programId]);
    const by = { whoId: actor.personId, who: actor.name, at, why };
    tx.atEnd([auditStep([{ caseKind: 'program', caseId: actor.programId, action: 'training', says, ...by }])]);
    tx.afterCommit(() => this.looks.at(at, at));
  }
}
