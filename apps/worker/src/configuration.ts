import { faultOfSigningKey } from '#audit';
import { common, database, type Setting, wholeNumber } from '#configuration';

/** What the worker reads of its environment; the mail's settings are judged where they are read. */
export const workerSettings: Setting[] = [
  ...common,
  ...database('WORKER_DATABASE_URL'),
  wholeNumber('WORKER_OPERATIONS_PORT', 1, 65_535),
  wholeNumber('DEADLINE_LANES', 1, 50),
  { name: 'AUDIT_SIGNING_KEY', fault: (value) => faultOfSigningKey(value) },
];
