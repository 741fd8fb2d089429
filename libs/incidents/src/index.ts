import { BesidesAnIncident9300000000050 } from './migrations/9300000000050-besides-an-incident.js';
import { Incidents9300000000000 } from './migrations/9300000000000-incidents.js';

export { IncidentService } from './incident/incident.service.js';
export { incidentLifecycle } from './incident/incident.lifecycle.js';
export { incidentLifecycles } from './incidents.lifecycles.js';
export { IncidentsModule, IncidentsWorkModule } from './incidents.module.js';
export const incidentMigrations = [Incidents9300000000000, BesidesAnIncident9300000000050];
