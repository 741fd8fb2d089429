// What verifies an export without a database: nothing here needs more than Node.js itself.
export { verifyDump, type DumpVerdict } from './dump/verify-dump.js';
export { verifyExport, type Verdict } from './verify-export.js';
