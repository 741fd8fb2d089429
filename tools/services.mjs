// The database and the queue that the product runs on: given by the environment, or started here.
import path from 'node:path';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { keysOf } from './keys.mjs';
import { dataFolder } from './paths.mjs';
import { startPostgres } from './postgres.mjs';
import { redisProgram, startRedis } from './redis.mjs';
import { runningNow } from './running.mjs';
import { say, step, Stop } from './words.mjs';

/**
 * Starts what is missing, and says what it uses.
 * @returns {Promise<{ env: Record<string, string>, embedded: boolean, adminUrl?: string, stop: () => Promise<void> }>}
 *   `env` for the product's processes; `stop` ends what this start owns, the last started first.
 */
export async function startServices({ queue = true } = {}) {
  const shared = runningNow() !== null; // another ./run owns the servers that are found
  const ours = [];
  const stop = async () => {
    for (const server of ours.splice(0).reverse()) await server.stop();
  };
  try {
    const database = await databaseOf(shared, ours);
    const queueEnv = queue ? await queueOf(shared, ours) : {};
    return {
      ...database,
      env: { DATABASE_URL: database.url, DATA_DIR: dataFolder, ...keysOf(dataFolder), ...queueEnv },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function databaseOf(shared, ours) {
  if (process.env.DATABASE_URL) {
    await step('PostgreSQL', () => answering('DATABASE_URL', postgresVersion));
    return { url: process.env.DATABASE_URL, embedded: false };
  }
  let server;
  await step('PostgreSQL', async () => {
    server = await startPostgres({ folder: path.join(dataFolder, 'postgres'), log: log('postgres') });
    if (!(server.found && shared)) ours.push(server);
    return server.found ? 'already running' : 'ready';
  });
  return { url: server.url, adminUrl: server.adminUrl, embedded: true };
}

async function queueOf(shared, ours) {
  if (process.env.QUEUE_BACKEND === 'postgres') {
    say('  Queue: in PostgreSQL, as QUEUE_BACKEND says');
    return { QUEUE_BACKEND: 'postgres' };
  }
  if (process.env.REDIS_URL) {
    await step('Redis', () => answering('REDIS_URL', redisVersion));
    return { REDIS_URL: process.env.REDIS_URL };
  }
  const program = await redisProgram();
  if (!program) {
    say(
      '  Queue: in PostgreSQL, because there is no Redis here. That is good for a trial; for real use set REDIS_URL.',
    );
    return { QUEUE_BACKEND: 'postgres' };
  }
  let server;
  await step('Redis', async () => {
    server = await startRedis({ program, folder: path.join(dataFolder, 'redis'), log: log('redis') });
    if (!(server.found && shared)) ours.push(server);
    return server.found ? 'already running' : 'ready';
  });
  return { REDIS_URL: server.url };
}

/** Asks a server that was given to us for its version, so that a wrong address is said here and in words. */
async function answering(name, version) {
  try {
    return `the one of ${name} (${await version(process.env[name])})`;
  } catch (error) {
    throw new Stop(`The server of ${name} does not answer: ${error.message || error.code}.`);
  }
}

async function postgresVersion(connectionString) {
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000 });
  await client.connect();
  const { rows } = await client.query('show server_version');
  await client.end();
  return rows[0].server_version;
}

async function redisVersion(url) {
  const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
  let reason;
  client.on('error', (error) => (reason = error));
  try {
    await client.connect();
    return /redis_version:(\S+)/.exec(await client.info('server'))?.[1] ?? 'ready';
  } catch (error) {
    throw reason ?? error;
  } finally {
    client.disconnect();
  }
}

const log = (name) => path.join(dataFolder, 'logs', `${name}.log`);
