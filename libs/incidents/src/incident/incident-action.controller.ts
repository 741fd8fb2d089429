import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { CloseDto, IncidentReasonDto, MergeDto, ProgressDto, ProposeDto, TriageDto } from './incident.dto.js';
import { IncidentService } from './incident.service.js';
import { IncidentDto } from './shown-incident.dto.js';

/** What is done with an incident after it was reported. */
@Controller('incidents')
export class IncidentActionController {
  constructor(private readonly incidents: IncidentService) {}

  /** Takes an incident: whoever does leads it from now on. */
  @Post(':id/acknowledge')
  @HttpCode(200)
  @Allow('anyone')
  acknowledgeIncident(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<IncidentDto> {
    return this.incidents.take(actor, id, 'acknowledge');
  }

  /** Says that it is criminal, or intelligence, and begins the investigation. */
  @Post(':id/triage')
  @HttpCode(200)
  @Allow('anyone')
  triageIncident(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: TriageDto,
  ): Promise<IncidentDto> {
    return this.incidents.take(actor, id, 'triage', body);
  }

  /** Hands a matter that is not criminal back to the school (standard 6). */
  @Post(':id/return')
  @HttpCode(200)
  @Allow('anyone')
  returnIncident(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: IncidentReasonDto,
  ): Promise<IncidentDto> {
    return this.incidents.take(actor, id, 'return', body);
  }

  /** Accepts it, for the school, as a matter of discipline. */
  @Post(':id/accept')
  @HttpCode(200)
  @Allow('anyone')
  acceptIncident(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<IncidentDto> {
    return this.incidents.take(actor, id, 'accept');
  }

  /** Disagrees, once, that it is a matter of discipline. */
  @Post(':id/disagree')
  @HttpCode(200)
  @Allow('anyone')
  disagreeWithReturn(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: IncidentReasonDto,
  ): Promise<IncidentDto> {
    return this.incidents.take(actor, id, 'disagree', body);
  }

  /** Proposes to the other side whose matter it is. */
  @Post(':id/propose')
  @HttpCode(200)
  @Allow('anyone')
  proposeSettlement(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ProposeDto,
  ): Promise<IncidentDto> {
    return this.incidents.take(actor, id, 'propose', body);
  }

  /** Agrees with the other side that it is a matter of discipline. */
  @Post(':id/settle-as-discipline')
  @HttpCode(200)
  @Allow('anyone')
  settleAsDiscipline(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<IncidentDto> {
    return this.incidents.take(actor, id, 'settle-as-discipline');
  }

  /** Agrees with the other side that it is investigated. */
  @Post(':id/settle-as-investigation')
  @HttpCode(200)
  @Allow('anyone')
  settleAsInvestigation(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<IncidentDto> {
    return this.incidents.take(actor, id, 'settle-as-investigation');
  }

  /** Says how far the investigation is. */
  @Post(':id/progress')
  @HttpCode(200)
  @Allow('anyone')
  reportProgress(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ProgressDto,
  ): Promise<IncidentDto> {
    return this.incidents.take(actor, id, 'progress', body);
  }

  /** Closes an incident with what came of it. */
  @Post(':id/close')
  @HttpCode(200)
  @Allow('anyone')
  closeIncident(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CloseDto,
  ): Promise<IncidentDto> {
    return this.incidents.take(actor, id, 'close', body);
  }

  /** Reopens an incident that was closed. */
  @Post(':id/reopen')
  @HttpCode(200)
  @Allow('anyone')
  reopenIncident(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: IncidentReasonDto,
  ): Promise<IncidentDto> {
    return this.incidents.take(actor, id, 'reopen', body);
  }

  /** Merges an incident into another report of the same event. */
  @Post(':id/merge')
  @HttpCode(200)
  @Allow('anyone')
  mergeIncident(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MergeDto,
  ): Promise<IncidentDto> {
    return this.incidents.merge(actor, id, body.intoId);
  }
}
