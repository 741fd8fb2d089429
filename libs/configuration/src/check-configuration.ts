import { type Environment, faultsIn, type Setting } from './settings.js';

/**
 * Ends the process, before anything is started, when a setting is wrong: with every fault at once, each on a line of
 * its own, so that nobody mends them one start at a time.
 */
export function checkConfiguration(part: string, settings: Setting[], env: Environment = process.env): void {
  const faults = faultsIn(settings, env);
  if (faults.length === 0) return;
  process.stderr.write(
    `The ${part} cannot start as it is configured:\n${faults.map((line) => `  ${line}\n`).join('')}`,
  );
  process.exit(78); // EX_CONFIG of sysexits.h
}
