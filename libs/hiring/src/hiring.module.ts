import { Module, OnModuleInit } from '@nestjs/common';
import { DocumentReaders, DocumentsModule } from '#documents';
import { Cases, Lifecycles } from '#lifecycle';
import { ContestController } from './contest/contest.controller.js';
import { ContestService } from './contest/contest.service.js';
import { ExpressionController } from './expression/expression.controller.js';
import { expressionLifecycle } from './expression/expression.lifecycle.js';
import { ExpressionService } from './expression/expression.service.js';
import { hiringLifecycles } from './hiring.lifecycles.js';
import { InterviewKitController } from './interview-kit/interview-kit.controller.js';
import { InterviewKitService } from './interview-kit/interview-kit.service.js';
import { PipelineController } from './pipeline/pipeline.controller.js';
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

/** Vacancies, expressions of interest, eligibility, contests and interview kits over HTTP (standards 23, 24 and 27). */
@Module({
  imports: [DocumentsModule, HiringWorkModule, ServiceHistoryModule],
  controllers: [
    VacancyController,
    VacancyNoticeController,
    UnitPostingController,
    ExpressionController,
    PipelineController,
    ContestController,
    InterviewKitController,
  ],
  providers: [VacancyService, ExpressionService, ContestService, InterviewKitService],
})
export class HiringModule implements OnModuleInit {
  constructor(
    private readonly readers: DocumentReaders,
    private readonly cases: Cases,
  ) {}

  /** The documents of an expression of interest are read by whoever may read the expression. */
  onModuleInit(): void {
    this.readers.register('expression', async (actor, id) =>
      this.cases.read(expressionLifecycle, actor, id).then(
        () => true,
        () => false,
      ),
    );
  }
}
