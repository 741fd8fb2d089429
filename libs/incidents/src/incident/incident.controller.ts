import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { BeginInvestigationDto, NotifyDto, RelateDto } from './incident.dto.js';
import { IncidentService } from './incident.service.js';
import { IncidentDetailDto, IncidentDto, IncidentListQuery, IncidentPageDto } from './shown-incident.dto.js';

@Controller('incidents')
export class IncidentController {
  constructor(private readonly incidents: IncidentService) {}

  /** Lists incidents, newest first. */
  @Get()
  @Allow('anyone')
  listIncidents(@CurrentActor() actor: Actor, @Query() query: IncidentListQuery): Promise<IncidentPageDto> {
    return this.incidents.list(actor, query);
  }

  /** Reports a crime, or intelligence that one might be committed (standard 7). */
  @Post()
  @Allow('anyone')
  notifyIncident(@CurrentActor() actor: Actor, @Body() body: NotifyDto): Promise<IncidentDto> {
    return this.incidents.notify(actor, body);
  }

  /** Begins an investigation that nobody asked for. */
  @Post('begin')
  @Allow('officer', 'supervisor')
  beginInvestigation(@CurrentActor() actor: Actor, @Body() body: BeginInvestigationDto): Promise<IncidentDto> {
    return this.incidents.begin(actor, body);
  }

  /** Shows an incident. */
  @Get(':id')
  @Allow('anyone')
  readIncident(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<IncidentDetailDto> {
    return this.incidents.read(actor, id);
  }

  /** Links another incident that belongs together with it. */
  @Post(':id/related')
  @HttpCode(204)
  @Allow('officer', 'supervisor', 'administrator')
  relateIncident(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RelateDto,
  ): Promise<void> {
    return this.incidents.relate(actor, id, body.relatedId);
  }
}
