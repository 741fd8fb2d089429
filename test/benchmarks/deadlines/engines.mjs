// Bare job queues: one delayed job for each deadline, as their own documentation has it.
import { Queue, Worker } from 'bullmq';
import { Logger, makeWorkerUtils, run } from 'graphile-worker';
import PgBoss from 'pg-boss';
import { atATime } from './one-task.mjs';

const inPieces = async (list, size, work) => {
  for (let i = 0; i < list.length; i += size) await work(list.slice(i, i + size));
};
const redis = { url: process.env.REDIS_URL, maxRetriesPerRequest: null };
const postgres = { connectionString: process.env.DATABASE_URL };
/** It writes a line for each job otherwise. */
const logger = new Logger(() => () => undefined);
const boss = async () => {
  const started = new PgBoss({ ...postgres, schedule: false, supervise: false });
  await started.start();
  await started.createQueue('deadlines');
  return started;
};

/** `schedule` sets jobs that are due at an instant; `work` runs a worker for them. */
export const engines = {
  BullMQ: {
    async schedule(jobs, at) {
      const queue = new Queue('bench-deadlines', { connection: redis });
      await inPieces(jobs, 1000, (some) =>
        queue.addBulk(
          some.map((data) => ({
            name: 'deadline',
            data,
            opts: { delay: at.getTime() - Date.now(), removeOnComplete: true },
          })),
        ),
      );
      await queue.close();
    },
    work: async (one) =>
      new Worker('bench-deadlines', ({ data }) => one(data), { connection: redis, concurrency: atATime }),
    async clear() {
      const queue = new Queue('bench-deadlines', { connection: redis });
      await queue.obliterate({ force: true });
      await queue.close();
    },
  },
  'pg-boss': {
    async schedule(jobs, at) {
      const queue = await boss();
      await inPieces(jobs, 5000, (some) =>
        queue.insert(some.map((data) => ({ name: 'deadlines', data, startAfter: at }))),
      );
      await queue.stop({ graceful: false });
    },
    async work(one) {
      const queue = await boss();
      // It asks twice a second at most, so it takes as many as it can do in that time.
      await queue.work('deadlines', { batchSize: 500, pollingIntervalSeconds: 0.5 }, (jobs) =>
        Promise.all(jobs.map(({ data }) => one(data))),
      );
    },
    async clear(client) {
      await client.query('drop schema if exists pgboss cascade');
    },
  },
  'graphile-worker': {
    async schedule(jobs, at) {
      const utils = await makeWorkerUtils({ ...postgres, logger });
      await utils.migrate();
      await inPieces(jobs, 5000, (some) =>
        utils.addJobs(some.map((payload) => ({ identifier: 'deadline', payload, runAt: at }))),
      );
      await utils.release();
    },
    work: (one) =>
      run({
        ...postgres,
        logger,
        concurrency: atATime,
        pollInterval: 500,
        noHandleSignals: true,
        taskList: { deadline: one },
      }),
    async clear(client) {
      await client.query('drop schema if exists graphile_worker cascade');
    },
  },
};
