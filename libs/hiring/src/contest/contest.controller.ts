import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { type Actor, Allow, CurrentActor } from '#access';
import { Cases, shownCase } from '#lifecycle';
import { Database } from '#persistence';
import { notNow } from '#problems';
import { expressionLifecycle } from '../expression/expression.lifecycle.js';
import type { Contest } from './contest.js';
import { ContestDto, FileContestDto, ReviewContestDto } from './contest.dto.js';
import { contestLifecycle } from './contest.lifecycle.js';
import { contestFacts, insertContest } from './contest.sql.js';

@Controller()
export class ContestController {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
  ) {}

  /** Contests, in person, having been found ineligible. */
  @Post('expressions/:id/contests')
  @Allow('officer')
  async fileContest(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: FileContestDto,
  ): Promise<ContestDto> {
    const expression = await this.cases.read(expressionLifecycle, actor, id);
    if (expression.state !== 'ineligible') throw notNow('There is no decision here that could be contested.');
    return this.database.transact(actor, async (tx) => {
      const { now } = await this.cases.moment(actor);
      const contestId = uuid();
      const inserted = await tx.run(insertContest, [
        contestId,
        actor.programId,
        id,
        actor.personId,
        expression.decidedBy,
        expression.decidedAt,
        expression.decisionReason,
        body.statement,
        now,
      ]);
      if (inserted.length === 0) throw notNow('You have contested this decision already.');
      const [contest] = await tx.run<Contest>(contestFacts, [[contestId]]);
      await this.cases.open(tx, actor, contestLifecycle, contest!);
      return shown(contest!, actor);
    });
  }

  /** Shows a contest. */
  @Get('contests/:id')
  @Allow('anyone')
  async readContest(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ContestDto> {
    return shown(await this.cases.read(contestLifecycle, actor, id), actor);
  }

  /** Lets the contested decision stand. */
  @Post('contests/:id/let-stand')
  @HttpCode(200)
  @Allow('anyone')
  letStand(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: ReviewContestDto): Promise<ContestDto> {
    return this.take(actor, id, 'let-stand', body);
  }

  /** Reverses the contested decision; HR decides anew. */
  @Post('contests/:id/reverse')
  @HttpCode(200)
  @Allow('anyone')
  reverseDecision(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: ReviewContestDto): Promise<ContestDto> {
    return this.take(actor, id, 'reverse', body);
  }

  /** Withdraws one's own contest. */
  @Post('contests/:id/withdraw')
  @HttpCode(200)
  @Allow('anyone')
  withdrawContest(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ContestDto> {
    return this.take(actor, id, 'withdraw', {});
  }

  private take(actor: Actor, id: string, action: string, input: object): Promise<ContestDto> {
    return this.database.transact(actor, async (tx) =>
      shown(await this.cases.take(tx, actor, contestLifecycle, id, action, input), actor),
    );
  }
}

const shown = (contest: Contest, actor: Actor): ContestDto => ({
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
