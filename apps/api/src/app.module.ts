import { Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { AccessModule } from '#access';
import { AssignmentsModule } from '#assignments';
import { CalendarModule } from '#calendar';
import { DeadLettersModule } from '#dead-letters';
import { DeadlinesModule } from '#deadlines';
import { DocumentsModule } from '#documents';
import { EncryptionModule } from '#encryption';
import { EvaluationsModule } from '#evaluations';
import { HiringModule } from '#hiring';
import { IncidentsModule } from '#incidents';
import { HistoryModule, LifecycleModule } from '#lifecycle';
import { LiveModule } from '#live';
import { NotificationsModule } from '#notifications';
import { OperationsModule } from '#observability';
import { OutboxModule } from '#outbox';
import { PersistenceModule } from '#persistence';
import { PoliciesModule, PolicyPagesModule } from '#policies';
import { ProblemFilter, strictInput } from '#problems';
import { RosterModule } from '#roster';
import { TasksModule } from '#tasks';
import { TrainingModule } from '#training';
import { HealthController } from './health/health.controller.js';
import { LookAtChangedCalendar } from './look-at-changed-calendar.js';
import { QueueBoard } from './queue-board/queue-board.js';

/** The whole product over HTTP. */
@Module({
  imports: [
    PersistenceModule.forRole('liaison_api'),
    EncryptionModule,
    OperationsModule.of('api'),
    AccessModule,
    CalendarModule,
    PoliciesModule,
    PolicyPagesModule,
    NotificationsModule,
    OutboxModule,
    TasksModule,
    DeadlinesModule.forApi(),
    LifecycleModule,
    HistoryModule,
    LiveModule,
    DeadLettersModule,
    RosterModule,
    DocumentsModule,
    AssignmentsModule,
    HiringModule,
    IncidentsModule,
    TrainingModule,
    EvaluationsModule,
  ],
  controllers: [HealthController],
  providers: [
    LookAtChangedCalendar,
    QueueBoard,
    { provide: APP_PIPE, useFactory: strictInput },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
export class AppModule {}
