import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor, Sensitive } from '#access';
import { Cases } from '#lifecycle';
import { Database } from '#persistence';
import { expressionLifecycle } from '../expression/expression.lifecycle.js';
import { recommendationLifecycle } from '../recommendation/recommendation.lifecycle.js';
import { VacancyDto } from '../vacancy/vacancy.dto.js';
import { vacancyLifecycle } from '../vacancy/vacancy.lifecycle.js';
import { VacancyService } from '../vacancy/vacancy.service.js';
import { type Candidate, isScored } from './selection.js';
import {
  FinalistsDto,
  SelectDto,
  SelectionCandidateDto,
  SelectionDto,
  SelectionPageDto,
  SelectionReasonDto,
} from './selection.dto.js';
import { selectionsOfVacancy } from './selection.sql.js';

/** From the ranking to the officer who is offered the post (standard 27). */
@Controller('vacancies')
export class SelectionController {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
    private readonly vacancies: VacancyService,
  ) {}

  /** Shows the candidates as they stand, and what was selected so far. */
  @Get(':id/selection')
  @Sensitive('read the selection of a vacancy')
  @Allow('hr', 'agency_head', 'agency_administrator', 'assessor')
  async readSelection(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SelectionPageDto> {
    const { candidates } = await this.cases.read(vacancyLifecycle, actor, id);
    const selections = await this.database.read<SelectionDto>(actor, selectionsOfVacancy, [actor.programId, id]);
    return { candidates: candidates.map(candidateView), selections };
  }

  /** Ends the interviews, ranks everybody who was interviewed, and asks the school about the finalists. */
  @Post(':id/rank')
  @HttpCode(200)
  @Allow('anyone')
  rankCandidates(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: FinalistsDto,
  ): Promise<VacancyDto> {
    return this.vacancies.take(actor, id, 'rank', body);
  }

  /** Asks the school about more finalists. */
  @Post(':id/name-finalists')
  @HttpCode(200)
  @Allow('anyone')
  nameFinalists(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: FinalistsDto,
  ): Promise<VacancyDto> {
    return this.vacancies.take(actor, id, 'name-finalists', body);
  }

  /** Selects an officer with alternates, and offers the post. */
  @Post(':id/select')
  @HttpCode(200)
  @Allow('anyone')
  selectOfficer(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SelectDto,
  ): Promise<VacancyDto> {
    return this.vacancies.take(actor, id, 'select', body);
  }

  /** Selects where the school objects; the head of the agency decides. */
  @Post(':id/select-against-objection')
  @HttpCode(200)
  @Allow('anyone')
  selectAgainstObjection(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SelectDto,
  ): Promise<VacancyDto> {
    return this.vacancies.take(actor, id, 'select-against-objection', body);
  }

  /** Approves a selection against the school's objection, as the head of the agency. */
  @Post(':id/approve-selection')
  @HttpCode(200)
  @Allow('anyone')
  approveSelection(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SelectionReasonDto,
  ): Promise<VacancyDto> {
    return this.vacancies.take(actor, id, 'approve-selection', body);
  }

  /** Sends a selection back to HR, as the head of the agency. */
  @Post(':id/return-selection')
  @HttpCode(200)
  @Allow('anyone')
  returnSelection(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SelectionReasonDto,
  ): Promise<VacancyDto> {
    return this.vacancies.take(actor, id, 'return-selection', body);
  }

  /** Calls on the alternates when the officer who was appointed does not come after all. */
  @Post(':id/reopen')
  @HttpCode(200)
  @Allow('anyone')
  reopenVacancy(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SelectionReasonDto,
  ): Promise<VacancyDto> {
    return this.vacancies.take(actor, id, 'reopen', body);
  }
}

const candidateView = (candidate: Candidate): SelectionCandidateDto => ({
  expressionId: candidate.expressionId,
  officerName: candidate.officerName,
  state: candidate.state,
  stateLabel: labelIn(expressionLifecycle.states, candidate.state)!,
  interviewId: candidate.interviewId,
  scored: isScored(candidate),
  recommendationId: candidate.recommendationId,
  recommendation: candidate.recommendation,
  recommendationLabel: labelIn(recommendationLifecycle.states, candidate.recommendation),
});

const labelIn = (states: Record<string, { label: string }>, state: string | null): string | null =>
  state === null ? null : (states[state]?.label ?? state);
