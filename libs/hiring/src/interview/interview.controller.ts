import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import {
  BusyDto,
  InterviewDto,
  InterviewReasonDto,
  InterviewWithPapersDto,
  ProposeTimeDto,
  TimeQuery,
} from './interview.dto.js';
import { InterviewService } from './interview.service.js';

@Controller()
export class InterviewController {
  constructor(private readonly interviews: InterviewService) {}

  /** Lists the interviews of a vacancy by time: all for HR and the panel, one's own for a candidate. */
  @Get('vacancies/:id/interviews')
  @Allow('anyone')
  listInterviews(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<InterviewDto[]> {
    return this.interviews.ofVacancy(actor, id);
  }

  /** Lists the interviews that are still to come or to be scored, as candidate or on the panel. */
  @Get('interviews/mine')
  @Allow('anyone')
  listMyInterviews(@CurrentActor() actor: Actor): Promise<InterviewDto[]> {
    return this.interviews.mine(actor);
  }

  /** Shows an interview, with what the candidate handed in for whoever may read it. */
  @Get('interviews/:id')
  @Allow('anyone')
  readInterview(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<InterviewWithPapersDto> {
    return this.interviews.read(actor, id);
  }

  /** Lists who of those that are needed has another appointment at a time. */
  @Get('interviews/:id/conflicts')
  @Allow('hr')
  listConflicts(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { startsAt, endsAt }: TimeQuery,
  ): Promise<BusyDto[]> {
    return this.interviews.conflicts(actor, id, startsAt, endsAt);
  }

  /** Proposes a time, or another one; candidate and panel are invited. */
  @Post('interviews/:id/propose')
  @HttpCode(200)
  @Allow('anyone')
  proposeTime(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ProposeTimeDto,
  ): Promise<InterviewDto> {
    return this.interviews.propose(actor, id, body);
  }

  /** Begins an interview before its time, or without every answer. */
  @Post('interviews/:id/begin-now')
  @HttpCode(200)
  @Allow('anyone')
  beginInterview(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<InterviewDto> {
    return this.interviews.take(actor, id, 'begin-now');
  }

  /** Records that an interview did not take place; another time is to be found. */
  @Post('interviews/:id/not-held')
  @HttpCode(200)
  @Allow('anyone')
  recordNotHeld(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: InterviewReasonDto,
  ): Promise<InterviewDto> {
    return this.interviews.take(actor, id, 'not-held', body);
  }

  /** Says that one will be at the interview. */
  @Post('invitations/:id/accept')
  @HttpCode(200)
  @Allow('anyone')
  acceptInvitation(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<InterviewDto> {
    return this.interviews.answer(actor, id, 'accept');
  }

  /** Says that one cannot come to the interview. */
  @Post('invitations/:id/decline')
  @HttpCode(200)
  @Allow('anyone')
  declineInvitation(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: InterviewReasonDto,
  ): Promise<InterviewDto> {
    return this.interviews.answer(actor, id, 'decline', body);
  }
}
