import { Module, OnModuleInit } from '@nestjs/common';
import { DocumentReaders, DocumentsModule } from '#documents';
import { Cases, Lifecycles } from '#lifecycle';
import { CoursesModule, CoursesWorkModule } from './courses.module.js';
import { CreditController } from './credit/credit.controller.js';
import { creditLifecycle } from './credit/credit.lifecycle.js';
import { CreditService } from './credit/credit.service.js';
import { FollowSettings } from './requirement/follow-settings.js';
import { ReceiveAssignments } from './requirement/receive-assignments.js';
import { RequirementController } from './requirement/requirement.controller.js';
import { RequirementService } from './requirement/requirement.service.js';
import { RecordController } from './record/record.controller.js';
import { TrainingRecords } from './record/record.service.js';
import { TranscriptImportController } from './transcript-import/transcript-import.controller.js';
import { TranscriptImports } from './transcript-import/transcript-import.service.js';
import { AdditionalTrainingController } from './additional/additional.controller.js';
import { AdditionalTrainings } from './additional/additional.service.js';
import { trainingLifecycles } from './training.lifecycles.js';

/** What happens to training by itself: for the worker, and under the api. */
@Module({ imports: [CoursesWorkModule], providers: [ReceiveAssignments, FollowSettings], exports: [FollowSettings] })
export class TrainingWorkModule implements OnModuleInit {
  constructor(private readonly lifecycles: Lifecycles) {}

  onModuleInit(): void {
    this.lifecycles.add(...trainingLifecycles);
  }
}

/** Courses, credits and what every officer owes, over HTTP (standard 22). */
@Module({
  imports: [DocumentsModule, TrainingWorkModule, CoursesModule],
  controllers: [
    RequirementController,
    CreditController,
    TranscriptImportController,
    RecordController,
    AdditionalTrainingController,
  ],
  providers: [RequirementService, CreditService, TranscriptImports, TrainingRecords, AdditionalTrainings],
})
export class TrainingModule implements OnModuleInit {
  constructor(
    private readonly readers: DocumentReaders,
    private readonly cases: Cases,
  ) {}

  /** A certificate is read by whoever may read what it certifies. */
  onModuleInit(): void {
    this.readers.register('training_credit', (actor, id) =>
      this.cases.read(creditLifecycle, actor, id).then(
        () => true,
        () => false,
      ),
    );
  }
}
