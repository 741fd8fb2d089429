import { AccessRecord } from '#access';
import { Lifecycles } from '#lifecycle';
import { testApi } from '../harness/api.js';
import { anExample, filledIn } from '../invariants/the-routes.js';
import { digestOf } from '../invariants/the-tables.js';
import { withDemo } from '../journeys/the-demo.js';
import { type Door, doorsOf, undescribed } from './doors.js';
import { expectedOf, keepsTo } from './expected.js';
import { apart, openDoors } from './open-doors.js';
import { idsIn, type Programs, type Visitor, visitorsOf } from './visitors.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
withDemo(api, { withCases: true });

const nowhere = '01890000-0000-7000-8000-000000000000';

let doors: Door[];
let programs: Programs;
let visitors: Visitor[];
const campuses = new Map<string, string>();
const cases = new Map<string, { id: string; state: string }[]>();
const tried = { calls: 0, judged: 0, foreign: 0 };

beforeAll(async () => {
  doors = doorsOf(api.app);
  const { rows } = await api.database.owner.query<{ id: string; name: string }>(`select id, name from program`);
  const idOf = (name: string) => rows.find((row) => row.name.startsWith(name))!.id;
  programs = { home: idOf('Bluegrass'), other: idOf('Riverbend') };
  visitors = await visitorsOf(api, programs);
  for (const id of Object.values(programs)) campuses.set(id, (await idsIn(api, 'campus', id))[0]!);
  for (const { lifecycle } of doors) {
    if (!lifecycle || cases.has(lifecycle.kind)) continue;
    const { rows: found } = await api.database.owner.query<{ id: string; state: string }>(
      `select id, state from ${lifecycle.table} where program_id = $1 order by id`,
      [programs.home],
    );
    cases.set(lifecycle.kind, found);
  }
});

afterAll(() => {
  const roles = new Set(visitors.map(({ role }) => role)).size;
  process.stdout.write(
    `Doors: ${doors.length} operations, ${visitors.length} visitors of ${roles} roles and nobody, ${tried.calls} calls, ` +
      `${tried.judged} held against the permission table, ${tried.foreign} with ids of another program.\n`,
  );
});

/** What was refused before is on record before anything is compared. */
const recorded = () => api.app.get(AccessRecord).flush();

/** A case that the door is about: where there is one in a state from which the action leads nowhere, nothing happens. */
function caseAt({ lifecycle, action }: Door): string | null {
  const found = cases.get(lifecycle?.kind ?? '') ?? [];
  const from = action ? lifecycle!.actions[action]!.from : [];
  return (found.find(({ state }) => !from.includes(state)) ?? found[0])?.id ?? null;
}

const instants: Record<string, string> = {
  startsAt: '2027-01-18T15:00:00Z',
  endsAt: '2027-01-18T16:00:00Z',
  from: '2026-08-01',
  to: '2027-07-31',
};

const queryOf = ({ query }: Door, values: Record<string, string> = {}): string => {
  const all: Record<string, string> = { ...instants, ...values };
  return `?${new URLSearchParams(Object.entries(all).filter(([name]) => query.includes(name)))}`;
};

async function call(door: Door, visitor: Visitor | null, path: string, ids: (field: string) => string) {
  tried.calls++;
  const asked = api.ask(door.method, path, visitor?.session);
  const sent = door.body ? anExample(door.body, ids) : {};
  return door.method === 'get' ? asked : asked.send(sent as object);
}

const addressOf = ({ path }: Door, id: string) =>
  filledIn(path, (name) => (name === 'kind' ? 'vacancy' : name === 'key' ? 'hiring.contest-days' : id));

test('every operation says who may use it, stands in the document, and is judged by a table or known to be open', () => {
  expect(doors.length).toBeGreaterThan(120);
  expect(undescribed(api.app)).toEqual(Object.keys(apart));
  expect(doors.filter(({ access }) => !access).map(({ name }) => name)).toEqual([]);
  const judged = ({ access, action, reads }: Door) =>
    access!.who === 'public' || (access!.who === 'roles' && access!.roles !== 'anyone') || action !== null || reads;
  const unknown = doors.filter((door) => !judged(door)).map(({ name }) => name);
  // Open to every role, and no lifecycle says more: say in open-doors.ts what keeps others out, and test it.
  expect(unknown.filter((name) => !(name in openDoors))).toEqual([]);
  expect(Object.keys(openDoors).filter((name) => !unknown.includes(name))).toEqual([]);
});

