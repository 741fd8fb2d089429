import { stopCommands } from './processes.mjs';
import { say, Stop } from './words.mjs';

const help = `Usage: ./run [command]

  ./run              start everything: database, queue, api, worker, pages; Ctrl-C stops it all
  ./run api          start the api (with the pages) alone        ./run worker   start the worker alone
  ./run migrate      bring the database up to date
  ./run reset        throw the demo data away and make it anew
  ./run test         install, lint, all tests (the same that CI does)
  ./run test AREA    the tests of one area or file, in seconds: hiring, calendar, test/journeys ...
  ./run test unit | faults | browser | lint    one part of the tests; "browser NAME" or "faults NAME" picks by name
  ./run lint         the checks without the tests
  ./run docs         write the state diagrams, the OpenAPI document and the web client's types anew
  ./run backup FOLDER   keep the database and the documents, while everything runs
  ./run restore FOLDER  put them into an empty database (DATABASE_URL=..., or a new DATA_DIR=...)
  ./run audit        look for known vulnerabilities in the packages
  ./run sbom [FILE]  write what the product is made of (CycloneDX), to .data/sbom.json
  ./run bench        measure the hot paths beside a floor, and deadlines beside bare job queues
  ./run bench pages | interviews | deadlines   one of them

  PORT=3001          another port (3000)          HOST=0.0.0.0     listen beyond this machine (127.0.0.1)
  DATABASE_URL=...   your own PostgreSQL 18       REDIS_URL=...    your own Redis
  QUEUE_BACKEND=postgres   no Redis: the queue lives in PostgreSQL
  SMTP_URL=...       send e-mail for real         DATA_DIR=...     where data is kept (.data)`;

const commands = {
  start: async () => (await import('./start.mjs')).start(['worker', 'api']),
  api: async () => (await import('./start.mjs')).start(['api']),
  worker: async () => (await import('./start.mjs')).start(['worker']),
  migrate: async () => (await import('./data.mjs')).migrateOnly(),
  reset: async () => (await import('./data.mjs')).reset(),
  lint: async () => (await import('./test.mjs')).test(['lint']),
  test: async (rest) => (await import('./test.mjs')).test(rest),
  backup: async ([folder]) => (await import('./data.mjs')).keep('backup', folder),
  restore: async ([folder]) => (await import('./data.mjs')).keep('restore', folder),
  audit: async () => (await import('./supply.mjs')).audit(),
  sbom: async ([file]) => (await import('./supply.mjs')).sbom(file),
  docs: async () => (await import('./docs.mjs')).docs(),
  bench: async (rest) => (await import('./bench.mjs')).bench(rest),
};

const [name = 'start', ...rest] = process.argv.slice(2);
if (['--help', '-h', 'help'].includes(name)) {
  say(help);
} else if (!Object.hasOwn(commands, name)) {
  console.error(`There is no command "${name}".\n\n${help}`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = (await commands[name](rest)) ?? 0;
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error);
    process.exitCode = 1;
    await stopCommands();
  }
}
