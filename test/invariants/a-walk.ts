import fc from 'fast-check';
import type { Response } from 'supertest';
import { contestLifecycle, expressionLifecycle, unitPostingLifecycle, vacancyLifecycle } from '#hiring';
import type { Lifecycle } from '#lifecycle';
import type { TestApi } from '../harness/api.js';
import type { TestWorker } from '../harness/worker.js';
import { goOnTo } from '../journeys/arranged.js';
import { completeDraft, interest, type Someone } from '../journeys/the-demo.js';

/** Something that somebody does to one of the cases there are, chosen by numbers. */
export interface Step {
  does: number;
  who: number;
  which: number;
  how: number;
}

export interface World {
  api: TestApi;
  worker: TestWorker;
  /** Two of HR, the program administrator, a unit's contact, officers, a principal. */
  people: Someone[];
  /** When this walk began: only its own cases are touched. */
  since: Date;
}

/** What somebody does, and the states of cases in which it leads on. Null when it is nobody's. */
type Doing = ((world: World, step: Step) => Promise<Response | null>) & {
  needs?: { lifecycle: Lifecycle; from: string[] };
};

const why = { reason: 'A reason that somebody could have.' };
const dayAfter = (now: Date, days: number) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
const one = <T>(list: T[], index: number): T | undefined => list[index % Math.max(list.length, 1)];

/** One of the walk's own cases: mostly one that the action leads on from, else one of the newest. */
async function someCase(world: World, { kind, table }: Lifecycle, step: Step, from: string[]) {
  const created = createdAt[kind]!;
  const { rows } = await world.api.database.owner.query<{ id: string; officer: string | null }>(
    `select c.id, to_jsonb(c) ->> 'officer_id' as officer from ${table} c where ${created} >= $1
     order by (state = any ($2)) desc, ${created} desc, id limit 2`,
    [world.since, step.how % 8 === 0 ? [] : from],
  );
  return one(rows, step.which) ?? { id: '01890000-0000-7000-8000-000000000000', officer: kind };
}

const createdAt: Record<string, string> = {
  vacancy: 'created_at',
  unit_posting: 'told_at',
  expression: 'expressed_at',
  contest: 'filed_at',
};

/** Whoever is named does it four times out of five, else anybody at all. */
const rather = ({ people }: World, step: Step, ...names: number[]): Someone =>
  one(people, step.how % 5 === 0 ? step.who : one(names, step.who)!)!;

const hr = [0, 1];
const officers = [2, 3, 4, 5];

/** An action of the lifecycle on one of its cases, by one of those who are named, or by the officer whom it is about. */
function on(lifecycle: Lifecycle, action: string, by: number[] | 'the officer', sent: object = {}, states?: string[]) {
  const from = states ?? lifecycle.actions[action]!.from;
  const place = lifecycle === vacancyLifecycle ? 'vacancies' : `${lifecycle.kind}s`;
  const doing: Doing = async (world, step) => {
    const { id, officer } = await someCase(world, lifecycle, step, from);
    const whose = world.people.findIndex((person) => person.id === officer);
    return rather(world, step, ...(by === 'the officer' ? [Math.max(whose, 0)] : by)).post(
      `/${place}/${id}/${action}`,
      sent,
    );
  };
  return Object.assign(doing, { needs: { lifecycle, from } });
}

async function judge(world: World, step: Step): Promise<Response> {
  const { rows } = await world.api.database.owner.query(
    `select id from service_interval order by status, entered_at desc, id limit 4`,
  );
  const id = one(rows, step.which)?.id ?? '01890000-0000-7000-8000-000000000000';
  const reject = step.how % 5 === 0;
  return rather(world, step, ...hr).post(`/service-intervals/${id}/${reject ? 'reject' : 'verify'}`, reject ? why : {});
}

