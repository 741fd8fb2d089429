// Starts a server, loads it with autocannon, and reads its peak memory from the system.
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';

/** @returns {Promise<{ url: string, megabytes: () => number, peak: () => number, stop: () => Promise<void> }>} */
export async function startServer(file, env) {
  const child = fork(file, { env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}.`)));
  });
  child.removeAllListeners('exit');
  const kilobytes = (field) =>
    Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;
  return {
    url: `http://127.0.0.1:${env.PORT}`,
    megabytes: () => Math.round(kilobytes('VmRSS')),
    peak: () => Math.round(kilobytes('VmHWM')),
    stop: (signal = 'SIGTERM') =>
      new Promise((resolve) => {
        child.once('exit', resolve);
        child.kill(signal);
      }),
  };
}

/** Sends the requests that `next` makes over so many connections, for so many seconds. */
export async function load(url, { next, seconds, connections }) {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: [{ setupRequest: (request) => ({ ...request, ...next() }) }],
  });
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors,
  };
}

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
