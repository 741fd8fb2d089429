import { Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { AccessModule } from '#access';
import { CalendarModule } from '#calendar';
import { DeadlinesModule } from '#deadlines';
import { DocumentsModule } from '#documents';
import { HiringModule } from '#hiring';
import { HistoryModule, LifecycleModule } from '#lifecycle';
import { NotificationsModule } from '#notifications';
import { PersistenceModule } from '#persistence';
import { PoliciesModule, PolicyPagesModule } from '#policies';
import { ProblemFilter, strictInput } from '#problems';
import { RosterModule } from '#roster';
import { TasksModule } from '#tasks';
import { HealthController } from './health/health.controller.js';
import { LookAtChangedCalendar } from './look-at-changed-calendar.js';

/** The whole product over HTTP. */
@Module({
  imports: [
    PersistenceModule.forRole('liaison_api'),
    AccessModule,
    CalendarModule,
    PoliciesModule,
    PolicyPagesModule,
    NotificationsModule,
    TasksModule,
    DeadlinesModule.forApi(),
    LifecycleModule,
    HistoryModule,
    RosterModule,
    DocumentsModule,
    HiringModule,
  ],
  controllers: [HealthController],
  providers: [
    LookAtChangedCalendar,
    { provide: APP_PIPE, useFactory: strictInput },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
export class AppModule {}
