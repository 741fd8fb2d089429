import { Hiring9200000000000 } from './migrations/9200000000000-hiring.js';

export { hiringLifecycles } from './hiring.lifecycles.js';
export { HiringModule, HiringWorkModule } from './hiring.module.js';
export { hiringPolicies } from './policies.js';
export const hiringMigrations = [Hiring9200000000000];
