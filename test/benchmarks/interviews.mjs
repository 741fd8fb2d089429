// ./run bench interviews: handing in a scorecard, and the ranking of the candidates, beside the floor.
import { fill } from './fill.mjs';
import { fillInterviews, questions } from './fill-interviews.mjs';
import { startSides, turnByTurn } from './turn-by-turn.mjs';

const rounds = Number(process.env.ROUNDS ?? 5);
const seconds = Number(process.env.SECONDS ?? 5);

console.log('Filling the database …');
const { hr } = await fill(process.env.DATABASE_URL);
const { vacancies, scorecards } = await fillInterviews(process.env.DATABASE_URL);
console.log(
  `${vacancies.length} rankings of 12 candidates by 5 panelists, ${scorecards.length.toLocaleString('en-US')} scorecards.\n`,
);

const sides = await startSides('test/benchmarks/floor-interviews.mjs');
const headers = (cookie) => ({ cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' });
const sheet = JSON.stringify({
  scores: Object.fromEntries(questions.map(({ id }, i) => [id, (i % 5) + 1])),
  notes: { 'question-1': 'Spoke about the students first.' },
  comment: 'Calm, and clear about what belongs to the school.',
});
// Each side has scorecards of its own: one is handed in just once.
const half = scorecards.length / 2;
const handIns = Object.fromEntries(
  Object.keys(sides).map((side, i) => {
    let n = i * half;
    const next = () => {
      if (n === (i + 1) * half) throw new Error('There are not enough scorecards for so fast a machine: make more.');
      const { id, cookie } = scorecards[n++];
      return { method: 'POST', path: `/api/scorecards/${id}/hand-in`, headers: headers(cookie), body: sheet };
    };
    return [side, next];
  }),
);
const rankings = () => {
  let n = 0;
  return () => ({
    method: 'GET',
    path: `/api/vacancies/${vacancies[n++ % vacancies.length]}/ranking`,
    headers: headers(hr),
  });
};

const times = { rounds, seconds };
await turnByTurn(sides, { title: 'Ranking of 12 candidates', aim: 0.9, ...times, nextOf: rankings });
await turnByTurn(sides, { title: 'Handing in a scorecard', aim: 0.8, ...times, nextOf: (side) => handIns[side] });
for (const server of Object.values(sides)) await server.stop();
