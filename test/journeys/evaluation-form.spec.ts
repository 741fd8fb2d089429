import { testApi } from '../harness/api.js';
import { openTasks } from './arranged.js';
import { people, type Someone, withDemo } from './the-demo.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
withDemo(api);
beforeEach(async () => {
  await api.database.owner.query(`truncate evaluation_form, evaluation_criterion cascade`);
});

interface Form {
  id: string;
  number: number;
  state: string;
  version: number;
  criteria: { key: string; role: string; anchors: object }[];
  missing: { field: string; message: string }[];
}

let thomas: Someone, angela: Someone, marcus: Someone, karen: Someone;
beforeAll(async () => {
  [thomas, angela, marcus, karen] = (await people(
    api,
    'Thomas Greer',
    'Angela Reyes',
    'Marcus Bell',
    'Karen Whitfield',
  )) as [Someone, Someone, Someone, Someone];
});

const aDraft = async (): Promise<Form> => (await thomas.post('/evaluation-forms').expect(201)).body;
const put = (who: Someone, id: string) => who.post(`/evaluation-forms/${id}/put-into-service`);
const criteriaOf = async (id: string): Promise<{ key: string; position: number }[]> =>
  (
    await api.database.owner.query(
      `select key, position from evaluation_criterion where form_id = $1 order by position`,
      [id],
    )
  ).rows;

test('a program without a form of its own is shown the one that Liaison brings along, and begins its own with it', async () => {
  const brought = (await marcus.get('/evaluation-forms/in-service').expect(200)).body;
  expect(brought).toMatchObject({ id: null, number: null, draftId: null });
  expect(brought.criteria).toHaveLength(22);
  const draft = await aDraft();
  expect(draft).toMatchObject({ number: 1, state: 'draft', missing: [], criteria: brought.criteria });
  expect(await openTasks(api, draft.id)).toMatchObject([
    { kind: 'finish-evaluation-form', role: 'agency_administrator' },
  ]);
  const { body } = await thomas.post('/evaluation-forms').expect(409);
  expect(body.title).toContain('Evaluation form 1 is a draft already');
});

test('a form goes into service only when it covers the roles of an SRO, and says what is missing where', async () => {
  const { id, criteria } = await aDraft();
  const others = criteria.filter(({ role }) => role !== 'educator');
  const half = { ...others[0], anchors: { one: 'a', three: '', five: 'b' } };
  const saved = await thomas.patch(`/evaluation-forms/${id}`, { criteria: [half, ...others.slice(1)] }).expect(200);
  expect(saved.body.missing).toEqual([
    {
      field: 'criteria.educator',
      message: expect.stringContaining('at least 2 criteria of the role "Educator", and has none'),
    },
    { field: 'criteria.0.anchors.three', message: 'Criterion 1: say what a 3 looks like.' },
  ]);
  const refused = await put(thomas, id).expect(422);
  expect(refused.body).toMatchObject({ code: 'evaluation-form-incomplete' });
  expect(refused.body.errors.map(({ field }: { field: string }) => field).sort()).toEqual([
    'criteria.0.anchors.three',
    'criteria.educator',
  ]);
  expect(await criteriaOf(id)).toEqual([]);
  await expect(
    api.database.owner.query(
      `update evaluation_form set state = 'in_service', put_into_service_at = now() where id = $1`,
      [id],
    ),
  ).rejects.toThrow('evaluation_form_covers_the_roles');
  await thomas.patch(`/evaluation-forms/${id}`, { criteria }).expect(200);
  await put(thomas, id).expect(200);
  expect((await criteriaOf(id)).map(({ key }) => key)).toEqual(criteria.map(({ key }) => key));
});

test('a form in service never changes, and a newer one retires it without touching what was rated by it', async () => {
  const first = await aDraft();
  await put(thomas, first.id).expect(200);
  await thomas.patch(`/evaluation-forms/${first.id}`, { name: 'Other' }).expect(409);
  await expect(
    api.database.owner.query(`update evaluation_form set criteria = '[]' where id = $1`, [first.id]),
  ).rejects.toThrow('never changes');
  const second = await aDraft();
  await thomas
    .patch(`/evaluation-forms/${second.id}`, { criteria: second.criteria.slice(1), name: 'Ours' })
    .expect(200);
  await put(thomas, second.id).expect(200);
  const list = (await angela.get('/evaluation-forms').expect(200)).body.items as (Form & { criterionCount: number })[];
  expect(list.map(({ number, state, criterionCount }) => [number, state, criterionCount])).toEqual([
    [2, 'in_service', 21],
    [1, 'retired', 22],
  ]);
  expect(await criteriaOf(first.id)).toHaveLength(22);
});

test('the administrator of the agency writes it, its people read it, and the school does not see it', async () => {
  const { id } = await aDraft();
  for (const reader of [angela, marcus]) {
    for (const path of ['', '/in-service', `/${id}`]) await reader.get(`/evaluation-forms${path}`).expect(200);
    await reader.post('/evaluation-forms').expect(403);
    await reader.patch(`/evaluation-forms/${id}`, { name: 'Mine' }).expect(403);
    await put(reader, id).expect(403);
  }
  for (const path of ['', '/in-service']) await karen.get(`/evaluation-forms${path}`).expect(403);
  await karen.get(`/evaluation-forms/${id}`).expect(404);
  await put(karen, id).expect(404);
  expect((await thomas.post(`/evaluation-forms/${id}/discard`).expect(200)).body.state).toBe('discarded');
});
