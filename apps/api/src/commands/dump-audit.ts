import { once } from 'node:events';
import { dumpAudit } from '#audit';
import { Clock, databaseUrl } from '#persistence';
import { asOwner } from '../begin-program/as-owner.js';

// Usage, as the owner: dump-audit.js PROGRAM > audit.jsonl. Verified by verify-audit.js on any other machine.
const programId = process.argv[2];
if (!programId) {
  console.error('Say of which program: dump-audit.js PROGRAM (its id).');
  process.exitCode = 1;
} else {
  const write = async (line: string) => {
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
  };
  await asOwner(databaseUrl(), (database) => dumpAudit(database, programId, new Clock().now(), write));
}
