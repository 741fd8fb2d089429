// A Liaison for one run of something: throw-away servers, migrated, with a data folder that goes with them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildPages, buildServer } from './build.mjs';
import { migrate, seed } from './data.mjs';
import { keysOf } from './keys.mjs';
import { startPart } from './parts.mjs';
import { freePort } from './ports.mjs';
import startThrowAwayModule from './throw-away-start.cjs';

/**
 * Runs `work` with the environment of such a Liaison (and the demo's sign-ins, when `parts` are started), then
 * stops and removes all of it, whatever happened.
 * @param {{ parts?: ('api' | 'worker')[], durable?: boolean, env?: Record<string, string> }} wanted
 */
export async function inTrial({ parts = [], durable = false, env: extra = {} }, work) {
  const folder = mkdtempSync(path.join(tmpdir(), 'liaison-trial-'));
  const stops = [() => rmSync(folder, { recursive: true, force: true })];
  try {
    await buildServer();
    if (parts.includes('api')) await buildPages();
    const servers = await startThrowAwayModule.startThrowAway({ durable });
    stops.push(servers.stop);
    const port = String(await freePort());
    const env = {
      DATABASE_URL: servers.postgres,
      ...(servers.redis ? { REDIS_URL: servers.redis } : { QUEUE_BACKEND: 'postgres' }),
      DATA_DIR: folder,
      ...keysOf(folder),
      HOST: '127.0.0.1',
      PORT: port,
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      LIAISON_SENT_MAIL: 'on',
      ...extra,
    };
    await migrate(env);
    const accounts = parts.length ? await seed(env) : [];
    for (const name of parts) stops.push((await startPart(name, env, path.join(folder, `${name}.log`))).stop);
    return await work(env, accounts);
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}
