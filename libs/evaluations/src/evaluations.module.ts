import { Module, OnModuleInit } from '@nestjs/common';
import { Lifecycles } from '#lifecycle';
import { EvaluationFormController } from './evaluation-form/evaluation-form.controller.js';
import { EvaluationForms } from './evaluation-form/evaluation-form.service.js';
import { evaluationLifecycles } from './evaluations.lifecycles.js';

/** What happens to evaluations by itself: for the worker, and under the api. */
@Module({})
export class EvaluationsWorkModule implements OnModuleInit {
  constructor(private readonly lifecycles: Lifecycles) {}

  onModuleInit(): void {
    this.lifecycles.add(...evaluationLifecycles);
  }
}

/** Criteria for the SRO's own job and the evaluation by them, with the school heard, over HTTP (standards 25 and 26). */
@Module({
  imports: [EvaluationsWorkModule],
  controllers: [EvaluationFormController],
  providers: [EvaluationForms],
})
export class EvaluationsModule {}
