import { Registry } from 'prom-client';

export { Counter, Gauge, Histogram } from 'prom-client';

/** Every figure of this process, in the form that Prometheus reads. An area adds its own and says what it is in words. */
export const metrics = new Registry();
