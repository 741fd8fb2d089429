import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import {
  CancelVacancyDto,
  NewVacancyDto,
  RepostVacancyDto,
  VacancyDraftDto,
  VacancyDto,
  VacancyListQuery,
  VacancyPageDto,
} from './vacancy.dto.js';
import { VacancyService } from './vacancy.service.js';

@Controller('vacancies')
export class VacancyController {
  constructor(private readonly vacancies: VacancyService) {}

  /** Lists vacancies, newest first. */
  @Get()
  @Allow('anyone')
  listVacancies(@CurrentActor() actor: Actor, @Query() query: VacancyListQuery): Promise<VacancyPageDto> {
    return this.vacancies.list(actor, query);
  }

  /** Begins a draft. */
  @Post()
  @Allow('hr')
  draftVacancy(@CurrentActor() actor: Actor, @Body() body: NewVacancyDto): Promise<VacancyDto> {
    return this.vacancies.draft(actor, body.campusId);
  }

  /** Shows a vacancy. */
  @Get(':id')
  @Allow('anyone')
  readVacancy(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<VacancyDto> {
    return this.vacancies.read(actor, id);
  }

  /** Saves a draft; what is left out stays as it is. */
  @Patch(':id')
  @Allow('anyone')
  editVacancy(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: VacancyDraftDto,
  ): Promise<VacancyDto> {
    return this.vacancies.edit(actor, id, body);
  }

  /** Posts a vacancy throughout the agency (standard 23). */
  @Post(':id/post')
  @HttpCode(200)
  @Allow('anyone')
  postVacancy(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<VacancyDto> {
    return this.vacancies.take(actor, id, 'post');
  }

  /** Goes on with the eligible officers. */
  @Post(':id/shortlist')
  @HttpCode(200)
  @Allow('anyone')
  shortlistVacancy(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<VacancyDto> {
    return this.vacancies.take(actor, id, 'shortlist');
  }

  /** Begins the interviews, once the panel is complete (standard 27). */
  @Post(':id/begin-interviews')
  @HttpCode(200)
  @Allow('anyone')
  beginInterviews(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<VacancyDto> {
    return this.vacancies.beginInterviews(actor, id);
  }

  /** Posts a vacancy again that found no officer; gives the new draft. */
  @Post(':id/repost')
  @HttpCode(200)
  @Allow('anyone')
  repostVacancy(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RepostVacancyDto,
  ): Promise<VacancyDto> {
    return this.vacancies.repost(actor, id, body.reason);
  }

  /** Cancels a vacancy and releases everybody who waits on it. */
  @Post(':id/cancel')
  @HttpCode(200)
  @Allow('anyone')
  cancelVacancy(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CancelVacancyDto,
  ): Promise<VacancyDto> {
    return this.vacancies.take(actor, id, 'cancel', body);
  }
}
