import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { Cases } from '#lifecycle';
import { Clock, Database } from '#persistence';
import { CompleteFollowUpDto, FollowUpDto, FollowUpNotNeededDto } from './follow-up.dto.js';
import { followUpLifecycle } from './follow-up.lifecycle.js';
import { followUpView } from './follow-up.view.js';

/** What an officer's start asks of either side; they are listed with their assignment. */
@Controller('follow-ups')
export class FollowUpController {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
    private readonly clock: Clock,
  ) {}

  /** Marks a follow-up as done. */
  @Post(':id/complete')
  @HttpCode(200)
  @Allow('anyone')
  completeFollowUp(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CompleteFollowUpDto,
  ): Promise<FollowUpDto> {
    return this.take(actor, id, 'complete', body);
  }

  /** Says, for the side that owes it, that a follow-up is not needed. */
  @Post(':id/not-needed')
  @HttpCode(200)
  @Allow('anyone')
  waiveFollowUp(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: FollowUpNotNeededDto,
  ): Promise<FollowUpDto> {
    return this.take(actor, id, 'not-needed', body);
  }

  private take(actor: Actor, id: string, action: string, input: object): Promise<FollowUpDto> {
    return this.database.transact(actor, async (tx) =>
      followUpView(await this.cases.take(tx, actor, followUpLifecycle, id, action, input), actor, this.clock.now()),
    );
  }
}
