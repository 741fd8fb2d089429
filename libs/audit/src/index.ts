import { Audit6000000000000 } from './migrations/6000000000000-audit.js';
import { AuditInSets6000000000001 } from './migrations/6000000000001-audit-in-sets.js';

export { auditStep, historyOf, type AuditEntry, type RecordedEntry } from './audit.js';
export { firstBrokenEntry, type ExportedEntry } from './verify-chain.js';
export const auditMigrations = [Audit6000000000000, AuditInSets6000000000001];
