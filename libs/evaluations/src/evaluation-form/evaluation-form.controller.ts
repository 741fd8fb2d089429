import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { PageQuery } from '#persistence';
import {
  EvaluationFormDraftDto,
  EvaluationFormDto,
  EvaluationFormPageDto,
  FormInServiceDto,
} from './evaluation-form.dto.js';
import { formReaders } from './evaluation-form.lifecycle.js';
import { EvaluationForms } from './evaluation-form.service.js';

@Controller('evaluation-forms')
export class EvaluationFormController {
  constructor(private readonly forms: EvaluationForms) {}

  /** Lists the program's evaluation forms, newest first, without their criteria. */
  @Get()
  @Allow(...formReaders)
  listEvaluationForms(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<EvaluationFormPageDto> {
    return this.forms.list(actor, query);
  }

  /** Begins a draft with the criteria of the form in service. */
  @Post()
  @Allow('agency_administrator')
  beginEvaluationForm(@CurrentActor() actor: Actor): Promise<EvaluationFormDto> {
    return this.forms.begin(actor);
  }

  /** Shows what evaluations that begin now are made with. */
  @Get('in-service')
  @Allow(...formReaders)
  readFormInService(@CurrentActor() actor: Actor): Promise<FormInServiceDto> {
    return this.forms.inService(actor);
  }

  /** Shows an evaluation form. */
  @Get(':id')
  @Allow('anyone')
  readEvaluationForm(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<EvaluationFormDto> {
    return this.forms.read(actor, id);
  }

  /** Saves a draft; what is left out stays as it is. */
  @Patch(':id')
  @Allow('anyone')
  editEvaluationForm(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: EvaluationFormDraftDto,
  ): Promise<EvaluationFormDto> {
    return this.forms.edit(actor, id, body);
  }

  /** Puts a draft into service: evaluations that begin from now on are made with it. */
  @Post(':id/put-into-service')
  @HttpCode(200)
  @Allow('anyone')
  putFormIntoService(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<EvaluationFormDto> {
    return this.forms.putIntoService(actor, id);
  }

  /** Discards a draft. */
  @Post(':id/discard')
  @HttpCode(200)
  @Allow('anyone')
  discardEvaluationForm(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<EvaluationFormDto> {
    return this.forms.discard(actor, id);
  }
}
