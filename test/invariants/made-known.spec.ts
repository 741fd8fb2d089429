import fc from 'fast-check';
import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { begun, type Cast, monday, theCast, toldToSchool } from '../journeys/an-incident.js';
import { goOnTo, goTo } from '../journeys/arranged.js';
import { someone, type Someone, withDemo } from '../journeys/the-demo.js';
import { whatIsBroken } from './what-must-hold.js';

const api = testApi({ now: '2027-02-01T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let cast: Cast;
let alicia: Someone;
beforeAll(async () => {
  cast = await theCast(api, worker);
  alicia = await someone(api, 'Alicia Turner');
});

/** What somebody tries at any time, allowed or not. */
const step = fc.record({
  does: fc.constantFrom(
    'make-known',
    'ask-hold',
    'approve-hold',
    'approve-hold',
    'refuse-hold',
    'hand-off',
    'wait',
    'wait',
    'close',
  ),
  who: fc.nat(6),
  days: fc.constantFrom(-1, 1, 1, 2, 35),
  hours: fc.constantFrom(2, 30, 24 * 3),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

async function doIt(incident: string, { does, who, days, hours }: Step): Promise<void> {
  const { marcus, angela, captain, karen, priya, district } = cast;
  const actor = [marcus, angela, captain, alicia, karen, priya, district][who]!;
  const now = api.clock.now();
  if (does === 'wait') return goOnTo(api, worker, new Date(now.getTime() + hours * 3_600_000));
  if (does === 'hand-off') {
    const { body } = await actor.post(`/incidents/${incident}/lead-handoffs`, {
      toId: alicia.id,
      reason: 'Their case.',
    });
    if (body.id) await alicia.post(`/lead-handoffs/${body.id}/accept`);
    return;
  }
  if (does === 'close') {
    await actor.post(`/incidents/${incident}/close`, { outcome: 'unfounded', outcomeWords: 'Nothing in it.' });
    return;
  }
  const { rows } = await api.database.owner.query(`select id from making_known where incident_id = $1`, [incident]);
  const until = new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const why = { reason: 'A reason that somebody has.' };
  const sent = does === 'make-known' ? toldToSchool : does === 'refuse-hold' ? why : { ...why, until };
  await actor.post(`/making-known/${rows[0].id}/${does}`, sent);
}

/** Invariant 9, as the database has it. */
async function wrongWith(incident: string): Promise<string[]> {
  const { rows } = await api.database.owner.query(
    `select i.known_at, i.lead_id, k.state, k.hold_reason, k.held_until, k.decided_by,
            (select count(*)::int from task t where t.case_id = k.id and t.settled_at is null and t.escalation_of is null
               and (t.owner_person_id is not null or t.owner_role is not null)) as owed,
            exists (select from role_grant g where g.person_id = k.decided_by and g.ended_at is null
                      and g.role in ('supervisor', 'agency_administrator')) as by_supervisor,
            (k.held_until + 1)::timestamp at time zone 'America/New_York' > $2 as still
     from incident i join making_known k on k.incident_id = i.id where i.id = $1`,
    [incident, api.clock.now()],
  );
  const [one] = rows;
  const seen = (await cast.karen.get(`/incidents/${incident}`)).status === 200;
  return [
    one.known_at === null && one.owed !== 1 && 'nobody owes that it is made known',
    (one.state === 'known') !== (one.known_at !== null) && 'the case and the incident do not agree',
    one.state === 'held' && !(one.hold_reason && one.held_until && one.by_supervisor) && 'held without approval',
    one.state === 'held' && !one.still && 'held longer than was approved',
    seen !== (one.known_at !== null) && 'the school sees it, or not, against what is known',
  ].filter((fault): fault is string => fault !== false);
}

test('whatever anybody tries, an investigation is known to the school, or somebody owes it, or a supervisor holds it until a day', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
      await goTo(api, monday);
      const incident = await begun(cast.marcus, cast.campus);
      for (const one of steps) {
        await doIt(incident, one);
        expect([one, await wrongWith(incident)]).toEqual([one, []]);
      }
      expect(await whatIsBroken(api)).toEqual([]);
    }),
    { numRuns: 14, seed: Number(process.env.WALK_SEED ?? 42), endOnFailure: true },
  );
  // The walks have been everywhere: a walk that nobody lets go on proves nothing.
  const { rows } = await api.database.owner.query(
    `select distinct entry ->> 'action' as action from audit_entry where entry ->> 'caseKind' = 'making_known'`,
  );
  expect(rows.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['ask-hold', 'approve-hold', 'bring-up', 'pass-on-due', 'make-known']),
  );
}, 120_000);
