import type { Lifecycle } from '#lifecycle';
import { incidentLifecycle } from './incident/incident.lifecycle.js';

export const incidentLifecycles: Lifecycle[] = [incidentLifecycle];
