import { verifyFile } from '../verify-hiring-file.js';

// Usage: verify-hiring-file.js FILE.json. Needs neither a database nor anything installed beside Node.js.
const { lines, holds } = verifyFile(process.argv[2]);
for (const line of lines) console.log(line);
process.exitCode = holds ? 0 : 1;
