import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import {
  DeclareConflictsDto,
  LeavePanelDto,
  NamePanelistDto,
  PanelChoiceDto,
  PanelChoicesQuery,
  PanelDto,
  PanelistDto,
} from './panel.dto.js';
import { PanelService } from './panel.service.js';

@Controller()
export class PanelController {
  constructor(private readonly panels: PanelService) {}

  /** Shows the panel of a vacancy, and what it needs to be complete (standard 27). */
  @Get('vacancies/:id/panel')
  @Allow('anyone')
  readPanel(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PanelDto> {
    return this.panels.panelOf(actor, id);
  }

  /** Lists people who could sit on the panel, the administrators of the campus first. */
  @Get('vacancies/:id/panel/choices')
  @Allow('hr')
  listChoices(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PanelChoicesQuery,
  ): Promise<PanelChoiceDto[]> {
    return this.panels.choices(actor, id, query.name);
  }

  /** Names a member of the panel. */
  @Post('vacancies/:id/panelists')
  @Allow('hr')
  namePanelist(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NamePanelistDto,
  ): Promise<PanelistDto> {
    return this.panels.name(actor, id, body.personId);
  }

  /** Shows a member of a panel with the candidates and what was declared. */
  @Get('panelists/:id')
  @Allow('anyone')
  readPanelist(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PanelistDto> {
    return this.panels.read(actor, id);
  }

  /** Declares, in person, for each candidate whether there is a conflict of interest. */
  @Post('panelists/:id/declare')
  @HttpCode(200)
  @Allow('anyone')
  declareConflicts(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DeclareConflictsDto,
  ): Promise<PanelistDto> {
    return this.panels.take(actor, id, 'declare', body);
  }

  /** Takes a member off the panel. */
  @Post('panelists/:id/remove')
  @HttpCode(200)
  @Allow('anyone')
  removePanelist(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: LeavePanelDto,
  ): Promise<PanelistDto> {
    return this.panels.take(actor, id, 'remove', body);
  }

  /** Leaves the panel oneself. */
  @Post('panelists/:id/decline')
  @HttpCode(200)
  @Allow('anyone')
  declinePanel(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: LeavePanelDto,
  ): Promise<PanelistDto> {
    return this.panels.take(actor, id, 'decline', body);
  }
}
