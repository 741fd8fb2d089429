import { Audit6000000000000 } from './migrations/6000000000000-audit.js';
import { AccessAndCheckpoints6000000000010 } from './migrations/6000000000010-access-and-checkpoints.js';
import { AuditInSets6000000000001 } from './migrations/6000000000001-audit-in-sets.js';

export { auditStep, historyOf, type AccessEntry, type AuditEntry, type RecordedEntry } from './audit.js';
export { Checkpoints } from './checkpoint/checkpoints.js';
export { CheckpointsModule } from './checkpoint/checkpoints.module.js';
export { faultOfSigningKey, SigningKey } from './checkpoint/signing-key.js';
export { dumpAudit } from './dump/dump-audit.js';
export { listAudit, type ListedEntry } from './list-audit.js';
export { entriesOfCases, recordExport, type RecordedCase } from './record-export.js';
export { asRanges, sealOf, type ExportedParts, type Seal, type SealedExport } from './sealed-export.js';
export { firstBrokenEntry, type ExportedEntry, type LinkedEntry } from './verify-chain.js';
export { verifyExport, type Verdict } from './verify-export.js';
export const auditMigrations = [Audit6000000000000, AuditInSets6000000000001, AccessAndCheckpoints6000000000010];
