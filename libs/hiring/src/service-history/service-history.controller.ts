import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor, Sensitive } from '#access';
import { ServiceHistory } from './service-history.service.js';
import {
  NewServiceIntervalDto,
  RejectServiceDto,
  ServiceHistoryDto,
  ServiceIntervalDto,
  ServiceIntervalPatchDto,
} from './service-interval.dto.js';
import { ServiceJudgment } from './service-judgment.service.js';

/** Sworn service of officers, entry by entry (standard 24). */
@Controller()
export class ServiceHistoryController {
  constructor(
    private readonly history: ServiceHistory,
    private readonly judgment: ServiceJudgment,
  ) {}

  /** Shows the service history of an officer with today's arithmetic: to the officer, HR, program administrator and assessors. */
  @Get('officers/:personId/service')
  @Sensitive('read a service history')
  @Allow('anyone')
  readServiceHistory(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<ServiceHistoryDto> {
    return this.history.read(actor, personId);
  }

  /** Adds an entry to one's own service history. */
  @Post('officers/:personId/service')
  @Allow('anyone')
  enterService(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() body: NewServiceIntervalDto,
  ): Promise<ServiceIntervalDto> {
    return this.history.enter(actor, personId, body);
  }

  /** Changes an entry of one's own that is not verified. HR looks at it again. */
  @Patch('service-intervals/:id')
  @Allow('anyone')
  changeService(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ServiceIntervalPatchDto,
  ): Promise<ServiceIntervalDto> {
    return this.history.edit(actor, id, body);
  }

  /** Removes an entry of one's own that is not verified. */
  @Delete('service-intervals/:id')
  @HttpCode(204)
  @Allow('anyone')
  removeService(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.history.remove(actor, id);
  }

  /** Verifies an entry, as HR. */
  @Post('service-intervals/:id/verify')
  @HttpCode(200)
  @Allow('anyone')
  verifyService(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ServiceIntervalDto> {
    return this.judgment.judge(actor, id, { status: 'verified', reason: null });
  }

  /** Rejects an entry, as HR, and tells the officer why. */
  @Post('service-intervals/:id/reject')
  @HttpCode(200)
  @Allow('anyone')
  rejectService(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: RejectServiceDto,
  ): Promise<ServiceIntervalDto> {
    return this.judgment.judge(actor, id, { status: 'rejected', reason });
  }
}
