// ./run bench: hands a migrated, empty Liaison to each benchmark. Its PostgreSQL is durable (fsync on), as a real one.
import { existsSync } from 'node:fs';
import { inRepo } from './paths.mjs';
import { runCommand } from './processes.mjs';
import { inTrial } from './trial.mjs';
import { say, Stop } from './words.mjs';

const benchmarks = ['pages', 'interviews', 'training', 'deadlines'];

/** Runs all benchmarks, or the one that is named. */
export async function bench([name, ...args]) {
  let worst = 0;
  for (const each of name ? [name] : benchmarks) {
    const file = inRepo(`test/benchmarks/${each}.mjs`);
    if (!benchmarks.includes(each) || !existsSync(file))
      throw new Stop(`There is no benchmark "${each}". There are: ${benchmarks.join(', ')}.`);
    say(`\nBenchmark: ${each}`);
    worst ||= await inTrial(
      { durable: true, env: { NODE_ENV: 'production', LIAISON_SENT_MAIL: 'off' } },
      async (env) => {
        const { code } = await runCommand(process.execPath, [file, ...args], {
          cwd: inRepo(),
          env: { ...process.env, ...env },
        });
        return code;
      },
    );
  }
  return worst;
}
