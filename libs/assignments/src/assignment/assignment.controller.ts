import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import {
  AssignmentDetailDto,
  AssignmentDto,
  AssignmentListQuery,
  AssignmentPageDto,
  CancelAssignmentDto,
  EndAssignmentDto,
  RecordAssignmentDto,
} from './assignment.dto.js';
import { AssignmentService } from './assignment.service.js';
import { RecordAssignment } from './record-assignment.js';

@Controller('assignments')
export class AssignmentController {
  constructor(
    private readonly assignments: AssignmentService,
    private readonly recording: RecordAssignment,
  ) {}

  /** Lists who serves or served on which campus, newest first. */
  @Get()
  @Allow('anyone')
  listAssignments(@CurrentActor() actor: Actor, @Query() query: AssignmentListQuery): Promise<AssignmentPageDto> {
    return this.assignments.list(actor, query);
  }

  /** Records an officer who serves at a campus already, such as when the program begins. */
  @Post()
  @Allow('hr')
  recordAssignment(@CurrentActor() actor: Actor, @Body() body: RecordAssignmentDto): Promise<AssignmentDto> {
    return this.recording.servesAlready(actor, body);
  }

  /** Shows an assignment, with what its start asks of either side. */
  @Get(':id')
  @Allow('anyone')
  readAssignment(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AssignmentDetailDto> {
    return this.assignments.read(actor, id);
  }

  /** Sets the last day of an assignment. */
  @Post(':id/end')
  @HttpCode(200)
  @Allow('anyone')
  endAssignment(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: EndAssignmentDto,
  ): Promise<AssignmentDto> {
    return this.assignments.take(actor, id, 'end', body);
  }

  /** Takes the last day back: the officer stays. */
  @Post(':id/keep')
  @HttpCode(200)
  @Allow('anyone')
  keepAssignment(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AssignmentDto> {
    return this.assignments.take(actor, id, 'keep');
  }

  /** Cancels an assignment before it begins. */
  @Post(':id/cancel')
  @HttpCode(200)
  @Allow('anyone')
  cancelAssignment(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CancelAssignmentDto,
  ): Promise<AssignmentDto> {
    return this.assignments.take(actor, id, 'cancel', body);
  }
}
