import { Module } from '@nestjs/common';
import { AssignmentsWorkModule } from '#assignments';
import { CheckpointsModule } from '#audit';
import { DeadLettersWorkModule } from '#dead-letters';
import { DeadlinesModule } from '#deadlines';
import { DocumentsModule } from '#documents';
import { EncryptionModule } from '#encryption';
import { EvaluationsWorkModule } from '#evaluations';
import { HiringWorkModule } from '#hiring';
import { IncidentsWorkModule } from '#incidents';
import { LifecycleModule } from '#lifecycle';
import { MailModule } from '#notifications';
import { OperationsModule } from '#observability';
import { OutboxModule } from '#outbox';
import { PersistenceModule } from '#persistence';
import { PoliciesModule } from '#policies';
import { TrainingWorkModule } from '#training';
import { Heartbeat } from './heartbeat.js';
import { Housekeeping } from './housekeeping.js';
import { Look } from './look.js';
import { LookProcessor } from './look.processor.js';

/** The same libraries without HTTP: what happens by itself. */
@Module({
  imports: [
    PersistenceModule.forRole('liaison_worker'),
    EncryptionModule,
    OperationsModule.of('worker'),
    PoliciesModule,
    CheckpointsModule,
    MailModule,
    OutboxModule,
    DeadlinesModule.forWorker(),
    LifecycleModule,
    DeadLettersWorkModule,
    DocumentsModule,
    AssignmentsWorkModule,
    HiringWorkModule,
    IncidentsWorkModule,
    TrainingWorkModule,
    EvaluationsWorkModule,
  ],
  providers: [Look, Heartbeat, Housekeeping, LookProcessor],
})
export class WorkerModule {}
