import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { anyHolds, Cases, shownCase } from '#lifecycle';
import { Database } from '#persistence';
import { vacancyLifecycle } from '../vacancy/vacancy.lifecycle.js';
import type { Recommendation } from './recommendation.js';
import { RecommendationDto, StanceDto } from './recommendation.dto.js';
import { recommendationLifecycle } from './recommendation.lifecycle.js';
import { recommendationsOfVacancy } from './recommendation.sql.js';

/** What the school says of the finalists (standard 27). */
@Controller()
export class RecommendationController {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
  ) {}

  /** Lists what the school says of the finalists of a vacancy. */
  @Get('vacancies/:id/recommendations')
  @Allow('anyone')
  async listRecommendations(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<RecommendationDto[]> {
    await this.cases.read(vacancyLifecycle, actor, id);
    const rows = await this.database.read<Recommendation>(actor, recommendationsOfVacancy, [actor.programId, id]);
    return rows
      .filter((row) => anyHolds(recommendationLifecycle.readers, actor, row))
      .map((row) => recommendationView(row, actor));
  }

  /** Shows what the school says of a finalist. */
  @Get('recommendations/:id')
  @Allow('anyone')
  async readRecommendation(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<RecommendationDto> {
    return recommendationView(await this.cases.read(recommendationLifecycle, actor, id), actor);
  }

  /** Recommends a finalist, for the school. */
  @Post('recommendations/:id/recommend')
  @HttpCode(200)
  @Allow('anyone')
  recommend(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: StanceDto,
  ): Promise<RecommendationDto> {
    return this.say(actor, id, 'recommend', body);
  }

  /** Accepts a finalist, for the school. */
  @Post('recommendations/:id/accept')
  @HttpCode(200)
  @Allow('anyone')
  acceptFinalist(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: StanceDto,
  ): Promise<RecommendationDto> {
    return this.say(actor, id, 'accept', body);
  }

  /** Objects to a finalist, for the school. */
  @Post('recommendations/:id/object')
  @HttpCode(200)
  @Allow('anyone')
  objectToFinalist(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: StanceDto,
  ): Promise<RecommendationDto> {
    return this.say(actor, id, 'object', body);
  }

  private say(actor: Actor, id: string, action: string, body: StanceDto): Promise<RecommendationDto> {
    return this.database.transact(actor, async (tx) =>
      recommendationView(await this.cases.take(tx, actor, recommendationLifecycle, id, action, body), actor),
    );
  }
}

const recommendationView = (recommendation: Recommendation, actor: Actor): RecommendationDto => {
  const recused = recommendation.conflicted.includes(actor.personId);
  return {
    ...shownCase(recommendationLifecycle, recommendation, actor),
    vacancyId: recommendation.vacancyId,
    interviewId: recommendation.interviewId,
    campusName: recommendation.campusName,
    officerName: recommendation.officerName,
    // Whoever has a conflict of interest reads nothing of the candidate's.
    statement: recused ? '' : recommendation.statement,
    askedAt: recommendation.askedAt,
    reasons: recommendation.reasons,
    givenByName: recommendation.givenByName,
    givenAt: recommendation.givenAt,
    recused,
  };
};
