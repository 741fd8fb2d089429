// The product's own processes: the api (which serves the pages too) and the worker.
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { inRepo } from './paths.mjs';
import { stopProcess } from './processes.mjs';
import { step, Stop } from './words.mjs';

/**
 * Starts `api` or `worker` and answers when it is ready: it says so by `process.send('ready')`, and the api by
 * answering /api/health/ready. `log` is a file; without it the output goes to the terminal. `cancelled` resolves when
 * nobody wants to wait any more.
 */
export async function startPart(name, env, log, cancelled = new Promise(() => {})) {
  if (log) mkdirSync(path.dirname(log), { recursive: true });
  const output = log ? openSync(log, 'w') : 'inherit';
  const follow = pathToFileURL(inRepo('tools/follow-parent.mjs')).href;
  const main = inRepo('dist/apps', name, 'src/main.js');
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', follow, main], {
    cwd: inRepo(),
    env: { ...process.env, ...env },
    detached: true, // Ctrl-C reaches only ./run, which stops the parts in their order
    stdio: ['ignore', output, output, 'ipc'],
  });
  if (log) closeSync(output);
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));
  const stop = () => stopProcess(child.pid, 'SIGTERM', 15_000);
  try {
    await step(name === 'api' ? 'Api' : 'Worker', () => untilReady(name, child, ended, env, cancelled));
  } catch (error) {
    await stop();
    const said = log
      ? `. It said (${log}):\n${readFileSync(log, 'utf8').trim().split('\n').slice(-25).join('\n')}`
      : '.';
    throw new Stop(`${error.message}${said}`);
  }
  return { name, pid: child.pid, ended, stop };
}

async function untilReady(name, child, ended, env, cancelled) {
  const told = new Promise((resolve) => child.on('message', (message) => message === 'ready' && resolve('ready')));
  const gone = ended.then((how) => Promise.reject(new Error(`The ${name} ended while starting (${how})`)));
  const late = pause(60_000, undefined, { ref: false }).then(() =>
    Promise.reject(new Error(`The ${name} was not ready within a minute`)),
  );
  gone.catch(() => {}); // it may end later, when nobody waits here any more
  late.catch(() => {});
  return Promise.race([
    told,
    gone,
    late,
    cancelled.then(() => 'not waited for'),
    ...(name === 'api' ? [healthy(env)] : []),
  ]);
}

async function healthy({ PORT, HOST }) {
  const host = ['0.0.0.0', '::'].includes(HOST) ? '127.0.0.1' : HOST;
  for (;;) {
    const answer = await fetch(`http://${host}:${PORT}/api/health/ready`).catch(() => null);
    if (answer?.ok) return 'ready';
    await pause(50, undefined, { ref: false });
  }
}
