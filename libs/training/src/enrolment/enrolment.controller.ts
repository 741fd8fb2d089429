import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { PageQuery } from '#persistence';
import { AskForSeatDto, EnrolmentDto, EnrolmentPageDto, EnrolmentReasonDto } from './enrolment.dto.js';
import { Enrolments } from './enrolment.service.js';

@Controller()
export class EnrolmentController {
  constructor(private readonly enrolments: Enrolments) {}

  /** Asks for a seat in a session, in person. */
  @Post('training-sessions/:id/enrolments')
  @Allow('officer')
  askForSeat(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AskForSeatDto,
  ): Promise<EnrolmentDto> {
    return this.enrolments.ask(actor, id, body.note ?? null);
  }

  /** Lists one's own enrolments, newest first. */
  @Get('enrolments/mine')
  @Allow('anyone')
  listMyEnrolments(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<EnrolmentPageDto> {
    return this.enrolments.mine(actor, query);
  }

  /** Shows an enrolment. */
  @Get('enrolments/:id')
  @Allow('anyone')
  readEnrolment(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<EnrolmentDto> {
    return this.enrolments.read(actor, id);
  }

  /** Approves an enrolment: the officer has a seat or, where none is free, a place on the waiting list. */
  @Post('enrolments/:id/approve')
  @HttpCode(200)
  @Allow('anyone')
  approveEnrolment(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<EnrolmentDto> {
    return this.enrolments.approve(actor, id);
  }

  /** Refuses an enrolment with a reason. */
  @Post('enrolments/:id/refuse')
  @HttpCode(200)
  @Allow('anyone')
  refuseEnrolment(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: EnrolmentReasonDto,
  ): Promise<EnrolmentDto> {
    return this.enrolments.take(actor, id, 'refuse', body);
  }

  /** Withdraws an enrolment; the seat goes to whoever waits for one. */
  @Post('enrolments/:id/withdraw')
  @HttpCode(200)
  @Allow('anyone')
  withdrawEnrolment(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: EnrolmentReasonDto,
  ): Promise<EnrolmentDto> {
    return this.enrolments.take(actor, id, 'withdraw', body);
  }
}
