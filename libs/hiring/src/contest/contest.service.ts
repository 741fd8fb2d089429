import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '#access';
import { Cases, shownCase } from '#lifecycle';
import { Database } from '#persistence';
import { forbidden, notNow } from '#problems';
import { expressionLifecycle } from '../expression/expression.lifecycle.js';
import type { Contest } from './contest.js';
import type { ContestDto } from './contest.dto.js';
import { contestLifecycle } from './contest.lifecycle.js';
import { contestFacts, insertContest } from './contest.sql.js';

@Injectable()
export class ContestService {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
  ) {}

  /** Contests, in person, the decision on one's own expression of interest. Throws 403 for anybody else's, 409 for a second time, 422 too late. */
  async file(actor: Actor, expressionId: string, statement: string): Promise<ContestDto> {
    const expression = await this.cases.read(expressionLifecycle, actor, expressionId);
    if (expression.officerId !== actor.personId) throw forbidden('This is for the officer themselves alone.');
    if (expression.state !== 'ineligible') throw notNow('There is no decision here that could be contested.');
    return this.database.transact(actor, async (tx) => {
      const { now } = await this.cases.moment(actor, tx);
      const id = uuid();
      const { decidedBy, decidedAt, decisionReason } = expression;
      const about = [id, actor.programId, expressionId, actor.personId, decidedBy, decidedAt, decisionReason];
      const inserted = await tx.run(insertContest, [...about, statement, now]);
      if (inserted.length === 0) throw notNow('You have contested this decision already.');
      const [contest] = await tx.run<Contest>(contestFacts, [[id]]);
      await this.cases.open(tx, actor, contestLifecycle, contest!);
      return contestView(contest!, actor);
    });
  }

  async read(actor: Actor, id: string): Promise<ContestDto> {
    return contestView(await this.cases.read(contestLifecycle, actor, id), actor);
  }

  take(actor: Actor, id: string, action: string, input: object): Promise<ContestDto> {
    return this.database.transact(actor, async (tx) =>
      contestView(await this.cases.take(tx, actor, contestLifecycle, id, action, input), actor),
    );
  }
}

const contestView = (contest: Contest, actor: Actor): ContestDto => ({
  ...shownCase(contestLifecycle, contest, actor),
  expressionId: contest.expressionId,
  vacancyId: contest.vacancyId,
  campusName: contest.campusName,
  officerName: contest.officerName,
  decidedByName: contest.decidedByName,
  contestedReason: contest.contestedReason,
  statement: contest.statement,
  filedAt: contest.filedAt,
  reviewReason: contest.reviewReason,
  reviewedByName: contest.reviewedByName,
  reviewedAt: contest.reviewedAt,
});
