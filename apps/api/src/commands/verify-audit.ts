import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { verifyDump } from '#audit/offline';

// Usage: verify-audit.js FILE [PUBLIC_KEY_FILE ...]. Needs neither a database nor anything beside Node.js.
const [file, ...keyFiles] = process.argv.slice(2);
if (!file) {
  console.log('Say which file: verify-audit.js FILE [PUBLIC_KEY_FILE ...].');
  process.exitCode = 1;
} else {
  const keys = keyFiles.map((name) => readFileSync(name, 'utf8').trim());
  const { holds, broken } = await verifyDump(createInterface({ input: createReadStream(file) }), keys);
  for (const sentence of holds) console.log(`holds   ${sentence}`);
  if (broken) console.log(`BROKEN  ${broken}`);
  process.exitCode = broken ? 1 : 0;
}
