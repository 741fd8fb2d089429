import { Client } from 'pg';
import { ensureKitInService, vacancyLifecycle } from '#hiring';
import { Cases, type Lifecycle } from '#lifecycle';
import { Database } from '#persistence';
import { testApi } from '../harness/api.js';
import { count, openTasks } from './arranged.js';
import { aDraft, aKitInService, inService, type Kit, put, readKit, withoutKits } from './kits.js';
import { aPostedVacancy, people, type Someone, withDemo } from './the-demo.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
withDemo(api);
withoutKits(api);

let denise: Someone, peter: Someone;
let program: string;

beforeAll(async () => {
  [denise, peter] = (await people(api, 'Denise Holloway', 'Peter Nakamura')) as [Someone, Someone];
  program = (await api.database.owner.query(`select id from program where name like 'Bluegrass%'`)).rows[0].id;
});

const says = async (id: string) => {
  const { body } = await denise.get(`/cases/interview_kit/${id}/history`).expect(200);
  return body.items.map(({ who, says }: { who: string; says: string }) => `${who} ${says}`);
};

/** As the vacancy's lifecycle does when interviews begin: within an action that HR takes. */
const ensured = async (): Promise<string> => {
  let kit = '';
  const cancel = {
    ...vacancyLifecycle.actions.cancel,
    also: async (
      ...[tx, [vacancy], { now }, consequences]: Parameters<typeof vacancyLifecycle.actions.cancel.also>
    ) => {
      kit = await ensureKitInService(tx, consequences, vacancy!.programId, now);
    },
  };
  const lifecycle: Lifecycle = { ...vacancyLifecycle, actions: { ...vacancyLifecycle.actions, cancel } };
  const id = await aPostedVacancy(denise, '2027-01-29');
  const actor = {
    programId: program,
    personId: denise.id,
    name: 'Denise Holloway',
    email: '',
    timeZone: 'America/New_York',
    settingsVersion: 1,
    grants: [{ role: 'hr' as const, campusId: null, unitId: null }],
  };
  const cases = api.app.get(Cases);
  await api.app
    .get(Database)
    .transact(actor, (tx) => cases.take(tx, actor, lifecycle, id, 'cancel', { reason: 'To begin.' }));
  return kit;
};

test('a newer kit supersedes the one in service, which stays to be read as it was', async () => {
  const older = await aKitInService(denise);
  const { id } = await aDraft(denise);
  await denise.patch(`/interview-kits/${id}`, { title: 'The second', questions: older.questions.slice(0, 6) });
  await put(peter, id).expect(200);
  expect(await inService(denise)).toMatchObject({ id, number: 2, title: 'The second', draftId: null });
  expect(await readKit(denise, older.id)).toMatchObject({
    state: 'superseded',
    title: older.title,
    questions: older.questions,
  });
  expect(await says(older.id)).toEqual([
    'Peter Nakamura put a newer kit in its place',
    'Denise Holloway put the kit into service',
    'Denise Holloway began the interview kit',
  ]);
  const { body } = await denise.get('/interview-kits?limit=1').expect(200);
  expect(body.items).toMatchObject([{ number: 2, state: 'in_service', questionCount: 6 }]);
  expect(body.items[0]).not.toHaveProperty('questions');
  const rest = await denise.get(`/interview-kits?limit=1&cursor=${body.next}`).expect(200);
  expect(rest.body).toMatchObject({ items: [{ number: 1, state: 'superseded' }], next: null });
});

test('of two people who put a draft into service at once one does, and the other is told who did', async () => {
  await aKitInService(denise);
  const { id } = await aDraft(denise);
  const answers = await Promise.all([put(denise, id), put(peter, id), put(denise, id)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  for (const { status, body } of answers)
    if (status === 409) expect(body.title).toMatch(/(Denise Holloway|Peter Nakamura) put the kit into service/);
  expect(await count(api, `interview_kit where state = 'in_service'`)).toBe(1);
});

test('whatever two people do to kits at once, at most one is in service and one is a draft', async () => {
  for (let round = 0; round < 6; round++) {
    const draft = (await denise.post('/interview-kits')).body as Kit;
    const statuses = await Promise.all([
      put(denise, draft.id),
      peter.post(`/interview-kits/${draft.id}/discard`),
      peter.post('/interview-kits'),
      ensured(),
    ]);
    expect(statuses.every((one) => typeof one === 'string' || one.status < 500)).toBe(true);
    expect(await count(api, `interview_kit where state = 'in_service'`)).toBe(1);
    expect(await count(api, `interview_kit where state = 'draft'`)).toBeLessThan(2);
    const left = (await inService(denise)).draftId;
    if (left) await put(peter, left).expect(200);
  }
});

test('a kit in service or superseded never changes, over the api or beneath it', async () => {
  const { id } = await aKitInService(denise);
  await denise.patch(`/interview-kits/${id}`, { title: 'Other' }).expect(409);
  await denise.post(`/interview-kits/${id}/discard`).expect(409);
  const next = await aDraft(denise);
  await put(denise, next.id).expect(200);
  for (const url of [api.database.apiUrl, api.database.workerUrl]) {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(`select set_config('liaison.program_id', $1, false)`, [program]);
    const tries = [
      `update interview_kit set title = 'Other' where id = $1`,
      `update interview_kit set questions = '[]' where id = $1`,
      `update interview_kit set state = 'draft', put_into_service_at = null where id = $1`,
      `update interview_kit set put_into_service_by = null where id = $1`,
      `update interview_kit set number = 99 where id = $1`,
      `delete from interview_kit where id = $1`,
    ];
    for (const kit of [id, next.id])
      for (const sql of tries)
        expect([
          sql,
          await client.query(sql, [kit]).then(
            () => 'done',
            ({ code }) => code,
          ),
        ]).toEqual([sql, '42501']);
    await client.end();
  }
  const changed = api.database.owner.query(`update interview_kit set title = 'Other' where id = $1`, [id]);
  await expect(changed).rejects.toThrow('interview kit 1 is superseded and never changes');
  expect((await readKit(denise, id)).title).toBe((await readKit(denise, next.id)).title);
});

test.each([
  ['31 questions', `(select jsonb_agg(n) from generate_series(1, 31) n)`],
  ['questions that are no list', `'{"a": 1}'`],
  ['half a million characters', `jsonb_build_array(repeat('x', 500000))`],
])('the database takes in no kit of %s', async (_, questions) => {
  const insert = `insert into interview_kit (id, program_id, number, title, questions, created_at)
                  values (gen_random_uuid(), $1, 1, 'A kit', ${questions}, now())`;
  await expect(api.database.owner.query(insert, [program])).rejects.toMatchObject({ code: '23514' });
});

test('interviews that begin without a kit get the one that Liaison brings along, once, as its own doing', async () => {
  const ids = await Promise.all([ensured(), ensured(), ensured()]);
  expect(new Set(ids).size).toBe(1);
  const kit = await readKit(denise, ids[0]!);
  expect(kit).toMatchObject({ number: 1, state: 'in_service', createdByName: null, putIntoServiceByName: null });
  expect(kit.questions).toHaveLength(12);
  expect(await says(kit.id)).toEqual(['Liaison began the interview kit']);
  expect(await openTasks(api, kit.id)).toEqual([]);
  const own = await aKitInService(denise);
  expect(own.number).toBe(2);
  expect(await ensured()).toBe(own.id);
});
