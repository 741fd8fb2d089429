// ./run, ./run api and ./run worker: starts what is needed, waits, and stops it in the reverse order.
import path from 'node:path';
import { buildPages, buildServer } from './build.mjs';
import { migrate, seed } from './data.mjs';
import { startPart } from './parts.mjs';
import { dataFolder } from './paths.mjs';
import { whyNotPort } from './ports.mjs';
import { stopCommands } from './processes.mjs';
import { noteRunning, runningNow } from './running.mjs';
import { startServices } from './services.mjs';
import { say, seconds, Stop } from './words.mjs';

/** @param {('api' | 'worker')[]} parts in the order of their start */
export async function start(parts) {
  const env = settings();
  const stops = [];
  const interrupted = interruption();
  const starting = startAll(parts, env, stops, interrupted);
  try {
    await Promise.race([interrupted.promise, starting.then((running) => untilOneEnds(running, interrupted))]);
  } catch (error) {
    if (!interrupted.happened()) throw error;
  } finally {
    if (stops.length) say('\nStopping ...');
    await stopCommands();
    await starting.catch(() => {});
    for (const { stop } of stops.reverse()) await stop();
    interrupted.forget();
    if (interrupted.happened()) say('Stopped.');
  }
}

async function untilOneEnds(running, interrupted) {
  const ends = running.map((part) => part.ended.then((how) => `The ${part.name} ended by itself (${how}).`));
  const why = await Promise.race(ends);
  if (!interrupted.happened()) throw new Stop(`${why} What it said is in ${path.join(dataFolder, 'logs')}.`);
}

function settings() {
  const HOST = process.env.HOST || '127.0.0.1';
  const PORT = process.env.PORT || '3000';
  if (!/^\d+$/.test(PORT) || Number(PORT) < 1 || Number(PORT) > 65535) {
    throw new Stop(`PORT=${PORT} is no port: choose a number from 1 to 65535.`);
  }
  const shown = ['0.0.0.0', '127.0.0.1', '::'].includes(HOST) ? 'localhost' : HOST;
  const PUBLIC_URL = process.env.PUBLIC_URL || `http://${shown}:${PORT}`;
  return { HOST, PORT, PUBLIC_URL, LIAISON_SENT_MAIL: process.env.LIAISON_SENT_MAIL ?? 'on' };
}

async function startAll(parts, env, stops, interrupted) {
  const started = performance.now();
  const [api, whole] = [parts.includes('api'), parts.length > 1];
  say(whole ? 'Starting Liaison' : `Starting the ${parts[0]}`);
  const other = runningNow();
  if (other && whole) throw new Stop(`Liaison is already running: ${other.address} (process ${other.pid}).`);
  if (api) await mustBeFree(env);

  const services = await startServices();
  stops.push({ stop: services.stop });
  if (!other) stops.push({ stop: noteRunning(env.PUBLIC_URL) });
  Object.assign(env, services.env);
  let accounts = [];
  const steps = [buildServer, ...(api ? [buildPages] : []), () => migrate(env)];
  if (api) steps.push(async () => (accounts = await seed(env)));
  for (const work of steps) {
    if (interrupted.happened()) return [];
    await work();
  }
  const running = [];
  for (const name of parts) {
    if (interrupted.happened()) return [];
    const log = whole ? path.join(dataFolder, 'logs', `${name}.log`) : undefined;
    const part = await startPart(name, env, log, interrupted.promise);
    stops.push(part);
    running.push(part);
  }
  if (accounts.length) say('\nSign in as (the demo asks for no second step; a real program does):');
  for (const { role, email, password } of accounts) say(`  ${role.padEnd(24)} ${email.padEnd(36)} ${password}`);
  say(
    `\nReady in ${seconds(performance.now() - started)}.${api ? ` Open ${env.PUBLIC_URL}` : ''}  Ctrl-C stops everything.`,
  );
  return running;
}

async function mustBeFree({ PORT, HOST }) {
  const why = await whyNotPort(Number(PORT), HOST);
  if (why === 'taken') {
    throw new Stop(`Port ${PORT} is taken by another program. Choose another one: PORT=${Number(PORT) + 1} ./run`);
  }
  if (why === 'EACCES')
    throw new Stop(`This user may not listen on port ${PORT}. Choose one above 1023: PORT=3000 ./run`);
  if (why) throw new Stop(`Nothing can listen on ${HOST}:${PORT} (${why}). Check HOST and PORT.`);
}

/** Resolves at Ctrl-C, SIGTERM or when the terminal closes. A second Ctrl-C changes nothing: stopping goes on. */
function interruption() {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  let come;
  let happened = false;
  const promise = new Promise((resolve) => (come = resolve));
  const hear = () => {
    happened = true;
    come();
  };
  for (const signal of signals) process.on(signal, hear);
  const forget = () => signals.forEach((signal) => process.off(signal, hear));
  return { promise, forget, happened: () => happened };
}
