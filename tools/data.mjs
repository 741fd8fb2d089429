// The commands on the data: migrate, seed, reset.
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { buildServer } from './build.mjs';
import { dataFolder, inRepo } from './paths.mjs';
import { runCommand } from './processes.mjs';
import { runningNow } from './running.mjs';
import { startServices } from './services.mjs';
import { say, step, Stop } from './words.mjs';

/** Runs one of apps/api/src/commands; answers what it printed. */
export async function productCommand(name, env, args = []) {
  const file = inRepo('dist/apps/api/src/commands', `${name}.js`);
  if (!existsSync(file)) throw new Stop(`There is no apps/api/src/commands/${name}.ts.`);
  const { code, output } = await runCommand(process.execPath, ['--enable-source-maps', file, ...args], {
    quiet: true,
    cwd: inRepo(),
    env: { ...process.env, ...env },
  });
  if (code !== 0) throw new Stop(`The command "${name}" failed:\n${output.trim()}`);
  return output.trim();
}

export const migrate = (env) =>
  step('Migrations', async () => (await productCommand('migrate', env)).split('\n').at(-1) || 'up to date');

/** Makes the demo program where there is none yet. Answers its sign-ins: `[{ role, email, password }]`. */
export async function seed(env) {
  let accounts;
  await step('Demo program', async () => {
    const lines = (await productCommand('seed', env)).split('\n').filter((line) => line.startsWith('{'));
    accounts = lines.map((line) => JSON.parse(line));
    return 'ready';
  });
  return accounts;
}

export async function migrateOnly() {
  const services = await startServices({ queue: false });
  try {
    await buildServer();
    await migrate(services.env);
  } finally {
    await services.stop();
  }
}

/** `backup` into a folder, or `restore` out of it. */
export async function keep(command, folder) {
  if (!folder) throw new Stop(`Say which folder: ./run ${command} FOLDER`);
  const services = await startServices({ queue: false });
  try {
    await buildServer();
    say(await productCommand(command, services.env, [path.resolve(folder)]));
  } finally {
    await services.stop();
  }
}

export async function reset() {
  if (process.env.DATABASE_URL) {
    throw new Stop(
      './run reset clears only the database that ./run made itself. Clear the one of DATABASE_URL by hand.',
    );
  }
  const running = runningNow();
  if (running) throw new Stop(`Liaison is running (process ${running.pid}). Stop it first (Ctrl-C), then reset.`);
  const services = await startServices();
  try {
    await buildServer();
    await step('Demo data', () => clear(services));
    await migrate(services.env);
    await seed(services.env);
    say('The demo data is new again. Start with ./run');
  } finally {
    await services.stop();
  }
}

async function clear({ adminUrl, env }) {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  await client.query('drop database if exists liaison with (force)');
  await client.query('create database liaison');
  await client.end();
  if (env.REDIS_URL && !process.env.REDIS_URL) {
    const redis = new Redis(env.REDIS_URL);
    await redis.flushall();
    redis.disconnect();
  }
  rmSync(path.join(dataFolder, 'files'), { recursive: true, force: true });
  return 'thrown away';
}
