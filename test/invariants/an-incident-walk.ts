import fc from 'fast-check';
import type { Response } from 'supertest';
import type { TestApi } from '../harness/api.js';
import type { TestWorker } from '../harness/worker.js';
import { type Cast, whatHappened } from '../journeys/an-incident.js';
import { goTo } from '../journeys/arranged.js';
import type { Someone } from '../journeys/the-demo.js';

/** Something that somebody does, chosen by numbers; at times the connections break while it is done. */
export interface Step {
  does: number;
  who: number;
  which: number;
  breaks: number;
}

export interface World {
  api: TestApi;
  worker: TestWorker;
  cast: Cast;
  /** How many reports were answered as taken in. */
  reports: Set<string>;
  steps: number;
}

/** What is sent, by whom, and with which key. */
interface Sending {
  who: Someone;
  path: string;
  body: object;
}

const why = { reason: 'A reason that somebody could have.' };

/** Each action with what is sent along, and the states in which it leads on. */
const actions: Record<string, { from: string[]; body?: object }> = {
  acknowledge: { from: ['notified'] },
  triage: { from: ['acknowledged'], body: { kind: 'criminal' } },
  return: { from: ['acknowledged', 'investigating'], body: why },
  accept: { from: ['returned'] },
  disagree: { from: ['returned'], body: why },
  propose: { from: ['disputed'], body: { proposal: 'disciplinary', ...why } },
  'settle-as-discipline': { from: ['disputed'] },
  'settle-as-investigation': { from: ['disputed'] },
  progress: { from: ['investigating'], body: { progress: 'taking statements' } },
  close: { from: ['investigating'], body: { outcome: 'unfounded', outcomeWords: 'Nothing came of it.' } },
  reopen: { from: ['closed'], body: why },
  merge: { from: ['notified', 'acknowledged', 'investigating'] },
};

const one = <T>(list: T[], index: number): T => list[index % list.length]!;

/** What people do: a report now and then, mostly something with an incident that is there. */
export async function sendingOf({ api, cast }: World, { does, who, which }: Step): Promise<Sending> {
  const { karen, marcus, priya, cody, luis, angela, campus } = cast;
  const anybody = [karen, marcus, angela, priya, cody, luis];
  const { rows } = await api.database.owner.query<{ id: string; state: string }>(
    `select id, state from incident order by state in ('accepted', 'merged'), id desc limit 4`,
  );
  if (does % 4 === 0 || rows.length === 0) {
    const happenedAt = new Date(api.clock.now().getTime() - 60_000).toISOString();
    const told = whatHappened(campus, { happenedAt, goingOn: which % 2 === 0 });
    return {
      who: one([karen, karen, luis], who),
      path: '/incidents',
      body: { ...told, ...(who % 3 === 2 && { onBehalfOf: 'A parent' }) },
    };
  }
  const incident = one(rows, which);
  const fitting = Object.keys(actions).filter((action) => actions[action]!.from.includes(incident.state));
  const action = one(who % 8 === 0 || fitting.length === 0 ? Object.keys(actions) : fitting, does);
  const body = action === 'merge' ? { intoId: one(rows, which + 1).id } : (actions[action]!.body ?? {});
  const school = ['accept', 'disagree', 'settle-as-discipline'].includes(action);
  const named = school ? [karen] : action === 'propose' ? [angela, karen] : [marcus, angela, priya];
  return { who: one(who % 6 === 0 ? anybody : named, which), path: `/incidents/${incident.id}/${action}`, body };
}

/** Sends it; where the connections break meanwhile it is sent again with the same key, as a browser does. */
export async function sent(world: World, sending: Sending, step: Step): Promise<Response> {
  const key = { 'idempotency-key': `step-${world.steps++}` };
  const send = () => sending.who.post(sending.path, sending.body, key);
  const first = Promise.resolve(send());
  if (step.breaks % 4 === 0) await breakConnections(world, step.breaks);
  let answer = await first;
  // What is done beside it may break the connections once more.
  for (let attempt = 0; answer.status >= 500 && attempt < 5; attempt++) answer = await send();
  return answer;
}

/** Time goes by, and the worker looks; where its connections break meanwhile it looks again. */
export async function waits(world: World, { which, breaks }: Step): Promise<void> {
  const minutes = [6, 16, 61, 200, 1500][which % 5]!;
  await goTo(world.api, new Date(world.api.clock.now().getTime() + minutes * 60_000));
  const looking = world.worker.look().catch(() => undefined);
  if (breaks % 2 === 0) await breakConnections(world, breaks);
  await looking;
  await world.worker.look();
}

/** After some turns of the event loop every connection of the api and the worker is ended by the server. */
async function breakConnections({ api }: World, turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
  await api.database.owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and application_name in ('liaison_api', 'liaison_worker')`,
  );
}

export const walks = fc.array(
  fc.array(fc.record({ does: fc.nat(50), who: fc.nat(50), which: fc.nat(50), breaks: fc.nat(50) }), {
    minLength: 1,
    maxLength: 2,
  }),
  { minLength: 30, maxLength: 40, size: 'max' },
);

/** Each finds what must not be of an incident, whatever happens (standards 6 and 7). */
const broken: Record<string, string> = {
  'a matter of discipline that an officer owns': `
    select number as what from incident where kind = 'disciplinary' and (lead_id is not null or holder_id is not null)
    union all
    select t.title from task t join incident i on i.id = t.case_id
    where t.settled_at is null and i.kind = 'disciplinary' and i.state <> 'merged'
      and (t.owner_person_id is not null or t.owner_role = 'officer')`,
  'a report that is with nobody, or with somebody else than its page says': `
    select i.number from incident i
    where i.state = 'notified' and (select count(*) from task t where t.case_id = i.id and t.settled_at is null
      and t.kind = 'acknowledge-incident' and t.owner_person_id is not distinct from i.holder_id
      and (i.holder_id is not null or t.owner_role = 'supervisor')) <> 1`,
  'an investigation that nobody leads': `
    select number from incident where state in ('acknowledged', 'investigating') and lead_id is null`,
  'a report that went into one that is over without a word of it': `
    select i.number from incident i join incident target on target.id = i.merged_into where target.campus_id <> i.campus_id`,
};

/** What is broken of incidents now, in words. */
export async function whatIsBrokenOfIncidents({ api, reports }: World, lookedAt: boolean): Promise<string[]> {
  const late = `select number from incident where state = 'notified'
    and holder_since + case when urgent then interval '15 minutes' else interval '60 minutes' end <= $1`;
  const all = { ...broken, ...(lookedAt && { 'a report that was not passed on in time': late }) };
  const found: string[] = [];
  for (const [title, sql] of Object.entries(all)) {
    const { rows } = await api.database.owner.query(sql, sql === late ? [api.clock.now()] : []);
    if (rows.length > 0) found.push(title);
  }
  const { rows } = await api.database.owner.query<{ n: number }>(`select count(*)::int as n from incident`);
  if (rows[0]!.n !== reports.size) found.push(`${reports.size} reports were taken in, ${rows[0]!.n} are there`);
  return found;
}
