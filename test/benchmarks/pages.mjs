// ./run bench pages: the api beside the floor, turn by turn in one run, on the same database.
// Claims are ratios of medians: this machine's load generator, servers and PostgreSQL share its cores.
import { createServer } from 'node:net';
import { fill } from './fill.mjs';
import { load, median, startServer } from './measure.mjs';

const rounds = Number(process.env.ROUNDS ?? 5);
const seconds = Number(process.env.SECONDS ?? 5);
const statement = 'I coach a youth team and would like to work with students every day.';

console.log('Filling the database …');
const filled = await fill(process.env.DATABASE_URL);
console.log(
  `${filled.expressions.toLocaleString('en-US')} expressions of interest, ${filled.officers.length} officers.\n`,
);

const sides = {
  liaison: await startServer('dist/apps/api/src/main.js', { PORT: String(await freePort()) }),
  floor: await startServer('test/benchmarks/floor.mjs', { PORT: String(await freePort()) }),
};
const worker = await startServer('dist/apps/worker/src/main.js', {});
const atRest = { api: sides.liaison.megabytes(), worker: worker.megabytes() };
await worker.stop();

const headers = (cookie) => ({ cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' });
const reads = () => {
  let n = 0;
  return () => ({
    method: 'GET',
    path: `/api/vacancies/${filled.pipeline[n++ % filled.pipeline.length]}/pipeline`,
    headers: headers(filled.hr),
  });
};
// Each side has open vacancies of its own: an officer expresses interest in one just once.
const half = filled.open.length / 2;
const writes = Object.fromEntries(
  Object.keys(sides).map((side, i) => {
    const vacancies = filled.open.slice(i * half, (i + 1) * half);
    let n = 0;
    const next = () => {
      const officer = filled.officers[n % filled.officers.length];
      const vacancy = vacancies[Math.floor(n / filled.officers.length)];
      n++;
      return {
        method: 'POST',
        path: `/api/vacancies/${vacancy}/expressions`,
        headers: headers(officer),
        body: JSON.stringify({ statement, voluntary: true, documentIds: [] }),
      };
    };
    return [side, next];
  }),
);

await measure('Pipeline page, 25 officers of 200,000', 0.9, () => reads());
await measure('Posting an expression of interest', 0.8, (side) => writes[side]);
console.log(`Memory at rest: api ${atRest.api} MB (aim: under 250), worker ${atRest.worker} MB (aim: under 200).`);
console.log(`Peak under load: api ${sides.liaison.peak()} MB, floor ${sides.floor.peak()} MB.`);
for (const server of Object.values(sides)) await server.stop();

async function measure(title, aim, nextOf) {
  const results = { liaison: [], floor: [] };
  for (const side of Object.keys(sides))
    await load(sides[side].url, { next: nextOf(side), seconds: 2, connections: 20 });
  for (let round = 0; round < rounds; round++)
    for (const side of round % 2 ? ['floor', 'liaison'] : ['liaison', 'floor'])
      results[side].push(await load(sides[side].url, { next: nextOf(side), seconds, connections: 20 }));
  console.log(title);
  for (const [side, runs] of Object.entries(results)) {
    const of = (field) => median(runs.map((run) => run[field]));
    const failed = runs.reduce((sum, run) => sum + run.failed, 0);
    console.log(
      `  ${side.padEnd(8)} ${of('perSecond').toFixed(0).padStart(6)} requests/s   p50 ${of('p50')} ms   p99 ${of('p99')} ms` +
        (failed ? `   ${failed} FAILED` : ''),
    );
  }
  const ratio = median(results.liaison.map((run) => run.perSecond)) / median(results.floor.map((run) => run.perSecond));
  console.log(`  ratio of medians ${ratio.toFixed(2)} (aim: at least ${aim})\n`);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
