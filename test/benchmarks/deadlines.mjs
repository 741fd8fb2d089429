// ./run bench deadlines: what is due at one instant, applied by Liaison and by bare job queues that do one job each.
// With a word after it only by those whose name has it: ./run bench deadlines Liaison
import { Redis } from 'ioredis';
import pg from 'pg';
import { engines } from './deadlines/engines.mjs';
import { check, due, fillPrograms, newTasks, pending, settle, watch } from './deadlines/programs.mjs';
import { scheduling } from './deadlines/scheduling.mjs';
import { median, startServer } from './measure.mjs';

const rounds = Number(process.env.ROUNDS ?? 3);
/** Seconds until all of it is due: far enough ahead for the slowest to set its jobs and for the workers to start. */
const ahead = Number(process.env.AHEAD ?? 15);
const later = new Date(Date.now() + 30 * 86_400_000);

const client = new pg.Client(process.env.DATABASE_URL);
await client.connect();
const redis = new Redis(process.env.REDIS_URL);
await fillPrograms(client);
let tasks;

const liaison = (workers, lanes) => ({
  name: `Liaison, ${workers} worker${workers > 1 ? 's' : ''}, ${lanes} lane${lanes > 1 ? 's' : ''}`,
  workers,
  start: () => startServer('dist/apps/worker/src/main.js', { DEADLINE_LANES: String(lanes) }),
  schedule: (kind, at) =>
    client.query(
      `insert into deadline (program_id, case_kind, case_id, task_id, effect, due_at, next_try_at)
       select program_id, case_kind, case_id, id, 'escalate', $2, $2 from task where kind = $1`,
      [kind, at],
    ),
  clear: async () => {},
});
const queue = ([name, engine]) => ({
  name,
  workers: 1,
  start: () => startServer('test/benchmarks/deadlines/one-job-each.mjs', { ENGINE: name }),
  schedule: (kind, at) =>
    engine.schedule(
      tasks.filter((task) => task.kind === kind).map(({ task, program }) => ({ task, program })),
      at,
    ),
  clear: () => engine.clear(client),
});
const word = process.argv[2] ?? '';
const all = [liaison(1, 1), liaison(2, 1), liaison(1, 2), ...Object.entries(engines).map(queue)].filter(({ name }) =>
  name.includes(word),
);
const results = new Map(all.map(({ name }) => [name, []]));

console.log(
  `${due.toLocaleString('en-US')} deadlines due at one instant, ${pending.toLocaleString('en-US')} beside them.`,
);
for (let round = 0; round < rounds; round++)
  for (const side of all) {
    const result = await once(side);
    results.get(side.name).push(result);
    console.log(`  ${line(side.name, [result])}`);
  }
console.log(`\nMedians of ${rounds} rounds`);
for (const [name, runs] of results) console.log(`  ${line(name, runs)}`);
if (word === '') {
  const perSecond = (name) => median(results.get(name).map((run) => run.perSecond));
  const fastest = Object.keys(engines).toSorted((a, b) => perSecond(b) - perSecond(a))[0];
  const [one, two, lanes] = all.map(({ name }) => perSecond(name));
  console.log(
    `\nAs fast as ${fastest}, the fastest of the bare queues, times ${(lanes / perSecond(fastest)).toFixed(1)} (aim: at least 5)`,
  );
  console.log(`Two workers do ${(two / one).toFixed(2)} times what one does.\n`);
  await scheduling(client);
}
await client.end();
redis.disconnect();

async function once({ name, workers, start, schedule, clear }) {
  tasks = await newTasks(client);
  await redis.flushall();
  await clear();
  await schedule('later', later);
  await settle(client);
  const at = new Date(Date.now() + ahead * 1000);
  await schedule('due', at);
  const started = await Promise.all(Array.from({ length: workers }, start));
  if (new Date() > at) throw new Error(`${name} was not ready after ${ahead} seconds: set AHEAD to more.`);
  const result = await watch(at);
  await check(client);
  const memory = Math.max(...started.map((server) => server.peak()));
  const inRedis = Number(/used_memory:(\d+)/.exec(await redis.info('memory'))[1]) / 2 ** 20;
  await Promise.all(started.map((server) => server.stop('SIGKILL')));
  await clear();
  return { ...result, memory, inRedis };
}

function line(name, runs) {
  const of = (field) => median(runs.map((run) => run[field]));
  return [
    name.padEnd(28),
    `${of('perSecond').toFixed(0).padStart(7)}/s`,
    `lag p50 ${of('p50').toFixed(2)} s, p99 ${of('p99').toFixed(2)} s`,
    `worker ${of('memory')} MB, Redis ${of('inRedis').toFixed(0)} MB`,
  ].join('   ');
}
