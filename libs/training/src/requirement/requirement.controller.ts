import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { unitReaders } from './officer-seen.js';
import {
  BalanceDto,
  ExtendDto,
  NoteLeaveDto,
  NoteReturnDto,
  OfficerTrainingDto,
  SimulateDto,
  UnitQuery,
  UnitTrainingPageDto,
  WaiveDto,
} from './requirement.dto.js';
import { RequirementService } from './requirement.service.js';

/** What officers owe, and how far they are (standard 22). */
@Controller('training')
export class RequirementController {
  constructor(private readonly requirements: RequirementService) {}

  /** Lists the SROs of the units that the person sees to, those at risk first. */
  @Get('unit')
  @Allow(...unitReaders)
  readUnit(@CurrentActor() actor: Actor, @Query() query: UnitQuery): Promise<UnitTrainingPageDto> {
    return this.requirements.unit(actor, query);
  }

  /** Shows what an officer owes, has and plans, and why it is owed by then. */
  @Get('officers/:id')
  @Allow('anyone')
  readTraining(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<OfficerTrainingDto> {
    return this.requirements.read(actor, id);
  }

  /** Says how the officer would stand if more were attended. Nothing is changed. */
  @Post('officers/:id/simulate')
  @HttpCode(200)
  @Allow('anyone')
  simulateTraining(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SimulateDto,
  ): Promise<BalanceDto> {
    return this.requirements.simulate(actor, id, body.attend);
  }

  /** Notes that an officer is on leave: the clock stands still. */
  @Post('officers/:id/leave')
  @HttpCode(200)
  @Allow('anyone')
  noteLeave(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NoteLeaveDto,
  ): Promise<OfficerTrainingDto> {
    return this.requirements.take(actor, id, 'leave', body);
  }

  /** Notes that an officer is back from leave. */
  @Post('officers/:id/return')
  @HttpCode(200)
  @Allow('anyone')
  noteReturn(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NoteReturnDto,
  ): Promise<OfficerTrainingDto> {
    return this.requirements.take(actor, id, 'return', body);
  }

  /** Gives an officer more time for what is next. */
  @Post('officers/:id/extend')
  @HttpCode(200)
  @Allow('anyone')
  extendTraining(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ExtendDto,
  ): Promise<OfficerTrainingDto> {
    return this.requirements.take(actor, id, 'extend', body);
  }

  /** Asks no more for what is next of an officer. */
  @Post('officers/:id/waive')
  @HttpCode(200)
  @Allow('anyone')
  waiveTraining(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: WaiveDto,
  ): Promise<OfficerTrainingDto> {
    return this.requirements.take(actor, id, 'waive', body);
  }
}
