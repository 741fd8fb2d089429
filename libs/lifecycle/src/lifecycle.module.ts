import { Global, Module } from '@nestjs/common';
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

/** The history of cases and whom they wait on, over HTTP. */
@Module({ controllers: [HistoryController, WaitsController] })
export class HistoryModule {}
