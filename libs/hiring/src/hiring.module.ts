import { Module, OnModuleInit } from '@nestjs/common';
import { DocumentReaders, DocumentsModule } from '#documents';
import type { Actor } from '#access';
import { Cases, Lifecycles } from '#lifecycle';
import { Database } from '#persistence';
import { ContestController } from './contest/contest.controller.js';
import { ContestService } from './contest/contest.service.js';
import { ExpressionController } from './expression/expression.controller.js';
import { expressionLifecycle } from './expression/expression.lifecycle.js';
import { ExpressionService } from './expression/expression.service.js';
import { FairHiringController } from './fair-hiring/fair-hiring.controller.js';
import { HiringFileController } from './hiring-file/hiring-file.controller.js';
import { HiringFiles } from './hiring-file/hiring-file.service.js';
import { hiringLifecycles } from './hiring.lifecycles.js';
import { InterviewKitController } from './interview-kit/interview-kit.controller.js';
import { InterviewKitService } from './interview-kit/interview-kit.service.js';
import { InterviewController } from './interview/interview.controller.js';
import { mayReadCandidate } from './interview/interview.sql.js';
import { InterviewService } from './interview/interview.service.js';
import { OfferController } from './offer/offer.controller.js';
import { PanelController } from './panel/panel.controller.js';
import { PanelService } from './panel/panel.service.js';
import { PipelineController } from './pipeline/pipeline.controller.js';
import { RankingController } from './ranking/ranking.controller.js';
import { RecommendationController } from './recommendation/recommendation.controller.js';
import { ScorecardController } from './scorecard/scorecard.controller.js';
import { ScorecardService } from './scorecard/scorecard.service.js';
import { SelectionController } from './selection/selection.controller.js';
import { ServiceHistoryModule } from './service-history/service-history.module.js';
import { UnitPostingController } from './unit-posting/unit-posting.controller.js';
import { VacancyController } from './vacancy/vacancy.controller.js';
import { VacancyNoticeController } from './vacancy/vacancy-notice.controller.js';
import { VacancyService } from './vacancy/vacancy.service.js';

/** What happens to vacancies by themselves: for the worker, and under the api. */
@Module({})
export class HiringWorkModule implements OnModuleInit {
  constructor(private readonly lifecycles: Lifecycles) {}

  onModuleInit(): void {
    this.lifecycles.add(...hiringLifecycles);
  }
}

/** Hiring over HTTP, from the vacancy to the officer who takes the post (standards 23, 24 and 27). */
@Module({
  imports: [DocumentsModule, HiringWorkModule, ServiceHistoryModule],
  controllers: [
    VacancyController,
    VacancyNoticeController,
    UnitPostingController,
    ExpressionController,
    PipelineController,
    ContestController,
    PanelController,
    InterviewController,
    ScorecardController,
    RecommendationController,
    SelectionController,
    OfferController,
    RankingController,
    FairHiringController,
    HiringFileController,
    InterviewKitController,
  ],
  providers: [
    VacancyService,
    ExpressionService,
    ContestService,
    PanelService,
    InterviewService,
    ScorecardService,
    InterviewKitService,
    HiringFiles,
  ],
})
export class HiringModule implements OnModuleInit {
  constructor(
    private readonly readers: DocumentReaders,
    private readonly cases: Cases,
    private readonly database: Database,
  ) {}

  /**
   * The documents of an expression of interest are read by whoever may read the expression, and by the panel: by each
   * member who has declared that there is no conflict of interest with the candidate.
   */
  onModuleInit(): void {
    this.readers.register(
      'expression',
      async (actor, id) => (await this.readsExpression(actor, id)) || (await this.readsAsPanelist(actor, id)),
    );
  }

  private readsExpression(actor: Actor, id: string): Promise<boolean> {
    return this.cases.read(expressionLifecycle, actor, id).then(
      () => true,
      () => false,
    );
  }

  private async readsAsPanelist(actor: Actor, id: string): Promise<boolean> {
    return (await this.database.read(actor, mayReadCandidate, [actor.programId, actor.personId, id])).length > 0;
  }
}