test('nobody at all, every role, and the same role elsewhere is answered as the permission table says', async () => {
  const wrong: unknown[] = [];
  for (const door of doors.filter(({ name }) => name !== 'DELETE /session'))
    for (const visitor of [null, ...visitors]) {
      const id = caseAt(door) ?? nowhere;
      const expected = await expectedOf(api, door, visitor, caseAt(door));
      if (expected === null) continue;
      const own = (field: string) => (field === 'campusId' && visitor && campuses.get(visitor.programId)) || nowhere;
      const { status, body, text } = await call(door, visitor, addressOf(door, id) + queryOf(door), own);
      tried.judged++;
      // What the body refers to is made up: whoever is told so first got nowhere either.
      const refers = /Ids?"/.test(JSON.stringify(door.body?.properties ?? {}));
      const madeUp = refers && (status === 400 || status === 404);
      if (!keepsTo(expected, status, body?.code) && !madeUp)
        wrong.push([door.name, visitor?.name ?? 'nobody', expected, status, text.slice(0, 200)]);
    }
  expect(wrong).toEqual([]);
}, 120_000);

test('the history of a case and whom it waits on are for whoever may read the case, of whatever kind', async () => {
  const wrong: unknown[] = [];
  for (const lifecycle of api.app.get(Lifecycles).all()) {
    const { rows } = await api.database.owner.query<{ id: string }>(
      `select id from ${lifecycle.table} where program_id = $1 order by id limit 2`,
      [programs.home],
    );
    for (const { id } of rows)
      for (const visitor of visitors) {
        const door = { access: { who: 'signed in' }, lifecycle, action: null, reads: true } as unknown as Door;
        const expected = (await expectedOf(api, door, visitor, id))!;
        for (const part of ['history', 'waits']) {
          const { status, body } = await api.ask('get', `/cases/${lifecycle.kind}/${id}/${part}`, visitor.session);
          tried.calls++;
          tried.judged++;
          if (!keepsTo(expected, status, body.code)) wrong.push([lifecycle.kind, part, visitor.name, expected, status]);
        }
      }
  }
  expect(wrong).toEqual([]);
}, 120_000);

test('the same roles in another program get nowhere with ids of this one, in the address, the query and the body', async () => {
  const strangers = visitors.filter(({ where }) => where === 'another program');
  const foreign = (
    await Promise.all(['vacancy', 'campus', 'unit', 'expression', 'document'].map((t) => idsIn(api, t, programs.home)))
  ).map((ids) => ids[0] ?? nowhere);
  await recorded();
  const before = await digestOf(api, programs.home);
  const wrong: unknown[] = [];
  for (const door of doors.filter(({ access, name }) => access?.who !== 'public' && name !== 'DELETE /session')) {
    const about = caseAt(door) ?? foreign[0]!;
    const queries = door.query.filter((name) => name.endsWith('Id'));
    const query = queryOf(door, Object.fromEntries(queries.map((name) => [name, foreign[1]!])));
    const named = /\{(id|personId)\}/.test(door.path);
    if (!named && !queries.length && !door.body) continue;
    for (const visitor of strangers) {
      const { status, text } = await call(door, visitor, addressOf(door, about) + query, () => foreign[1]!);
      tried.foreign++;
      const kept = text.replaceAll(about, '').replaceAll(foreign[1]!, '');
      const shown = foreign.filter((id) => kept.includes(id));
      const inside = named && ![400, 403, 404].includes(status);
      if (status >= 500 || inside || shown.length) wrong.push([door.name, visitor.name, status, text.slice(0, 200)]);
    }
  }
  expect(wrong).toEqual([]);
  expect(await digestOf(api, programs.home)).toEqual(before);
}, 120_000);
