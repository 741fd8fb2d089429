// The checks. Each is one line of the result: it passes, or it fails and shows why.
import { existsSync, readdirSync } from 'node:fs';
import { buildServer } from './build.mjs';
import { diagramFiles, openApiFiles, staleAfter, writeDiagrams } from './docs.mjs';
import { lintDocker } from './lint-docker.mjs';
import { lintHouse } from './lint-house.mjs';
import { writeOpenApi } from './openapi.mjs';
import { findProgram } from './packages.mjs';
import { inRepo } from './paths.mjs';
import { runCommand } from './processes.mjs';
import { vulnerabilities } from './supply.mjs';
import { say, seconds, Stop } from './words.mjs';

const bin = (file) => inRepo('node_modules', file);
const node = (file, ...args) => ({ command: process.execPath, args: [bin(file), ...args] });
const native = 'typescript-native/bin/tsc';

const checks = [
  {
    title: 'lock file',
    command: 'npm',
    args: ['ci', '--dry-run', '--ignore-scripts', '--no-audit', '--loglevel=error'],
  },
  { title: 'oxlint', ...node('oxlint/bin/oxlint', '--deny-warnings', '.') },
  { title: 'formatting', ...node('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  { title: 'types of the server and tests', ...node(native, '--noEmit', '-p', 'tsconfig.json') },
  { title: 'types of the pages', ...node(native, '--noEmit', '-p', 'apps/web/tsconfig.json') },
  { title: 'direction of dependencies', ...node('dependency-cruiser/bin/dependency-cruise.mjs', ...cruised()) },
  { title: 'house rules', work: lintHouse },
  { title: 'docker files', work: lintDocker },
  { title: 'known vulnerabilities of packages', work: async () => say(`         ${await vulnerabilities()}`) },
  { title: 'build', work: buildServer },
  { title: 'OpenAPI document and web types', work: () => fresh(writeOpenApi, openApiFiles) },
  { title: 'state diagrams', work: () => fresh(writeDiagrams, diagramFiles) },
];

/** Runs every check, also after one failed. */
export async function lint() {
  const tally = { passed: 0, failed: 0 };
  for (const check of [...checks, ...shellChecks()]) {
    const started = performance.now();
    const trouble = await (check.work ? worked(check.work) : ended(check));
    tally[trouble === null ? 'passed' : 'failed'] += 1;
    say(`  ${trouble === null ? 'ok    ' : 'FAILED'} ${check.title} (${seconds(performance.now() - started)})`);
    if (trouble) say(trouble.trim().replace(/^/gm, '         '));
  }
  return tally;
}

async function ended({ command, args }) {
  const { code, output } = await runCommand(command, args, { quiet: true, cwd: inRepo() });
  return code === 0 ? null : output || `It ended with ${code} and said nothing.`;
}

async function worked(work) {
  try {
    await work();
    return null;
  } catch (error) {
    return error instanceof Stop ? error.message : error.stack;
  }
}

async function fresh(write, files) {
  const stale = await staleAfter(write, files);
  if (stale.length) throw new Stop(`Stale, and now written anew; commit them:\n${stale.join('\n')}`);
}

function cruised() {
  const folders = ['apps/api/src', 'apps/worker/src', 'apps/web/src', 'libs'].filter((name) =>
    existsSync(inRepo(name)),
  );
  return ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', ...folders];
}

function shellChecks() {
  if (!findProgram('shellcheck')) return [];
  const docker = readdirSync(inRepo('docker')).filter((name) => name.endsWith('.sh'));
  return [
    { title: 'shellcheck', command: 'shellcheck', args: ['run', '.ci/run', ...docker.map((name) => `docker/${name}`)] },
  ];
}
