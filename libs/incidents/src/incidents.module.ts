import { Module, OnModuleInit } from '@nestjs/common';
import { DocumentReaders, DocumentsModule } from '#documents';
import { Cases, Lifecycles } from '#lifecycle';
import { BesidesIncidentsModule } from './besides-incidents.module.js';
import { CoverController } from './cover/cover.controller.js';
import { IncidentActionController } from './incident/incident-action.controller.js';
import { IncidentController } from './incident/incident.controller.js';
import { incidentLifecycle } from './incident/incident.lifecycle.js';
import { IncidentService } from './incident/incident.service.js';
import { ReporterController } from './reporter/reporter.controller.js';
import { FiguresController } from './figures/figures.controller.js';
import { OffenceController } from './incident/offence.controller.js';
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
@Module({
  imports: [DocumentsModule, IncidentsWorkModule, BesidesIncidentsModule],
  controllers: [
    OffenceController,
    IncidentController,
    IncidentActionController,
    CoverController,
    ReporterController,
    FiguresController,
  ],
  providers: [IncidentService],
})
export class IncidentsModule implements OnModuleInit {
  constructor(
    private readonly readers: DocumentReaders,
    private readonly cases: Cases,
  ) {}

  /** What a report hands over is read by whoever may read the report. */
  onModuleInit(): void {
    this.readers.register('incident', (actor, id) =>
      this.cases.read(incidentLifecycle, actor, id).then(
        () => true,
        () => false,
      ),
    );
  }
}
