import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { type Case, Cases, Lifecycles } from '#lifecycle';
import { Database } from '#persistence';
import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { goTo } from '../journeys/arranged.js';
import { someone, type Someone, withDemo } from '../journeys/the-demo.js';
import { anActor } from '../lifecycles/a-moment.js';
import { drillLifecycle, makeDrills } from './a-drill.js';
import type { AlmanacZone } from './an-almanac.js';
import { agrees } from './drills-there.js';
import { Model } from './the-model.js';

const api = testApi({ now: '2027-02-01T15:00:00Z' });
const worker = testWorker(api);
withDemo(api, { withCases: false });

let captain: Someone;
let program: { id: string; time_zone: AlmanacZone };

beforeAll(async () => {
  await makeDrills(api.database.ownerUrl);
  captain = await someone(api, 'Thomas Greer');
  api.app.get(Lifecycles).add(drillLifecycle);
  worker.get(Lifecycles).add(drillLifecycle);
  program = (await api.database.owner.query(`select id, time_zone from program where name like 'Bluegrass%'`)).rows[0];
});

/** Something that is done, chosen by numbers. */
interface Step {
  does: keyof typeof doings;
  which: number;
  far: number;
  holiday: boolean;
}

const allOfIt = '/calendar?from=2026-06-01&to=2030-06-30';
const now = () => api.clock.now().getTime();
/** A request that comes after every change so far, so that the settings are read anew. */
const actor = () => ({
  ...anActor(captain.id, 'supervisor'),
  programId: program.id,
  settingsVersion: Number.MAX_SAFE_INTEGER,
});

const doings = {
  plan: async (model: Model) => {
    const id = uuid();
    const drill = model.entering('planned', now());
    const opened = api.app.get(Database).transact(actor(), async (tx) => {
      await tx.run({ name: 'insert-drill', text: 'insert into drill (id, program_id) values ($1, $2)' }, [
        id,
        program.id,
      ]);
      const [facts] = await tx.run<Case>(drillLifecycle.facts, [[id]]);
      await api.app.get(Cases).open(tx, actor(), drillLifecycle, facts!);
    });
    if (drill) model.drills.set(id, drill);
    return drill ? opened : expect(opened).rejects.toThrow(/Fill in the calendar first/);
  },
  act: async (model: Model, { which, far }: Step) => {
    const [id, drill] = [...model.drills][which % Math.max(model.drills.size, 1)] ?? [];
    const possible = Object.entries(drillLifecycle.actions).filter(
      ([, { from, by }]) => drill && from.includes(drill.state) && by !== 'the clock',
    );
    const [name, action] = possible[far % Math.max(possible.length, 1)] ?? [];
    if (!id || !action) return;
    const next = model.entering(action.to, now());
    const taken = api.app
      .get(Database)
      .transact(actor(), (tx) => api.app.get(Cases).take(tx, actor(), drillLifecycle, id, name!));
    if (next) model.drills.set(id, next);
    return next ? taken : expect(taken).rejects.toThrow(/Fill in the calendar first/);
  },
  addDay: async (model: Model, { far, holiday }: Step) => {
    const day = model.dayNear(now(), far % 9);
    await captain.post('/calendar/days', { day, kind: holiday ? 'holiday' : 'no school', name: 'A day' }).expect(201);
    const { year } = model;
    for (const list of [year.holidays, year.noSchool]) if (list.includes(day)) list.splice(list.indexOf(day), 1);
    (holiday ? year.holidays : year.noSchool).push(day);
    model.changed = true;
  },
  removeDay: async (model: Model, { which }: Step) => {
    const day = model.someDay(which);
    if (!day) return;
    const { body } = await captain.get(`/calendar?from=${day}&to=${day}`).expect(200);
    await captain.delete(`/calendar/days/${body.days[0].id}`).expect(204);
    const { year } = model;
    for (const list of [year.holidays, year.noSchool]) if (list.includes(day)) list.splice(list.indexOf(day), 1);
    model.changed = true;
  },
  /** The only way to correct a term: it is removed, and later added again with other days. */
  changeTerm: async (model: Model, { which, far }: Step) => {
    const { terms } = model.year;
    const { body } = await captain.get(allOfIt).expect(200);
    if (terms.length > 0 && which % 2 === 0) {
      const term = terms.splice(which % terms.length, 1)[0]!;
      const { id } = body.terms.find((one: { startsOn: string }) => one.startsOn === term.startsOn);
      await captain.delete(`/calendar/terms/${id}`).expect(204);
    } else {
      const startsOn = model.dayNear(now(), far);
      const term = { startsOn, endsOn: model.dayNear(now(), far + 60) };
      const { status } = await captain.post('/calendar/terms', { name: 'A term', ...term });
      if (status === 409) return;
      expect(status).toBe(201);
      terms.push(term);
    }
    model.changed = true;
  },
  /** Some hours go by; or so many that a date that has moved is a few hours away, which is when taking back hurts. */
  wait: async (model: Model, { far, holiday }: Step) => {
    const near = model.nextMoved(now());
    await goTo(api, new Date(holiday && near ? near - 10 * 3_600_000 : now() + (far + 1) * 3_600_000));
  },
};

const aStep = fc.record({
  does: fc.constantFrom<Step['does']>(
    ...(['plan', 'addDay', 'removeDay', 'plan', 'addDay', 'removeDay', 'plan', 'addDay'] as const),
    ...(['removeDay', 'act', 'changeTerm', 'wait', 'wait', 'wait'] as const),
  ),
  which: fc.nat(50),
  far: fc.nat(60),
  holiday: fc.boolean(),
});

/** On a Monday: two days go and come back, and then once more shortly before what was moved is due. */
const goneAndBack: Step[] = (
  [
    ['plan', 0, 0],
    ['addDay', 0, 2],
    ['removeDay', 1, 0],
    ['addDay', 0, 2],
    ['addDay', 0, 3],
    ['wait', 0, 0],
    ['removeDay', 1, 0],
    ['removeDay', 1, 0],
  ] as const
).map(([does, which, far]) => ({ does, which, far, holiday: true }));

test('whatever is done to the calendar, every date is where the table and the rule put it', async () => {
  const seen: Record<string, number> = {};
  await fc.assert(
    fc.asyncProperty(fc.array(aStep, { minLength: 24, maxLength: 32, size: 'max' }), async (steps) => {
      const { body } = await captain.get(allOfIt).expect(200);
      const days = (kind: string) =>
        body.days.filter((one: { kind: string }) => one.kind === kind).map(({ day }: { day: string }) => day);
      const model = new Model({
        zone: program.time_zone,
        holidays: days('holiday'),
        noSchool: days('no school'),
        terms: body.terms.map(({ startsOn, endsOn }: Record<string, string>) => ({ startsOn, endsOn })),
      });
      for (const step of steps) {
        await doings[step.does](model, step);
        await worker.look();
        model.look(now());
        await agrees(api, model);
        seen[step.does] = (seen[step.does] ?? 0) + 1;
      }
      for (const way of ['later', 'back', 'held'] as const) seen[way] = (seen[way] ?? 0) + model.moved[way];
      await goTo(api, new Date(now() + 3_600_000));
    }),
    { seed: 8, numRuns: 5, examples: [[goneAndBack]], endOnFailure: true },
  );
  // A walk on which nothing moved would prove nothing.
  const never = [...Object.keys(doings), 'later', 'back', 'held'].filter((what) => !seen[what]);
  expect([never, seen]).toEqual([[], seen]);
}, 120_000);
