// What it costs to set one more deadline, with few and with very many that wait.
import { setDeadlinesStep } from '../../../dist/libs/deadlines/src/index.js';
import { median } from '../measure.mjs';

const measured = 3000;

export async function scheduling(client) {
  const { rows } = await client.query('select id from program');
  const programs = rows.map(({ id }) => id);
  const few = await withWaiting(1000);
  const many = await withWaiting(1_000_000);
  console.log('Setting one more deadline, each in a transaction of its own');
  console.log(`  1,000 waiting      median ${few.toFixed(3)} ms`);
  console.log(`  1,000,000 waiting  median ${many.toFixed(3)} ms   ratio ${(many / few).toFixed(2)} (aim: 1)`);

  async function withWaiting(count) {
    await client.query('truncate deadline');
    await client.query(
      `insert into deadline (program_id, case_kind, case_id, effect, action, due_at, next_try_at)
       select ($1::uuid[])[k % 10 + 1], 'vacancy', gen_random_uuid(), 'act', 'close', at, at
       from generate_series(1, $2::int) k cross join lateral (select now() + k * interval '1 minute' as at) due`,
      [programs, count],
    );
    await client.query('vacuum analyze deadline');
    await client.query('checkpoint');
    const took = [];
    for (let i = 0; i < measured + 300; i++) {
      const { statement, params } = setDeadlinesStep([
        {
          programId: programs[i % 10],
          caseKind: 'vacancy',
          caseId: crypto.randomUUID(),
          taskId: null,
          effect: 'act',
          action: 'close',
          dueAt: new Date(Date.now() + Math.random() * count * 60_000),
        },
      ]);
      const began = performance.now();
      await client.query({ ...statement, values: params });
      if (i >= 300) took.push(performance.now() - began); // the first plan the statement
    }
    return median(took);
  }
}
