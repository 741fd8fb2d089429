import fc from 'fast-check';
import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { type Cast, monday, theCast } from '../journeys/an-incident.js';
import { goOnTo, goTo } from '../journeys/arranged.js';
import { withDemo } from '../journeys/the-demo.js';
import { sendingOf, sent, type Step, waits, walks, whatIsBrokenOfIncidents, type World } from './an-incident-walk.js';
import { firstTampered, whatIsBroken } from './what-must-hold.js';

const api = testApi({ now: '2027-02-01T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let cast: Cast, program: string;

beforeAll(async () => {
  cast = await theCast(api, worker);
  program = (await api.database.owner.query(`select id from program where name like 'Bluegrass%'`)).rows[0].id;
});

/** Takes the step; gives what was done and how it was answered. */
async function taken(world: World, step: Step): Promise<string> {
  const sending = await sendingOf(world, step);
  const { status, body } = await sent(world, sending, step);
  const does = sending.path.split('/').at(-1)!;
  if (status >= 500) throw new Error(`${sending.path} was answered with ${status}.`);
  if (sending.path === '/incidents' && status === 201) world.reports.add(body.id);
  return `${does} ${status < 300 ? 'done' : status}`;
}

test('whoever does what and whatever breaks in between, a report is with somebody, and discipline with no officer', async () => {
  const seen: Record<string, number> = {};
  const world: World = { api, worker, cast, reports: new Set(), steps: 0 };
  await goTo(api, monday);
  await fc.assert(
    fc.asyncProperty(walks, async (walk) => {
      for (const steps of walk) {
        const waiting = steps[0]!.does % 3 === 0;
        const answers = waiting
          ? [await waits(world, steps[0]!).then(() => 'wait done')]
          : await Promise.all(steps.map((step) => taken(world, step)));
        for (const answer of answers) seen[answer] = (seen[answer] ?? 0) + 1;
        const faults = [...(await whatIsBroken(api)), ...(await whatIsBrokenOfIncidents(world, waiting))];
        expect([answers, faults]).toEqual([answers, []]);
      }
    }),
    { seed: 77, numRuns: 3, endOnFailure: true },
  );
  expect(await firstTampered(api, program)).toBeNull();
  // A walk on which little succeeds would prove little.
  const done = Object.keys(seen).filter((answer) => answer.endsWith(' done'));
  expect([done, seen]).toEqual([expect.arrayContaining(['incidents done', 'wait done', 'acknowledge done']), seen]);
  expect(done.length).toBeGreaterThan(5);
}, 120_000);

test('a report that nobody takes is still with somebody after weeks, and a report on nobody’s list would show', async () => {
  await goOnTo(api, worker, new Date(api.clock.now().getTime() + 21 * 86_400_000));
  expect(await whatIsBroken(api)).toEqual([]);
  await cast.karen.post('/incidents', {
    campusId: cast.campus,
    offence: 'theft',
    placeKind: 'near',
    place: 'Bus stop',
    happenedAt: api.clock.now().toISOString(),
    goingOn: false,
    what: 'A bicycle is gone.',
  });
  const world: World = { api, worker, cast, reports: new Set(), steps: 0 };
  await api.database.owner.query(
    `update task set owner_person_id = $1, owner_role = null, owner_unit_id = null where kind = 'acknowledge-incident'`,
    [cast.luis.id],
  );
  expect(await whatIsBrokenOfIncidents(world, false)).toContain(
    'a report that is with nobody, or with somebody else than its page says',
  );
});
