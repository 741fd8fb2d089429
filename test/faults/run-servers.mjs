// The servers of the fault tests, in a process of their own that ends with the test's: they are killed and started again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildServer } from '../../tools/build.mjs';
import { migrate } from '../../tools/data.mjs';
import { startPostgres } from '../../tools/postgres.mjs';
import { redisProgram, startRedis } from '../../tools/redis.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'liaison-faults-'));
const inFolder = (name) => path.join(folder, name);
const program = await redisProgram();
// PostgreSQL starts again on its data; Redis keeps none.
const starts = {
  postgres: () =>
    startPostgres({ folder: inFolder('postgres'), log: inFolder('postgres.log'), throwAway: true, durable: true }),
  redis: () => startRedis({ program, folder: inFolder('redis'), log: inFolder('redis.log'), throwAway: true }),
};
const running = {};

const orders = {
  async begin() {
    await buildServer();
    for (const name of Object.keys(starts)) running[name] = await starts[name]();
    await migrate({ DATABASE_URL: running.postgres.url });
  },
  async start(name) {
    running[name] = await starts[name]();
  },
  /** Answers when the process is gone. */
  async kill(name, signal) {
    const { pid } = running[name];
    process.kill(pid, signal);
    while (isThere(pid)) await new Promise((resolve) => setTimeout(resolve, 10));
  },
};

process.on('message', async ({ order, args }) => {
  try {
    await orders[order](...args);
    process.send({ postgres: running.postgres.url, redis: running.redis.url });
  } catch (error) {
    process.send({ failure: error.stack });
  }
});
process.on('disconnect', async () => {
  for (const server of Object.values(running)) await server.stop();
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});

function isThere(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
