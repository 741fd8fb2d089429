import { Module, OnModuleInit } from '@nestjs/common';
import { Lifecycles } from '#lifecycle';
import { trainingLifecycles } from './training.lifecycles.js';

/** What happens to training by itself: for the worker, and under the api. */
@Module({})
export class TrainingWorkModule implements OnModuleInit {
  constructor(private readonly lifecycles: Lifecycles) {}

  onModuleInit(): void {
    this.lifecycles.add(...trainingLifecycles);
  }
}

/** Courses, credits and what every officer owes, over HTTP (standard 22). */
@Module({ imports: [TrainingWorkModule] })
export class TrainingModule {}
