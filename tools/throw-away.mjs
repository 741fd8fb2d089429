// A PostgreSQL and a Redis for one run of the tests. This process belongs to the one that forked it and ends with
// it, however that ends: when the channel between them closes, both servers are stopped by their ids.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from './postgres.mjs';
import { redisProgram, startRedis } from './redis.mjs';
import { Stop } from './words.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'liaison-test-'));
const inFolder = (name) => path.join(folder, name);
const durable = process.argv.includes('durable');
const started = [];
let stopping;

process.on('disconnect', () => void stopAll());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stopAll());

try {
  const postgres = await startPostgres({
    folder: inFolder('postgres'),
    log: inFolder('postgres.log'),
    throwAway: true,
    durable,
  });
  started.push(postgres);
  const program = await redisProgram();
  const redis =
    program && (await startRedis({ program, folder: inFolder('redis'), log: inFolder('redis.log'), throwAway: true }));
  if (redis) started.push(redis);
  process.send?.({ postgres: postgres.url, admin: postgres.adminUrl, redis: redis?.url ?? null });
} catch (error) {
  process.send?.({ failure: error instanceof Stop ? error.message : error.stack });
  await stopAll();
}

function stopAll() {
  stopping ??= (async () => {
    for (const server of started.reverse()) await server.stop();
    rmSync(folder, { recursive: true, force: true });
    process.exit(0);
  })();
  return stopping;
}
