import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { whatIsBroken } from '../invariants/what-must-hold.js';
import { begun, type Cast, investigated, monday, theCast, toldToSchool } from './an-incident.js';
import { goOnTo, goTo, openTasks, told } from './arranged.js';
import { type Someone, withDemo } from './the-demo.js';

const api = testApi({ now: '2027-02-01T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let cast: Cast;
beforeAll(async () => void (cast = await theCast(api, worker)));
beforeEach(() => goTo(api, monday));
afterEach(async () => expect(await whatIsBroken(api)).toEqual([]));

const makingKnown = async (id: string, who = cast.marcus) => (await who.get(`/incidents/${id}/making-known`)).body[0];
const hold = { reason: 'The school must not warn the suspect before the search.', until: '2027-02-10' };
const theEndOfMonday = '2027-02-09T05:00:00.000Z';

/** Everything that the school side can list or read of the incident. */
async function seenBySchool(id: string): Promise<string[]> {
  const found: string[] = [];
  for (const who of [cast.karen, cast.district]) {
    for (const path of ['', '/school-notices', '/records-handovers', '/sanctions-conferences'])
      if ((await who.get(`/incidents/${id}${path}`)).status !== 404) found.push(path);
    for (const list of ['/incidents?limit=100', '/work?limit=100', '/notices?limit=100'])
      if ((await who.get(list).expect(200)).text.includes(id)) found.push(list);
  }
  return found;
}

test('what an officer begins unprompted is owed to the school by the end of the same school day', async () => {
  const id = await begun(cast.marcus, cast.campus);
  const known = await makingKnown(id);
  expect(known).toMatchObject({ state: 'due', dueAt: theEndOfMonday, overdue: false });
  expect(await openTasks(api, known.id)).toMatchObject([{ kind: 'make-known', person: cast.marcus.id }]);
  expect(await seenBySchool(id)).toEqual([]);

  await goOnTo(api, worker, theEndOfMonday);
  expect(await told(api, known.id, 'Overdue with somebody else')).toEqual(['Angela Reyes']);
  expect(await seenBySchool(id)).toEqual([]);
});

test('on a day without school it is owed by the end of the next one', async () => {
  await goTo(api, '2027-02-13T15:00:00Z'); // a Saturday before a holiday
  const id = await begun(cast.marcus, cast.campus);
  const { rows } = await api.database.owner.query(
    `select (min(d::date) + 1)::timestamp at time zone 'America/New_York' as until
     from generate_series(date '2027-02-14', date '2027-03-14', interval '1 day') d
     where extract(isodow from d) <= 5 and not exists (select from calendar_day c where c.day = d::date)
       and exists (select from school_term t where d::date between t.starts_on and t.ends_on)`,
  );
  expect(new Date((await makingKnown(id)).dueAt)).toEqual(rows[0].until);
});

test('made known, the school sees it at once and has its first notice, which a named administrator acknowledges', async () => {
  const { marcus, karen, district } = cast;
  const id = await begun(marcus, cast.campus);
  const known = await makingKnown(id);
  await marcus.post(`/making-known/${known.id}/make-known`, { ...toldToSchool, nextStep: '   ' }).expect(400);
  await marcus.post(`/making-known/${known.id}/make-known`, toldToSchool).expect(200);
  expect(await makingKnown(id)).toMatchObject({ state: 'known', knownByName: 'Marcus Bell' });
  expect((await karen.get(`/incidents/${id}`).expect(200)).body.number).toMatch(/^2027-/);
  const { items } = (await karen.get(`/incidents/${id}/school-notices`).expect(200)).body;
  expect(items).toMatchObject([
    { ...toldToSchool, state: 'sent', sentByName: 'Marcus Bell', acknowledgedByName: null },
  ]);
  expect(await openTasks(api, items[0].id)).toMatchObject([{ role: 'administrator', action: 'acknowledge' }]);
  for (const [who, status] of [
    [marcus, 403],
    [district, 403],
    [cast.andre, 404],
    [cast.luis, 404],
  ] as [Someone, number][])
    await who.post(`/school-notices/${items[0].id}/acknowledge`).expect(status);
  expect((await karen.post(`/school-notices/${items[0].id}/acknowledge`).expect(200)).body).toMatchObject({
    state: 'acknowledged',
    acknowledgedByName: 'Karen Whitfield',
  });
  await karen.post(`/school-notices/${items[0].id}/acknowledge`).expect(409);
});

test('a notice that nobody acknowledges is late with the district after the next school day', async () => {
  const id = await investigated(cast.karen, cast.marcus, cast.campus);
  const { body } = await cast.marcus.post(`/incidents/${id}/school-notices`, toldToSchool).expect(201);
  await goOnTo(api, worker, '2027-02-10T05:00:00Z');
  expect(await told(api, body.id, 'Overdue with somebody else')).toEqual(['Latisha Coleman']);
  const mail = await told(api, body.id, 'Read and acknowledge');
  expect(mail).toContain('Karen Whitfield');
});

test('only the lead and the supervisor tell the school, and nothing of what it does not know', async () => {
  const { marcus, karen, priya, luis, angela, hr } = cast;
  const id = await begun(marcus, cast.campus);
  const { body } = await marcus.post(`/incidents/${id}/school-notices`, toldToSchool).expect(422);
  expect(body.code).toBe('not-known-yet');
  const known = await investigated(karen, marcus, cast.campus);
  for (const [who, status] of [
    [karen, 403],
    [hr, 403],
    [priya, 403],
    [luis, 404],
  ] as [Someone, number][])
    await who.post(`/incidents/${known}/school-notices`, toldToSchool).expect(status);
  await marcus.post(`/incidents/${known}/school-notices`, { ...toldToSchool, secret: 'x' }).expect(400);
  await angela.post(`/incidents/${known}/school-notices`, toldToSchool).expect(201);
});

test('a supervisor approves, for a reason and until a day, that it is not known yet; the day brings it up again', async () => {
  const { marcus, angela, captain, karen } = cast;
  const id = await begun(marcus, cast.campus);
  const { id: known } = await makingKnown(id);
  await marcus.post(`/making-known/${known}/approve-hold`, hold).expect(403);
  await marcus.post(`/making-known/${known}/ask-hold`, { ...hold, until: '2027-02-08' }).expect(422);
  await marcus.post(`/making-known/${known}/ask-hold`, { ...hold, until: '2027-04-30' }).expect(422);
  await marcus.post(`/making-known/${known}/ask-hold`, hold).expect(200);
  expect(await openTasks(api, known)).toMatchObject([
    { kind: 'decide-hold', role: 'supervisor', due: new Date(theEndOfMonday) },
  ]);
  await karen.post(`/making-known/${known}/approve-hold`, hold).expect(403);
  await cast.luis.post(`/making-known/${known}/approve-hold`, hold).expect(404);
  await angela.post(`/making-known/${known}/approve-hold`, hold).expect(200);
  expect(await makingKnown(id)).toMatchObject({
    state: 'held',
    heldUntil: '2027-02-10',
    decidedByName: 'Angela Reyes',
  });
  await goOnTo(api, worker, '2027-02-10T04:59:59Z');
  expect(await makingKnown(id)).toMatchObject({ state: 'held' });
  expect(await seenBySchool(id)).toEqual([]);

  await goOnTo(api, worker, '2027-02-10T05:00:00Z');
  expect(await makingKnown(id)).toMatchObject({ state: 'due', dueAt: '2027-02-11T05:00:00.000Z', holdReason: null });
  await captain.post(`/making-known/${known}/approve-hold`, { ...hold, until: '2027-02-12' }).expect(200);
  const { body } = await angela.post(`/making-known/${known}/refuse-hold`, { reason: 'The search is over.' });
  expect(body).toMatchObject({ state: 'due' });
  await angela.post(`/making-known/${known}/make-known`, toldToSchool).expect(200);
  expect((await karen.get(`/incidents/${id}`).expect(200)).body.id).toBe(id);
});

test('what law enforcement writes down is read by the lead, the supervisor and the program administrator alone', async () => {
  const { karen, district, marcus, angela, captain, priya, hr } = cast;
  const id = await investigated(karen, marcus, cast.campus);
  const written = { kind: 'person', reference: 'Jane Roe', body: 'Saw it from the stairs.' };
  await marcus.post(`/incidents/${id}/law-notes`, { ...written, reference: ' ' }).expect(400);
  await marcus.post(`/incidents/${id}/law-notes`, { ...written, kind: 'gossip' }).expect(400);
  await marcus.post(`/incidents/${id}/law-notes`, { kind: 'note', body: 'x'.repeat(8001) }).expect(400);
  const { body } = await marcus.post(`/incidents/${id}/law-notes`, written).expect(201);
  for (const [who, status] of [
    [marcus, 200],
    [angela, 200],
    [captain, 200],
    [priya, 404],
    [karen, 403],
    [district, 403],
    [hr, 403],
  ] as [Someone, number][])
    expect([status, (await who.get(`/incidents/${id}/law-notes`)).status]).toEqual([status, status]);
  await angela.post(`/law-notes/${body.id}/strike`, { reason: 'Another person.' }).expect(200);
  await angela.post(`/law-notes/${body.id}/strike`, { reason: 'Another person.' }).expect(409);
  expect((await marcus.get(`/incidents/${id}/law-notes?kind=person`).expect(200)).body.items).toMatchObject([
    {
      reference: 'Jane Roe',
      body: 'Saw it from the stairs.',
      struckByName: 'Angela Reyes',
      strikeReason: 'Another person.',
    },
  ]);
});

test('the database itself shows the school side nothing of law enforcement, and refuses an investigation nobody makes known', async () => {
  const id = await begun(cast.marcus, cast.campus);
  await cast.marcus.post(`/incidents/${id}/law-notes`, { kind: 'note', body: 'A note.' }).expect(201);
  const { Client } = await import('pg');
  const client = new Client({ connectionString: api.database.apiUrl });
  await client.connect();
  try {
    const { rows } = await api.database.owner.query(`select program_id from incident where id = $1`, [id]);
    await client.query(`select set_config('liaison.program_id', $1, false)`, [rows[0].program_id]);
    const count = async (side: string, table: string) => {
      await client.query(`select set_config('liaison.side', $1, false)`, [side]);
      return (await client.query(`select from ${table}`)).rowCount! > 0;
    };
    for (const table of ['law_note', 'making_known', 'lead_handoff'])
      expect([table, await count('school', table)]).toEqual([table, false]);
    expect(await count('agency', 'law_note')).toBe(true);
    await client.query(`select set_config('liaison.side', 'school', false)`);
    expect((await client.query(`select from incident where id = $1`, [id])).rowCount).toBe(0);
  } finally {
    await client.end();
  }
  const unseen = `insert into incident select (jsonb_populate_record(null::incident,
      to_jsonb(i) || jsonb_build_object('id', gen_random_uuid(), 'number', '2027-9999'))).* from incident i where id = $1`;
  await expect(api.database.owner.query(unseen, [id])).rejects.toThrow(/nothing sees to it/);
});
