// ./run bench pages: the api beside the floor, turn by turn in one run, on the same database.
// Claims are ratios of medians: this machine's load generator, servers and PostgreSQL share its cores.
import { fill } from './fill.mjs';
import { startServer } from './measure.mjs';
import { startSides, turnByTurn } from './turn-by-turn.mjs';

const rounds = Number(process.env.ROUNDS ?? 5);
const seconds = Number(process.env.SECONDS ?? 5);
const statement = 'I coach a youth team and would like to work with students every day.';

console.log('Filling the database …');
const filled = await fill(process.env.DATABASE_URL);
console.log(
  `${filled.expressions.toLocaleString('en-US')} expressions of interest, ${filled.officers.length} officers.\n`,
);

const sides = await startSides('test/benchmarks/floor.mjs');
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

const times = { rounds, seconds };
await turnByTurn(sides, {
  title: 'Pipeline page, 25 officers of 200,000',
  aim: 0.9,
  ...times,
  nextOf: () => reads(),
});
await turnByTurn(sides, {
  title: 'Posting an expression of interest',
  aim: 0.8,
  ...times,
  nextOf: (side) => writes[side],
});
console.log(`Memory at rest: api ${atRest.api} MB (aim: under 250), worker ${atRest.worker} MB (aim: under 200).`);
console.log(`Peak under load: api ${sides.liaison.peak()} MB, floor ${sides.floor.peak()} MB.`);
for (const server of Object.values(sides)) await server.stop();
