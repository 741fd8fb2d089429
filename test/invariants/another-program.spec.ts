import { testApi } from '../harness/api.js';
import { someone, type Someone, withDemo } from '../journeys/the-demo.js';
import { anExample, changing, filledIn, named, routes, isSigningIn } from './the-routes.js';
import { digestOf, idsOf } from './the-tables.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
withDemo(api, { withCases: true });

let bluegrass: string, theirs: Map<string, string[]>, people: string[];
let insiders: Someone[];

const everyRole = ['hr', 'officer', 'supervisor', 'agency_administrator', 'district_administrator', 'assessor'];

/** Riverbend's people: Joyce holds every role there is in her program, Howard is an officer, Nathan is a principal. */
beforeAll(async () => {
  const owner = api.database.owner;
  bluegrass = (await owner.query(`select id from program where name like 'Bluegrass%'`)).rows[0].id;
  theirs = await idsOf(api, bluegrass);
  const { rows } = await owner.query<{ id: string }>(
    `select person_id as id from role_grant group by 1 having bool_and(program_id = $1)`,
    [bluegrass],
  );
  people = rows.map(({ id }) => id);
  insiders = await Promise.all(
    ['Joyce Patterson', 'Howard Blevins', 'Nathan Birdwell'].map((name) => someone(api, name, 'riverbend')),
  );
  await owner.query(
    `insert into role_grant (program_id, person_id, role)
     select (select id from program where id <> $1), $2, unnest($3::text[]) on conflict do nothing`,
    [bluegrass, insiders[0]!.id, everyRole],
  );
});

const foreign = () => [...[...theirs.values()].flat(), ...people];

/** Something of every table of the other program, and one of its people. */
const someForeign = () => [...[...theirs.values()].flatMap((ids) => ids.slice(0, 1)), people[0]!];

function nothingForeignIn(text: string): void {
  expect(foreign().filter((id) => text.includes(id))).toEqual([]);
}

test('the first program has something in every list that the second could get to see', () => {
  for (const table of [
    'vacancy',
    'unit_posting',
    'expression',
    'contest',
    'service_interval',
    'interview_kit',
    'evaluation_form',
    'assignment',
    'follow_up',
    'announced_event',
    'task',
    'notice',
    'officer',
  ])
    expect([table, theirs.get(table)!.length > 0]).toEqual([table, true]);
});

test.each(
  routes
    .filter(
      (route) =>
        route.method === 'get' && !route.path.includes('{') && (route.path === '/session' || !isSigningIn(route)),
    )
    .map((route) => [named(route), route]),
)('%s gives people of another program nothing of this one', async (_, { path, query }) => {
  for (const who of insiders) {
    let next: string | null = null;
    do {
      const limits = query.includes('limit') ? `limit=100${next ? `&cursor=${encodeURIComponent(next)}` : ''}` : '';
      const days = query.includes('from') ? 'from=2026-08-01&to=2027-07-31' : '';
      const { status, body, text }: { status: number; body: { next?: string | null }; text: string } = await who.get(
        `${path}?${[limits, days].filter(Boolean).join('&')}`,
      );
      expect([200, 403]).toContain(status);
      nothingForeignIn(text);
      next = body.next ?? null;
    } while (next);
  }
});

const withId = routes.filter(({ path }) => /\{(id|personId)\}/.test(path));

test('nobody reads or changes anything of another program by its id, whatever the address', async () => {
  expect(withId.length).toBeGreaterThan(25);
  const before = await digestOf(api, bluegrass);
  const wrong: unknown[] = [];
  const tries = async (route: (typeof withId)[number], id: string, who: Someone) => {
    const times = route.query.includes('startsAt') ? '?startsAt=2027-01-18T15:00:00Z&endsAt=2027-01-18T16:00:00Z' : '';
    const path = filledIn(route.path, (name) => (name === 'kind' ? 'vacancy' : id)) + times;
    const sent = route.body ? (anExample(route.body, () => id) as Record<string, unknown>) : {};
    // What refers to something else of that program is refused as well; here, only the address does.
    for (const field of ['campusId', 'evidenceDocumentId', 'documentIds']) delete sent[field];
    const answer = route.method === 'get' ? await who.get(path) : await who[route.method as 'post'](path, sent);
    if (![403, 404].includes(answer.status)) wrong.push([named(route), answer.status, answer.text]);
    nothingForeignIn(answer.text.replaceAll(id, ''));
  };
  const ids = someForeign();
  // Joyce, who holds every role, tries every id at every address; Howard tries every third, each time others.
  for (const [number, route] of withId.entries())
    await Promise.all(
      ids.flatMap((id, i) => [
        tries(route, id, insiders[0]!),
        ...((i + number) % 3 === 0 ? [tries(route, id, insiders[1]!)] : []),
      ]),
    );
  expect(wrong).toEqual([]);
  expect(await digestOf(api, bluegrass)).toEqual(before);
}, 120_000);

test("nobody reads another program's history, whatever kind of case they call it", async () => {
  for (const kind of [
    'vacancy',
    'unit_posting',
    'expression',
    'contest',
    'interview_kit',
    'evaluation_form',
    'service_history',
    'assignment',
    'follow_up',
  ])
    for (const id of [...theirs.get(kind === 'service_history' ? 'officer' : kind)!.slice(0, 3), people[0]!]) {
      const { status } = await insiders[0]!.get(`/cases/${kind}/${id}/history`);
      expect([kind, status]).toEqual([kind, 404]);
    }
});

test("nothing of another program is taken into one's own", async () => {
  const [joyce, howard] = insiders as [Someone, Someone];
  const campusId = theirs.get('campus')![0]!;
  const { body: refused } = await joyce.post('/vacancies', { campusId }).expect(400);
  expect(refused.errors).toMatchObject([{ field: 'campusId' }]);
  const own = (await joyce.get('/campuses')).body.items[0].id;
  const { body: draft } = await joyce.post('/vacancies', { campusId: own }).expect(201);
  await joyce.patch(`/vacancies/${draft.id}`, { campusId }).expect(400);
  const entry = { agency: 'Riverbend', startedOn: '2020-01-01' };
  const evidenceDocumentId = theirs.get('document')?.[0] ?? '01890000-0000-7000-8000-000000000000';
  await howard.post(`/officers/${howard.id}/service`, { ...entry, evidenceDocumentId }).expect(400);
  await joyce.post(`/officers/${people[0]!}/service`, entry).expect(404);
  expect((await joyce.get(`/officers?unitId=${theirs.get('unit')![0]}`)).body.items ?? []).toEqual([]);
  await joyce.post('/notices/seen', { ids: theirs.get('notice')!.slice(0, 100) });
  expect(
    (await api.database.owner.query('select from notice where program_id = $1 and seen_at is not null', [bluegrass]))
      .rowCount,
  ).toBe(0);
});

test('a cursor of another program, or one made up, leads to nothing of it', async () => {
  const denise = await someone(api, 'Denise Holloway');
  const { body } = await denise.get('/work?limit=1').expect(200);
  expect(body.next).toBeTruthy();
  nothingForeignIn((await insiders[0]!.get(`/work?cursor=${encodeURIComponent(body.next)}`).expect(200)).text);
  await insiders[0]!.get('/work?cursor=AAAA').expect(400);
});

test('nobody chooses a program in which they hold no role', async () => {
  const { status } = await api
    .ask('put', '/session/program', await api.signIn('joyce.patterson@riverbend.example', 'bluegrass-demo'))
    .send({ programId: bluegrass });
  expect(status).toBe(404);
  expect(changing.map(named)).toContain('PUT /session/program');
});
