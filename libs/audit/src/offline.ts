// What verifies an export without a database: nothing here needs more than Node.js itself.
export { verifyExport, type Verdict } from './verify-export.js';
