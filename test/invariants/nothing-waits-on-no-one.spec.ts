import fc from 'fast-check';
import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { count, goOnTo, hasServed, interested } from '../journeys/arranged.js';
import { aPostedVacancy, people, type Someone, withDemo } from '../journeys/the-demo.js';
import { doingOf, doings, type Step, walks, type World } from './a-walk.js';
import { firstTampered, verifiedDays, whatIsBroken } from './what-must-hold.js';

const api = testApi({ now: '2027-03-01T15:00:00Z' });
beforeAll(() => {
  delete process.env.LIAISON_SENT_MAIL; // what is sent to whom is told elsewhere
});
const worker = testWorker(api);
withDemo(api);

let everybody: Someone[];
let program: string;

beforeAll(async () => {
  everybody = await people(
    api,
    'Denise Holloway',
    'Peter Nakamura',
    'Angela Reyes',
    'Marcus Bell',
    'Priya Raman',
    'Cody Lawson',
    'Thomas Greer',
    'Karen Whitfield',
  );
  program = (await api.database.owner.query(`select id from program where name like 'Bluegrass%'`)).rows[0].id;
  for (const officer of everybody.slice(2, 4)) await hasServed(officer, everybody[0]!, '2015-01-01');
});

/** Takes the step and gives how it was answered. */
async function taken(world: World, step: Step): Promise<string> {
  const does = await doingOf(world, step);
  const answer = await doings[does]!(world, step);
  if (!answer) return `${does} done`;
  if (answer.status >= 500) throw new Error(`${does} was answered with ${answer.status}: ${answer.text}`);
  if (does === 'find-eligible' && answer.status === 200) {
    const { days, years } = await verifiedDays(api, answer.body.id);
    if (days < years * 365) throw new Error(`${days} days were enough for ${years} years.`);
  }
  return `${does} ${answer.status < 300 ? 'done' : answer.status}`;
}

test('whatever people do, alone or at the same moment, every case waits on somebody until a date', async () => {
  const seen: Record<string, number> = {};
  await fc.assert(
    fc.asyncProperty(walks, async (walk) => {
      // A month later, so that each walk has the program to itself.
      await goOnTo(api, worker, new Date(api.clock.now().getTime() + 30 * 86_400_000));
      const closesOn = new Date(api.clock.now().getTime() + 20 * 86_400_000).toISOString().slice(0, 10);
      const world = { api, worker, people: everybody, since: api.clock.now() };
      const id = await aPostedVacancy(everybody[0]!, closesOn);
      for (const officer of everybody.slice(3, 6)) await interested(officer, id);
      for (const steps of walk) {
        const answers = await Promise.all(steps.map((step) => taken(world, step)));
        for (const answer of answers) seen[answer] = (seen[answer] ?? 0) + 1;
        expect([answers, await whatIsBroken(api)]).toEqual([answers, []]);
      }
      expect(await firstTampered(api, program)).toBeNull();
    }),
    { seed: 2323, numRuns: 12, endOnFailure: true },
  );
  // A walk on which nothing succeeds would prove nothing.
  const never = Object.keys(doings).filter((does) => !seen[`${does} done`]);
  expect([never.length < 6, never, seen]).toEqual([true, never, seen]);
}, 120_000);

test('after all of that the clock goes on, everything that is late is told, and all of it still holds', async () => {
  await goOnTo(api, worker, new Date(api.clock.now().getTime() + 400 * 86_400_000));
  expect(await whatIsBroken(api)).toEqual([]);
  expect(await count(api, `task where settled_at is null and escalated_at is null and escalation_of is null`)).toBe(0);
  expect(await count(api, `deadline where applied_at is null`)).toBe(0);
  expect(await count(api, `vacancy where state = 'posted'`)).toBe(0);
});

test('a case that waited on nobody would show', async () => {
  const owner = api.database.owner;
  const settle = `update task set settled_at = $1, settlement = 'lost' where id = (
    select id from task where settled_at is null and escalation_of is null limit 1) returning id`;
  const { rows } = await owner.query(settle, [api.clock.now()]);
  expect((await whatIsBroken(api)).join()).toMatch(/nobody owes the next step/);
  await owner.query('update task set settled_at = null, settlement = null where id = $1', [rows[0].id]);
  expect(await whatIsBroken(api)).toEqual([]);
});

test('whoever alters the record, takes something out or turns it round is found out', async () => {
  const owner = api.database.owner;
  const last = await count(api, 'audit_entry where program_id = $1', [program]);
  const tampering: [number, string][] = [
    [5, `update audit_entry set entry = jsonb_set(entry, '{who}', '"Nobody"') where program_id = $1 and seq = 5`],
    [
      7,
      `update audit_entry set entry = jsonb_set(entry, '{at}', '"2027-01-01T00:00:00Z"'),
           hash = sha256(convert_to(entry::text, 'UTF8')) where program_id = $1 and seq = 7`,
    ],
    [9, `delete from audit_entry where program_id = $1 and seq = 9`],
    [1, `delete from audit_entry where program_id = $1 and seq = 1`],
    [
      last,
      `update audit_entry set entry = entry - 'after' || '{"why": "Because."}' where program_id = $1 and seq = ${last}`,
    ],
  ];
  expect(last).toBeGreaterThan(100);
  for (const [seq, sql] of tampering) {
    const client = await owner.connect();
    try {
      await client.query('create temp table kept on commit preserve rows as select * from audit_entry');
      await client.query(sql, [program]);
      expect(await firstTampered(api, program)).toBe(seq);
      await client.query('delete from audit_entry');
      await client.query(
        'insert into audit_entry (program_id, seq, entry, hash) select program_id, seq, entry, hash from kept',
      );
      await client.query('drop table kept');
    } finally {
      client.release();
    }
    expect(await firstTampered(api, program)).toBeNull();
  }
});
