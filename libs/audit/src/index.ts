import { Audit6000000000000 } from './migrations/6000000000000-audit.js';

export { auditStep, historyOf, type AuditEntry, type RecordedEntry } from './audit.js';
export { firstBrokenEntry, type ExportedEntry } from './verify-chain.js';
export const auditMigrations = [Audit6000000000000];
