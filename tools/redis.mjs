import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { findProgram, installPackage } from './packages.mjs';
import { freePort } from './ports.mjs';
import { commandOf, isAlive, stopProcess } from './processes.mjs';
import { say, Stop } from './words.mjs';

const programs = ['redis-server', 'valkey-server'];

/** The Redis server's program, installed when it is missing; null (said why) when it cannot be had. */
export async function redisProgram() {
  const found = findProgram(...programs);
  if (found) return found;
  say('  Redis is not on this machine: installing redis-server ...');
  const refused = await installPackage('redis-server');
  if (refused) say(`  redis-server could not be installed: ${refused}`);
  return findProgram(...programs);
}

/**
 * Starts a Redis on loopback with its data in `folder`, or finds the one that runs there (`found`).
 * @param {{ program: string, folder: string, log: string, throwAway?: boolean }} wanted
 */
export async function startRedis({ program, folder, log, throwAway = false }) {
  mkdirSync(folder, { recursive: true });
  const note = path.join(folder, 'running.json');
  const already = runningAs(note);
  if (already) return server(already, note, { found: true });

  const port = await freePort(throwAway ? 0 : 56379);
  const keep = throwAway ? ['--appendonly', 'no', '--databases', '64'] : ['--appendonly', 'yes'];
  const flags = ['--port', port, '--bind', '127.0.0.1', '--dir', folder, '--save', '', ...keep];
  mkdirSync(path.dirname(log), { recursive: true });
  const output = openSync(log, 'w');
  const child = spawn(program, [...flags, '--maxmemory-policy', 'noeviction'].map(String), {
    detached: true, // Ctrl-C reaches only us, so that the worker can finish first
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.unref();
  await untilReady(port, child, log);
  writeFileSync(note, JSON.stringify({ pid: child.pid, port }));
  return server({ pid: child.pid, port }, note, { found: false, throwAway: throwAway && folder });
}

function server({ pid, port }, note, { found, throwAway }) {
  const stop = async () => {
    await stopProcess(pid);
    rmSync(throwAway || note, { recursive: true, force: true });
  };
  return { url: `redis://127.0.0.1:${port}`, pid, found, stop };
}

function runningAs(note) {
  if (!existsSync(note)) return null;
  const { pid, port } = JSON.parse(readFileSync(note, 'utf8'));
  return commandOf(pid).includes(`:${port}`) ? { pid, port } : null;
}

async function untilReady(port, child, log) {
  let failure;
  child.once('error', (error) => (failure = error.message));
  const client = new Redis({
    port,
    host: '127.0.0.1',
    lazyConnect: true,
    retryStrategy: () => 20,
    maxRetriesPerRequest: null,
  });
  client.on('error', () => {});
  void client.connect().catch(() => {});
  try {
    const answered = client.ping().then(
      () => true,
      () => false,
    );
    for (const end = Date.now() + 10_000; Date.now() < end;) {
      if (await Promise.race([answered, pause(50)])) return;
      if (failure || child.exitCode !== null || !isAlive(child.pid)) break;
    }
  } finally {
    client.disconnect();
  }
  await stopProcess(child.pid);
  throw new Stop(`Redis did not start. It said (${log}):\n${failure ?? readFileSync(log, 'utf8').slice(-2000)}`);
}
