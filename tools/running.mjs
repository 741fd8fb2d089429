// Who runs Liaison from this folder now: a note with the id of ./run, so that a second one uses the same servers.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataFolder } from './paths.mjs';
import { commandOf } from './processes.mjs';

const note = path.join(dataFolder, 'running.json');

/** `{ pid, address }` of the ./run that is up, or null. */
export function runningNow() {
  if (!existsSync(note)) return null;
  const found = JSON.parse(readFileSync(note, 'utf8'));
  return found.pid !== process.pid && commandOf(found.pid).includes('run.mjs') ? found : null;
}

export function noteRunning(address) {
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(note, JSON.stringify({ pid: process.pid, address }));
  return () => rmSync(note, { force: true });
}
