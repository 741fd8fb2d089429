// Builds the server and the pages when their sources are others than those that were built.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRepo, root } from './paths.mjs';
import { runCommand } from './processes.mjs';
import { step, Stop } from './words.mjs';

const shared = ['package-lock.json', 'package.json', 'tsconfig.json'];
const server = {
  title: 'Server',
  sources: ['apps/api/src', 'apps/worker/src', 'libs', '.swcrc', 'nest-cli.json', ...shared],
  result: 'dist/apps/api/src/main.js',
  command: ['node_modules/@nestjs/cli/bin/nest.js', 'build', '--all'],
  folder: root,
};
const pages = {
  title: 'Pages',
  sources: ['apps/web', ...shared],
  result: 'apps/web/dist/index.html',
  command: ['../../node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
  folder: inRepo('apps/web'),
};

export const buildServer = () => build(server);
export const buildPages = () => build(pages);

async function build({ title, sources, result, command, folder }) {
  const stamp = inRepo('dist', `.built-${title.toLowerCase()}`);
  const now = fingerprint(sources);
  if (existsSync(inRepo(result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  await step(title, async () => {
    rmSync(stamp, { force: true });
    const { code, output } = await runCommand(process.execPath, command, { cwd: folder, quiet: true });
    if (code !== 0 || /\berror\b.*\n.*╭|Failed to compile/i.test(output))
      throw new Stop(`${title} could not be built:\n${output}`);
    if (!existsSync(inRepo(result))) throw new Stop(`${title}: the build made no ${result}:\n${output}`);
    mkdirSync(path.dirname(stamp), { recursive: true });
    writeFileSync(stamp, now);
    return 'built';
  });
}

/** Of every source file's path, size and time of change: a removed file counts as well as a changed one. */
function fingerprint(sources) {
  const hash = createHash('sha256');
  const add = (file) => {
    const found = statSync(inRepo(file), { throwIfNoEntry: false });
    if (!found) return;
    if (!found.isDirectory()) hash.update(`${file} ${found.size} ${found.mtimeMs}\n`);
    else for (const name of readdirSync(inRepo(file)).sort()) if (!ignored.has(name)) add(path.join(file, name));
  };
  sources.forEach(add);
  return hash.digest('hex');
}

const ignored = new Set(['node_modules', 'dist', '.vite']);
