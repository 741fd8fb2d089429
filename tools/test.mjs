// ./run test: the checks, the Jest tests, the browser tests, and the sum of them.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from './chromium.mjs';
import { lint } from './lint.mjs';
import { inRepo } from './paths.mjs';
import { runCommand, stopCommands } from './processes.mjs';
import { redisProgram } from './redis.mjs';
import { inTrial } from './trial.mjs';
import { say, Stop } from './words.mjs';

const results = inRepo('.data', 'test');
/** Where more files than these fail, it is no race. */
const mostFilesAgain = 3;
const parts = {
  lint: ['Checks', lint],
  unit: ['Tests', unit],
  faults: ['Fault tests', faults],
  browser: ['Browser tests', browser],
};

/** Runs all parts, the one that is named, or the Jest tests of an area. Answers the exit code. */
export async function test([name, ...rest]) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, interrupt);
  mkdirSync(results, { recursive: true });
  const wanted = !name ? Object.keys(parts) : Object.hasOwn(parts, name) ? [name] : ['unit'];
  const args = wanted[0] === name ? rest : [name, ...rest].filter(Boolean);
  const sum = { passed: 0, failed: 0 };
  for (const part of wanted) {
    const [title, run] = parts[part];
    say(`\n${title}`);
    const began = performance.now();
    const tally = await run(args).catch(crashed);
    const minutes = ((performance.now() - began) / 60_000).toFixed(1);
    say(`${title}: ${tally.passed} passed, ${tally.failed} failed, ${minutes} min`);
    sum.passed += tally.passed;
    sum.failed += tally.failed;
  }
  writeFileSync(path.join(results, 'summary'), `${sum.passed} passed, ${sum.failed} failed\n`);
  return sum.failed ? 1 : 0;
}

function crashed(error) {
  say(error instanceof Stop ? error.message : error.stack);
  return { passed: 0, failed: 1 };
}

async function interrupt() {
  await stopCommands();
  process.exit(130);
}

function unit(patterns) {
  return jestTests('jest', patterns.map(area));
}

/** Processes are killed, stopped and cut off; one after the other, as they share the machine. */
function faults(words) {
  const named = words.length ? ['-t', words.join(' ')] : [];
  return jestTests('faults', ['test/faults', '--runInBand', ...named, '--testPathIgnorePatterns=/node_modules/']);
}

/** Files in which something failed are run once more, alone on the machine; who passes only then is named. */
async function jestTests(name, args) {
  await redisProgram();
  const first = await jest(name, args);
  const failures = first.tests.filter(failed);
  const files = new Set(failures.map(({ file }) => file));
  if (files.size === 0 || files.size > mostFilesAgain) return tally(first);
  const inFiles = ['--runInBand', '--testPathIgnorePatterns=/node_modules/', '--runTestsByPath', ...files];
  const second = await jest(`${name}-again`, inFiles);
  const stillFails = new Set(second.tests.filter(failed).map(({ title }) => title));
  for (const { title } of failures) if (!stillFails.has(title)) say(secondTry(title));
  const untouched = first.tests.filter(({ file }) => !files.has(file));
  return tally({ code: second.code, tests: [...untouched, ...second.tests] });
}

/** What Jest ended with, and the tests with their file, title and status. */
async function jest(name, args) {
  const report = path.join(results, `${name}.json`);
  rmSync(report, { force: true });
  const program = [inRepo('node_modules/jest/bin/jest.js'), '--json', `--outputFile=${report}`, ...args];
  const stdio = ['ignore', 'ignore', 'inherit'];
  const { code } = await runCommand(process.execPath, program, { cwd: inRepo(), stdio });
  if (!existsSync(report)) throw new Stop(`Jest ended with ${code} and left no result.`);
  return { code, tests: JSON.parse(readFileSync(report, 'utf8')).testResults.flatMap(testsOf) };
}

/** A file that cannot be read at all, or whose end fails, has no test in it that failed: it counts as one itself. */
function testsOf({ name: file, status, assertionResults }) {
  const tests = assertionResults.map((test) => ({ file, title: test.fullName, status: test.status }));
  if (status !== 'failed' || tests.some(failed)) return tests;
  return [...tests, { file, title: path.basename(file), status }];
}

const failed = ({ status }) => status === 'failed';
const tally = ({ code, tests }) => ({
  passed: tests.filter(({ status }) => status === 'passed').length,
  failed: tests.filter(failed).length || (code === 0 ? 0 : 1),
});
const secondTry = (title) => `Passed only the second time, look into it: ${title}`;

/** "hiring" means the library or the app of that name; anything else is a part of a path. */
function area(name) {
  const folder = [`libs/${name}`, `apps/${name}`].find((place) => existsSync(inRepo(place)));
  return folder ? `${folder}/` : name;
}

async function browser(patterns) {
  const program = await chromium();
  const report = path.join(results, 'playwright.json');
  rmSync(report, { force: true });
  return inTrial({ parts: ['worker', 'api'] }, async (env, accounts) => {
    const { code } = await runCommand(
      process.execPath,
      [inRepo('node_modules/@playwright/test/cli.js'), 'test', ...patterns],
      {
        cwd: inRepo(),
        env: {
          ...process.env,
          LIAISON_URL: env.PUBLIC_URL,
          LIAISON_ACCOUNTS: JSON.stringify(accounts),
          LIAISON_DATABASE_URL: env.DATABASE_URL,
          CHROMIUM: program,
          PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        },
      },
    );
    if (!existsSync(report)) throw new Stop(`Playwright ended with ${code} and left no result.`);
    const { stats, suites = [], errors = [] } = JSON.parse(readFileSync(report, 'utf8'));
    for (const title of passedAtSecondTry(suites)) say(secondTry(title));
    const failed = stats.unexpected + errors.length;
    return { passed: stats.expected + stats.flaky, failed: failed || (code === 0 ? 0 : 1) };
  });
}

/** The titles of the browser tests that failed once and then passed: a race, or a machine that stood still. */
function passedAtSecondTry(suites) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ title }) => title),
    ...passedAtSecondTry(inner),
  ]);
}
