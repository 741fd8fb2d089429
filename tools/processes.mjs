import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** True while a process with this id exists, whoever owns it. */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The command line of a process, '' when there is none: ids are used again after a restart of the machine. */
export function commandOf(pid) {
  if (!isAlive(pid)) return '';
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  }
}

/** Asks one process to end, by its id, and makes it after `patience` milliseconds. */
export async function stopProcess(pid, signal = 'SIGTERM', patience = 8000) {
  if (!isAlive(pid)) return;
  process.kill(pid, signal);
  for (const end = Date.now() + patience; Date.now() < end; await pause(20)) if (!isAlive(pid)) return;
  if (isAlive(pid)) process.kill(pid, 'SIGKILL');
}

/**
 * Runs a command to its end. Output goes to the terminal, or comes back when `quiet`.
 * @returns {Promise<{ code: number, output: string }>} code 127 when there is no such command.
 */
export function runCommand(command, args, { quiet = false, ...options } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, { stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit', ...options });
    running.add(child);
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    const end = (code, text) => {
      running.delete(child);
      resolve({ code, output: text });
    };
    child.once('error', (error) => end(127, error.message));
    child.once('close', (code) => end(code ?? 1, output));
  });
}

const running = new Set();

/** Ends the commands that are still running: for an interrupted run. */
export const stopCommands = () => Promise.all([...running].map((child) => stopProcess(child.pid)));
