import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { type Outcome, Stage } from './stage.js';

const stage = new Stage();
const outcomes: Outcome[] = [];

jest.setTimeout(120_000);
beforeAll(() => stage.begin());
afterAll(async () => {
  const { sent, twice, missing, unknown } = await stage.mailFaults();
  await stage.end();
  const mails = `mails: ${sent} came, ${twice} of them twice, ${missing} did not; of ${unknown} a killed worker left it unknown`;
  process.stderr.write(`${table()}\n${mails}\n`);
});

/** Each worker that was killed while it handed mail over leaves of so many unknown whether they went. */
const unknownOfEach = 10;
let killed = 0;

/** Every effect once, no mail twice, soon enough, and the workers that nobody killed live on. */
async function holds(outcome: Outcome): Promise<void> {
  outcomes.push(outcome);
  const { broken, recovery } = outcome;
  expect(broken).toEqual([]);
  expect(recovery).toBeLessThan(60);
  expect(stage.early).toBe(0);
  expect(await stage.mailFaults()).toMatchObject({ twice: 0, missing: 0 });
  expect((await stage.mailFaults()).unknown).toBeLessThanOrEqual(killed * unknownOfEach);
  expect(stage.workers.filter((worker) => !worker.lives).map((worker) => worker.said)).toEqual([]);
}

const redis = async (work: (client: Redis) => Promise<unknown>) => {
  const client = new Redis(stage.servers.redisUrl);
  await work(client);
  client.disconnect();
};

test('a worker is killed in the middle of a batch', async () => {
  const outcome = await stage.under('kill -9 of a worker', async () => {
    await stage.whileApplying();
    await stage.workers.shift()!.end('SIGKILL');
    killed++;
  });
  await holds(outcome);
  await stage.startWorkers(1);
});

test('all workers are killed and nothing runs for a while', async () => {
  const outcome = await stage.under('kill -9 of all workers', async () => {
    await stage.whileApplying();
    await Promise.all(stage.workers.splice(0).map((worker) => worker.end('SIGKILL')));
    killed += 2;
    await pause(5000);
    await stage.startWorkers(2);
  });
  await holds(outcome);
});

test('Redis forgets everything', async () => {
  await holds(await stage.under('FLUSHALL', () => redis((client) => client.flushall())));
});

test('Redis dies and comes back empty', async () => {
  const outcome = await stage.under('Redis killed, empty', async () => {
    await stage.servers.kill('redis', 'SIGKILL');
    await pause(3000);
    await stage.servers.start('redis');
  });
  await holds(outcome);
});

test('PostgreSQL dies in the middle of a batch and comes back', async () => {
  const outcome = await stage.under('PostgreSQL killed', async () => {
    await stage.whileApplying();
    await stage.servers.kill('postgres', 'SIGQUIT');
    await pause(2000);
    await stage.servers.start('postgres');
  });
  await holds(outcome);
});

test('the network between the workers and Redis is cut', async () => {
  const outcome = await stage.under('Redis out of reach', async () => {
    stage.servers.toRedis.cut();
    await pause(6000);
    stage.servers.toRedis.mend();
  });
  await holds(outcome);
});

test('the network between the workers and PostgreSQL is cut', async () => {
  const outcome = await stage.under('PostgreSQL out of reach', async () => {
    stage.servers.toPostgres.cut();
    await pause(3000);
    stage.servers.toPostgres.mend();
  });
  await holds(outcome);
});

test('the clocks of two workers are two minutes apart, and nothing is done before its time', async () => {
  const right = stage.workers.splice(0);
  await Promise.all(right.map((worker) => worker.end('SIGTERM')));
  await stage.startWorkers(1, { clockAhead: 60_000 });
  await stage.startWorkers(1, { clockAhead: -60_000 });
  await holds(await stage.under('clocks a minute off', () => pause(0)));
  await Promise.all(stage.workers.splice(0).map((worker) => worker.end('SIGTERM')));
  await stage.startWorkers(2);
});

test('a worker stands still beyond its lock and goes on', async () => {
  const outcome = await stage.under('SIGSTOP for 12 s', async () => {
    await stage.whileApplying();
    stage.workers[0]!.send('SIGSTOP');
    await pause(12_000);
    stage.workers[0]!.send('SIGCONT');
  });
  await holds(outcome);
});

test('a new version is deployed', async () => {
  const { unknown } = await stage.mailFaults();
  const outcome = await stage.under('deploy (SIGTERM)', async () => {
    for (const old of stage.workers.splice(0)) {
      await stage.startWorkers(1);
      await old.end('SIGTERM');
    }
  });
  await holds(outcome);
  // They finished what they were at: of no more mails than before it is unknown whether they went.
  expect((await stage.mailFaults()).unknown).toBeLessThanOrEqual(unknown);
});

function table(): string {
  const rows = outcomes.map(({ batch, deadlines, recovery, lag, broken }) =>
    [batch.padEnd(24), deadlines, recovery.toFixed(1), ...lag.map((each) => each.toFixed(2)), broken.length]
      .map((cell) => String(cell).padStart(9))
      .join(' '),
  );
  const head = ['deadlines', 'recovery', 'lag p50', 'p99', 'longest', 'broken'].map((name) => name.padStart(9));
  return ['', ['fault (seconds)'.padEnd(24), ...head].join(' '), ...rows].join('\n');
}
