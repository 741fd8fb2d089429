import { Global, Module } from '@nestjs/common';
import { AuditController } from './audit/audit.controller.js';
import { AuditPages } from './audit/audit.service.js';
import { Cases } from './cases.js';
import { HistoryController } from './history.controller.js';
import { CalendarFollower } from './moved-dates/calendar-follower.js';
import { Recording } from './recording.js';
import { Lifecycles } from './registry.js';
import { WaitsController } from './waits.controller.js';

const engine = [Cases, Recording, Lifecycles, CalendarFollower];

/** The engine that every business area stands on. */
@Global()
@Module({ providers: engine, exports: [Cases, Lifecycles, CalendarFollower] })
export class LifecycleModule {}

/** The history of cases, whom they wait on, and the record of the program, over HTTP. */
@Module({ controllers: [HistoryController, WaitsController, AuditController], providers: [AuditPages] })
export class HistoryModule {}