export const doings: Record<string, Doing> = {
  draft: async (world: World, step: Step) => {
    const { body } = await world.people[0]!.get('/campuses');
    const { id } = one(body.items as { id: string }[], step.which)!;
    return rather(world, step, ...hr).post('/vacancies', { campusId: id });
  },
  complete: async (world: World, step: Step) => {
    const closesOn = dayAfter(world.api.clock.now(), 14 + (step.how % 8));
    const { id } = await someCase(world, vacancyLifecycle, step, ['draft']);
    return rather(world, step, ...hr).patch(`/vacancies/${id}`, { ...completeDraft, closesOn });
  },
  post: on(vacancyLifecycle, 'post', hr),
  shortlist: on(vacancyLifecycle, 'shortlist', hr),
  repost: on(vacancyLifecycle, 'repost', hr),
  cancel: on(vacancyLifecycle, 'cancel', hr, why),
  confirm: async (world: World, step: Step) => {
    const { id } = await someCase(world, unitPostingLifecycle, step, ['pending']);
    const postedOn = dayAfter(world.api.clock.now(), 0);
    return rather(world, step, 0, 2).post(`/unit-postings/${id}/confirm`, { how: 'roll call', postedOn });
  },
  express: on(vacancyLifecycle, 'expressions', officers, interest, ['posted']),
  withdraw: on(expressionLifecycle, 'withdraw', 'the officer'),
  renew: on(expressionLifecycle, 'renew', 'the officer'),
  'find-eligible': on(expressionLifecycle, 'find-eligible', hr),
  'find-ineligible': on(expressionLifecycle, 'find-ineligible', hr, why),
  reconsider: on(expressionLifecycle, 'reconsider', hr, why),
  'request-history': on(expressionLifecycle, 'request-history', hr, { message: 'Please add the rest.' }),
  'supply-history': on(expressionLifecycle, 'supply-history', 'the officer'),
  'go-on': on(expressionLifecycle, 'go-on-without-history', hr),
  enter: async (world: World, step: Step) => {
    const officer = rather(world, step, ...officers);
    const startedOn = `20${10 + (step.which % 17)}-0${1 + (step.how % 9)}-15`;
    return officer.post(`/officers/${officer.id}/service`, { agency: 'Elkhorn', startedOn });
  },
  judge,
  contest: on(expressionLifecycle, 'contests', 'the officer', { statement: 'It was counted wrongly.' }, ['ineligible']),
  'let-stand': on(contestLifecycle, 'let-stand', [6], why),
  reverse: on(contestLifecycle, 'reverse', [6], why),
  'withdraw-contest': on(contestLifecycle, 'withdraw', 'the officer'),
  /** Time goes by, and the worker looks. */
  wait: async (world: World, step: Step) => {
    const hours = [5, 26, 50, 24 * 8, 24 * 15][step.which % 5]!;
    const then = new Date(world.api.clock.now().getTime() + hours * 3_600_000);
    await goOnTo(world.api, world.worker, then);
    return null;
  },
};

/** What ends a walk early, or leads away from it, is rare. */
const rare = ['cancel', 'draft', 'withdraw', 'withdraw-contest', 'enter'];
const all = Object.keys(doings);

/** What is done in this step: mostly something for which there is a case, at times anything at all. */
export async function doingOf({ api, since }: World, { does, how, which }: Step): Promise<string> {
  const kinds = Object.entries(createdAt).map(
    ([kind, created]) => `select '${kind} ' || state as is from ${kind} where ${created} >= $1`,
  );
  const { rows } = await api.database.owner.query<{ is: string }>(kinds.join(' union '), [since]);
  const there = new Set(rows.map((row) => row.is));
  const leadsOn = ({ needs }: Doing) =>
    !needs || needs.from.some((state) => there.has(`${needs.lifecycle.kind} ${state}`));
  const fitting = all.filter((name) => leadsOn(doings[name]!) && (which % 9 === 0 || !rare.includes(name)));
  return one(how % 7 === 0 ? all : fitting, does)!;
}

/** What people might do after a vacancy is posted: alone, or two at the same moment. */
export const walks = fc.array(
  fc.array(
    fc.record({
      does: fc.nat(1000),
      who: fc.nat(50),
      which: fc.nat(50),
      how: fc.nat(50),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  { minLength: 36, maxLength: 48, size: 'max' },
);
