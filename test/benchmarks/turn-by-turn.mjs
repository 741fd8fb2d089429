// Loads the servers turn by turn in one run and prints the ratio of their medians: nothing else is claimed.
import { createServer } from 'node:net';
import { load, median, startServer } from './measure.mjs';

/** The api and the floor, each on a free port, on the same database. */
export async function startSides(floor) {
  return {
    liaison: await startServer('dist/apps/api/src/main.js', { PORT: String(await freePort()) }),
    floor: await startServer(floor, { PORT: String(await freePort()) }),
  };
}

/** `nextOf(side)` gives the function that makes the side's requests, `aim` the ratio that is wanted. */
export async function turnByTurn(sides, { title, aim, rounds, seconds, nextOf }) {
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

export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
