import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '#access';
import { attachDocuments, type AttachedRow, documentsByCase, listAttached } from '#documents';
import { Cases } from '#lifecycle';
import {
  cursorOf,
  Database,
  isTaken,
  newest,
  pageOf,
  type PageQuery,
  readCursor,
  type Transaction,
} from '#persistence';
import { invalid, notNow } from '#problems';
import { recount } from '../requirement/count-anew.js';
import { officerSeen } from '../requirement/officer-seen.js';
import type { Credit } from './credit.js';
import type {
  CorrectCreditDto,
  CreditDetailDto,
  CreditDto,
  CreditedCourseDto,
  CreditPageDto,
  FormerCreditDto,
  HandInCreditDto,
} from './credit.dto.js';
import { creditLifecycle } from './credit.lifecycle.js';
import {
  courseToCredit,
  coursesToChoose,
  creditFacts,
  creditsOfOfficer,
  formerCredits,
  insertCredits,
} from './credit.sql.js';
import { creditView } from './credit.view.js';

const twice = () =>
  notNow(
    'This course is on record for the officer with this day already, and counts once. Correct that one instead.',
    'credited-already',
  );

/** What officers have completed, and whether it counts (standard 22). */
@Injectable()
export class CreditService {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
  ) {}

  async list(actor: Actor, officerId: string, query: PageQuery): Promise<CreditPageDto> {
    await officerSeen(this.database, actor, officerId);
    const [day, id] = readCursor(query.cursor, 2) ?? newest;
    const rows = await this.database.read<Credit>(actor, creditsOfOfficer, [
      actor.programId,
      officerId,
      day,
      id,
      query.limit + 1,
    ]);
    return pageOf(
      rows,
      query.limit,
      (row) => creditView(row, actor),
      (row) => cursorOf(row.completedOn, row.id),
    );
  }

  courses(actor: Actor): Promise<CreditedCourseDto[]> {
    return this.database.read<CreditedCourseDto>(actor, coursesToChoose, [actor.programId]);
  }

  async read(actor: Actor, id: string): Promise<CreditDetailDto> {
    const credit = await this.cases.read(creditLifecycle, actor, id);
    const [former, documents] = await Promise.all([
      this.database.read<FormerCreditDto>(actor, formerCredits, [actor.programId, id]),
      this.database.read<AttachedRow>(actor, listAttached, [actor.programId, creditLifecycle.kind, [id]]),
    ]);
    return {
      ...creditView(credit, actor),
      former,
      documents: documentsByCase(documents).get(id) ?? [],
    };
  }

  /** Throws 400 for a course that is not there, 409 for what is on record already, 422 for what cannot be. */
  async handIn(actor: Actor, officerId: string, sent: HandInCreditDto): Promise<CreditDto> {
    await officerSeen(this.database, actor, officerId);
    return this.database.transact(actor, async (tx) => {
      const { documentIds = [], courseId, ...completed } = sent;
      const [course] = await tx.run(courseToCredit, [actor.programId, courseId]);
      if (!course)
        throw invalid([{ field: 'courseId', message: 'There is no such course. Choose one from the list.' }]);
      const { now } = await this.cases.moment(actor, tx);
      const id = uuid();
      const row = { id, officerId, courseId, source: 'officer', ...completed };
      const inserted = await tx.run(insertCredits, [JSON.stringify([row]), actor.programId, actor.personId, now]);
      if (inserted.length === 0) throw twice();
      await attachDocuments(tx, documentIds, { kind: creditLifecycle.kind, id }, actor);
      const [credit] = await tx.run<Credit>(creditFacts, [[id]]);
      await this.cases.open(tx, actor, creditLifecycle, credit!, completed);
      await recount(tx, actor.programId, [officerId], this.cases.consequences(tx, actor));
      return creditView(credit!, actor);
    });
  }

  take(actor: Actor, id: string, action: 'verify' | 'refuse' | 'take-back', input: object = {}): Promise<CreditDto> {
    return this.database.transact(actor, async (tx) =>
      creditView(await this.cases.take(tx, actor, creditLifecycle, id, action, input), actor),
    );
  }

  /** Throws 409 where the officer has the same course with that day already. */
  correct(actor: Actor, id: string, action: 'hand-in-again' | 'amend', sent: CorrectCreditDto): Promise<CreditDto> {
    return this.database.transact(actor, async (tx) => {
      const credit = await this.takeOnce(tx, actor, id, action, sent);
      await attachDocuments(tx, sent.documentIds ?? [], { kind: creditLifecycle.kind, id }, actor);
      return creditView(credit, actor);
    });
  }

  private takeOnce(tx: Transaction, actor: Actor, id: string, action: string, sent: object): Promise<Credit> {
    return this.cases.take(tx, actor, creditLifecycle, id, action, sent).catch((error: unknown) => {
      throw isTaken(error, 'training_credit_once') ? twice() : error;
    });
  }
}
