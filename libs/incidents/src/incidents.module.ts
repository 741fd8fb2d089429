import { Module, OnModuleInit } from '@nestjs/common';
import { Lifecycles } from '#lifecycle';
import { BesidesIncidentsModule } from './besides-incidents.module.js';
import { incidentLifecycles } from './incidents.lifecycles.js';

/** What happens to incidents by themselves: for the worker, and under the api. */
@Module({})
export class IncidentsWorkModule implements OnModuleInit {
  constructor(private readonly lifecycles: Lifecycles) {}

  onModuleInit(): void {
    this.lifecycles.add(...incidentLifecycles);
  }
}

/** Incidents over HTTP, from the notice to the closing (standards 4, 6 and 7). */
@Module({ imports: [IncidentsWorkModule, BesidesIncidentsModule] })
export class IncidentsModule {}
