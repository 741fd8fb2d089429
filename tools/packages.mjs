// Installs what the system's package manager has and the machine lacks (Debian and its kin).
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { runCommand } from './processes.mjs';

/** The full path of the first of these programs that is on the PATH, or null. */
export function findProgram(...names) {
  const folders = `${process.env.PATH ?? ''}:/usr/bin:/usr/sbin:/usr/local/bin`.split(':').filter(Boolean);
  for (const name of names) {
    for (const folder of folders) {
      try {
        accessSync(path.join(folder, name), constants.X_OK);
        return path.join(folder, name);
      } catch {
        // not in this folder
      }
    }
  }
  return null;
}

/** Why packages cannot be installed here, or null when they can. */
export function whyNotInstall() {
  if (!findProgram('apt-get')) return 'there is no apt-get on this machine';
  if (process.getuid() === 0) return null;
  if (!findProgram('sudo')) return 'only root may install it, and there is no sudo';
  const allowed = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return allowed ? null : 'only root may install it, and sudo asks for a password';
}

/** Installs a package; answers null, or why it failed. Refreshes the list of packages when the first try fails. */
export async function installPackage(name) {
  const refused = whyNotInstall();
  if (refused) return refused;
  const install = ['install', '-y', '--no-install-recommends', name];
  let result = await apt(install);
  if (result.code !== 0) {
    await apt(['update']);
    result = await apt(install);
  }
  return result.code === 0 ? null : `apt-get failed:\n${result.output.trim().split('\n').slice(-5).join('\n')}`;
}

function apt(args) {
  const settings = ['DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args];
  const [command, ...rest] = process.getuid() === 0 ? ['env', ...settings] : ['sudo', '-n', 'env', ...settings];
  return runCommand(command, rest, { quiet: true });
}
