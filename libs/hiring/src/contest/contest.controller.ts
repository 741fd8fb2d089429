import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor, Sensitive } from '#access';
import { ContestDto, FileContestDto, ReviewContestDto } from './contest.dto.js';
import { ContestService } from './contest.service.js';

@Controller()
export class ContestController {
  constructor(private readonly contests: ContestService) {}

  /** Contests, in person, having been found ineligible. */
  @Post('expressions/:id/contests')
  @Allow('officer')
  fileContest(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: FileContestDto,
  ): Promise<ContestDto> {
    return this.contests.file(actor, id, body.statement);
  }

  /** Shows a contest. */
  @Get('contests/:id')
  @Sensitive('read a contested decision')
  @Allow('anyone')
  readContest(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ContestDto> {
    return this.contests.read(actor, id);
  }

  /** Lets the contested decision stand. */
  @Post('contests/:id/let-stand')
  @HttpCode(200)
  @Allow('anyone')
  letStand(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReviewContestDto,
  ): Promise<ContestDto> {
    return this.contests.take(actor, id, 'let-stand', body);
  }

  /** Reverses the contested decision; HR decides anew. */
  @Post('contests/:id/reverse')
  @HttpCode(200)
  @Allow('anyone')
  reverseDecision(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReviewContestDto,
  ): Promise<ContestDto> {
    return this.contests.take(actor, id, 'reverse', body);
  }

  /** Withdraws one's own contest. */
  @Post('contests/:id/withdraw')
  @HttpCode(200)
  @Allow('anyone')
  withdrawContest(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ContestDto> {
    return this.contests.take(actor, id, 'withdraw', {});
  }
}
