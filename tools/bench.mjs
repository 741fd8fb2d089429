// ./run bench: hands a migrated, empty Liaison to the benchmark. Its PostgreSQL is durable (fsync on), as a real one.
import { existsSync } from 'node:fs';
import { inRepo } from './paths.mjs';
import { runCommand } from './processes.mjs';
import { inTrial } from './trial.mjs';
import { Stop } from './words.mjs';

export async function bench(args) {
  const file = inRepo('test/benchmarks/bench.mjs');
  if (!existsSync(file)) throw new Stop('There is no test/benchmarks/bench.mjs yet.');
  return inTrial({ durable: true, env: { NODE_ENV: 'production', LIAISON_SENT_MAIL: 'off' } }, async (env) => {
    const { code } = await runCommand(process.execPath, [file, ...args], {
      cwd: inRepo(),
      env: { ...process.env, ...env },
    });
    return code;
  });
}
