// ./run bench training: the page of a unit with few and with very many records, beside the floor, and a large import.
import { fill } from './fill.mjs';
import { fillCredits, fillTraining, transcriptOf } from './fill-training.mjs';
import { startSides, turnByTurn } from './turn-by-turn.mjs';

const times = { rounds: Number(process.env.ROUNDS ?? 5), seconds: Number(process.env.SECONDS ?? 5) };
const lines = 10_000;

console.log('Filling the database …');
const { hr } = await fill(process.env.DATABASE_URL);
const { cookie } = await fillTraining(process.env.DATABASE_URL);
const sides = await startSides('test/benchmarks/floor-training.mjs');
const unit = () => () => ({
  method: 'GET',
  path: '/api/training/unit',
  headers: { cookie, 'sec-fetch-site': 'same-origin' },
});
for (const each of [2, 200]) {
  const records = await fillCredits(process.env.DATABASE_URL, each);
  await turnByTurn(sides, {
    title: `Unit page, 25 of 500 SROs, over ${records.toLocaleString('en-US')} training records`,
    aim: 0.9,
    ...times,
    nextOf: unit,
  });
}
await importOf(await transcriptOf(process.env.DATABASE_URL, lines));
for (const server of Object.values(sides)) await server.stop();

/** Reads, imports and reads again; while it goes on its progress is asked for, as the page does. */
async function importOf(text) {
  const { url } = sides.liaison;
  const ask = async (method, path, body) => {
    const answer = await fetch(`${url}/api${path}`, {
      method,
      headers: { cookie: hr, 'sec-fetch-site': 'same-origin' },
      ...(body && { body }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const read = async () => {
    const form = new FormData();
    form.append('file', new Blob([text], { type: 'text/csv' }), 'transcript.csv');
    return timed(() => ask('POST', '/training-imports', form));
  };
  const [found, reading] = await read();
  if (!found.ready || found.credits !== lines)
    throw new Error(`It is not ready: ${JSON.stringify(found).slice(0, 500)}`);
  const seen = new Set();
  const asking = setInterval(
    async () => seen.add((await ask('GET', `/training-imports/${found.id}/progress`)).done),
    250,
  );
  const [done, importing] = await timed(() => ask('POST', `/training-imports/${found.id}/import`));
  clearInterval(asking);
  const [again, readingAgain] = await read();
  console.log(`Import of ${lines.toLocaleString('en-US')} rows`);
  console.log(
    `  looked at in ${reading} s, ${done.credits} put on record in ${importing} s, progress seen at ${[...seen].sort((a, b) => a - b).join(', ')}`,
  );
  console.log(`  the same file again: ${again.credits} new, looked at in ${readingAgain} s\n`);
}

async function timed(work) {
  const from = performance.now();
  const result = await work();
  return [result, ((performance.now() - from) / 1000).toFixed(1)];
}
