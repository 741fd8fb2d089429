import { Module, type OnModuleInit } from '@nestjs/common';
import { DocumentReaders, DocumentsModule } from '#documents';
import { Database } from '#persistence';
import { evidenceKind, readersOfEvidence } from './evidence.js';
import { ServiceImportController } from './import/service-import.controller.js';
import { ServiceImport } from './import/service-import.service.js';
import { ServiceHistoryController } from './service-history.controller.js';
import { ServiceHistory } from './service-history.service.js';
import { ServiceJudgment } from './service-judgment.service.js';

/** Sworn service: entered by officers or imported by HR, verified entry by entry, counted to the day (standard 24). */
@Module({
  imports: [DocumentsModule],
  controllers: [ServiceHistoryController, ServiceImportController],
  providers: [ServiceHistory, ServiceJudgment, ServiceImport],
})
export class ServiceHistoryModule implements OnModuleInit {
  constructor(
    private readonly readers: DocumentReaders,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.readers.register(evidenceKind, readersOfEvidence(this.database));
  }
}
