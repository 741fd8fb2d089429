import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import {
  AdministratorToInviteDto,
  RunnerDto,
  TrainingSessionDetailDto,
  TrainingSessionDto,
  TrainingSessionPageDto,
} from './session.dto.js';
import { RecordAttendanceDto, SessionFieldsDto, SessionListQuery, SessionReasonDto } from './session-fields.dto.js';
import { TrainingSessions } from './session.service.js';

@Controller()
export class TrainingSessionController {
  constructor(private readonly sessions: TrainingSessions) {}

  /** Schedules a session of a course. */
  @Post('courses/:id/sessions')
  @Allow('supervisor', 'agency_administrator')
  scheduleSession(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SessionFieldsDto,
  ): Promise<TrainingSessionDto> {
    return this.sessions.schedule(actor, id, body);
  }

  /** Lists the sessions that are ahead, the next one first, or those that are over; the school side sees the open ones. */
  @Get('training-sessions')
  @Allow('anyone')
  listSessions(@CurrentActor() actor: Actor, @Query() query: SessionListQuery): Promise<TrainingSessionPageDto> {
    return this.sessions.list(actor, query);
  }

  /** Lists people of the agency who may run a session. */
  @Get('training-sessions/runners')
  @Allow('supervisor', 'agency_administrator')
  listRunners(@CurrentActor() actor: Actor): Promise<RunnerDto[]> {
    return this.sessions.runners(actor);
  }

  /** Shows a session, with the asking person's own part and, for whoever organises or runs it, everybody in it. */
  @Get('training-sessions/:id')
  @Allow('anyone')
  readSession(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<TrainingSessionDetailDto> {
    return this.sessions.read(actor, id);
  }

  /** Lists school administrators who may be invited, those whose own SRO takes part first. */
  @Get('training-sessions/:id/administrators')
  @Allow('anyone')
  listAdministrators(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<AdministratorToInviteDto[]> {
    return this.sessions.administrators(actor, id);
  }

  /** Changes a session; calendars follow, and everybody concerned is told. */
  @Post('training-sessions/:id/change')
  @HttpCode(200)
  @Allow('anyone')
  changeSession(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SessionFieldsDto,
  ): Promise<TrainingSessionDto> {
    return this.sessions.change(actor, id, body);
  }

  /** Cancels a session; everybody concerned is told why. */
  @Post('training-sessions/:id/cancel')
  @HttpCode(200)
  @Allow('anyone')
  cancelSession(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SessionReasonDto,
  ): Promise<TrainingSessionDto> {
    return this.sessions.take(actor, id, 'cancel', body);
  }

  /** Records who attended and how long, which opens the officers' credits to be verified. */
  @Post('training-sessions/:id/record')
  @HttpCode(200)
  @Allow('anyone')
  recordAttendance(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RecordAttendanceDto,
  ): Promise<TrainingSessionDto> {
    return this.sessions.take(actor, id, 'record', body);
  }
}
