export { countedGauges } from './counted-gauges.js';
export { Health, type Readiness } from './health.js';
export { JsonLog } from './json-log.js';
export { Counter, Gauge, Histogram, metrics } from './metrics.js';
export { ObservabilityModule, OperationsModule } from './observability.module.js';
export { requestIdOf } from './request-id.js';
