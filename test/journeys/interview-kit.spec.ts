import { testApi } from '../harness/api.js';
import { alsoHolds, openTasks } from './arranged.js';
import { aDraft, aKitInService, inService, type Kit, put, readKit, withoutKits } from './kits.js';
import { people, type Someone, withDemo } from './the-demo.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
withDemo(api);
withoutKits(api);

let denise: Someone, peter: Someone, marcus: Someone, karen: Someone;

beforeAll(async () => {
  [denise, peter, marcus, karen] = (await people(
    api,
    'Denise Holloway',
    'Peter Nakamura',
    'Marcus Bell',
    'Karen Whitfield',
  )) as [Someone, Someone, Someone, Someone];
});

test('a program without a kit of its own is shown the one that Liaison brings along, and begins its own with it', async () => {
  const brought = await inService(denise);
  expect(brought).toMatchObject({ id: null, number: null, draftId: null, putIntoServiceAt: null });
  expect(brought.questions).toHaveLength(12);
  expect((await denise.get('/interview-kits').expect(200)).body).toEqual({ items: [], next: null });
  const draft = await aDraft(denise);
  expect(draft).toMatchObject({ number: 1, state: 'draft', version: 1, title: brought.title, missing: [] });
  expect(draft.questions).toEqual(brought.questions);
  expect((await inService(denise)).draftId).toBe(draft.id);
});

test('a draft waits on HR until a date, and nothing is owed once it is in service', async () => {
  const { id } = await aDraft(denise);
  expect(await openTasks(api, id)).toEqual([
    {
      kind: 'finish-interview-kit',
      role: 'hr',
      person: null,
      due: new Date('2027-01-27T05:00:00Z'),
      action: 'put-into-service',
    },
  ]);
  await denise.patch(`/interview-kits/${id}`, { title: 'Ours' }).expect(200);
  expect(await openTasks(api, id)).toHaveLength(1);
  await put(denise, id).expect(200);
  expect(await openTasks(api, id)).toEqual([]);
});

test('a draft is written in parts, keeps its order, and says what is missing until it is complete', async () => {
  const { id, questions } = await aDraft(denise);
  const [first, second] = questions;
  const half = { ...first!, id: 'our-own', question: '', anchors: { one: '', three: 'Something.', five: '' } };
  const saved = (await denise.patch(`/interview-kits/${id}`, { questions: [second, half] }).expect(200)).body as Kit;
  expect(saved.version).toBe(2);
  expect(saved.questions).toEqual([second, half]);
  expect(saved.missing).toEqual([
    { field: 'questions', message: expect.stringContaining('at least 5 questions, and this one has 2') },
    { field: 'questions.1.question', message: 'Question 2: write the question.' },
    { field: 'questions.1.anchors.one', message: 'Question 2: say what a 1 looks like.' },
    { field: 'questions.1.anchors.five', message: 'Question 2: say what a 5 looks like.' },
  ]);
  const { body } = await put(denise, id).expect(422);
  expect(body.code).toBe('kit-incomplete');
  expect(body.errors).toEqual(saved.missing);
  const again = (await denise.patch(`/interview-kits/${id}`, { title: 'Ours' }).expect(200)).body as Kit;
  expect(again).toMatchObject({ title: 'Ours', questions: [second, half] });
});

test('what cannot be a kit is refused at the field that has to be mended, and nothing of it is kept', async () => {
  const { id, questions } = await aDraft(denise);
  const [first] = questions;
  const many = Array.from({ length: 31 }, (_, n) => ({ ...first!, id: `q-${n}` }));
  const refused: [object, string][] = [
    [{ questions: many }, 'questions'],
    [{ questions: [first, first] }, 'questions'],
    [{ questions: [{ ...first, weight: 6 }] }, 'questions.0.weight'],
    [{ questions: [{ ...first, id: 'Two words' }] }, 'questions.0.id'],
    [{ questions: [{ ...first, anchors: { one: 'a', three: 'b' } }] }, 'questions.0.anchors.five'],
    [{ questions: [{ ...first, score: 5 }] }, 'questions.0.score'],
    [{ questions: null }, 'questions'],
    [{ number: 9 }, 'number'],
    [{ state: 'in_service' }, 'state'],
  ];
  for (const [sent, field] of refused) {
    const { status, body } = await denise.patch(`/interview-kits/${id}`, sent);
    expect([field, status, body.errors?.map((error: { field: string }) => error.field)]).toEqual([field, 400, [field]]);
  }
  await denise.patch(`/interview-kits/${id}`, { title: 'A zero \u0000 byte' }).expect(400);
  expect(await readKit(denise, id)).toMatchObject({ version: 1, questions });
});

test('there is one draft at a time; whoever comes second is told its number, and it can be discarded', async () => {
  const begun = await Promise.all([denise, peter, denise].map((who) => who.post('/interview-kits')));
  expect(begun.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  expect(begun.find(({ status }) => status === 409)!.body.title).toContain('Interview kit 1 is a draft already');
  const { id } = begun.find(({ status }) => status === 201)!.body;
  expect((await peter.post(`/interview-kits/${id}/discard`).expect(200)).body.state).toBe('discarded');
  const { body } = await denise.patch(`/interview-kits/${id}`, { title: 'Too late' }).expect(409);
  expect(body.title).toContain('Peter Nakamura discarded the draft');
  await put(denise, id).expect(409);
  expect(await aDraft(denise)).toMatchObject({ number: 2, state: 'draft' });
});

test('a change made from an older version is refused, and a request that is repeated has its effect once', async () => {
  const key = { 'Idempotency-Key': 'one-kit-please' };
  const answers = await Promise.all([1, 2, 3].map(() => denise.post('/interview-kits', {}, key)));
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  const { id } = answers[0]!.body;
  expect(answers[0]!.headers.etag).toBe('"1"');
  await denise.patch(`/interview-kits/${id}`, { title: 'First' }, { 'If-Match': '"1"' }).expect(200);
  const { body } = await peter.patch(`/interview-kits/${id}`, { title: 'Second' }, { 'If-Match': '"1"' }).expect(412);
  expect(body.title).toContain('Denise Holloway changed the draft');
  await peter.post(`/interview-kits/${id}/put-into-service`, {}, { 'If-Match': '"1"' }).expect(412);
  await peter.post(`/interview-kits/${id}/put-into-service`, {}, { 'If-Match': '"2"' }).expect(200);
});

test('those who interview or look after it read it, an officer does not, and HR alone writes it', async () => {
  const { id } = await aKitInService(denise);
  const readers = await people(
    api,
    'Karen Whitfield',
    'Angela Reyes',
    'Thomas Greer',
    'Latisha Coleman',
    'Joshua Pruitt',
  );
  await alsoHolds(api, readers.at(-1)!, 'assessor'); // an officer who holds one of these roles besides
  for (const reader of readers) {
    for (const path of ['', '/in-service', `/${id}`]) await reader.get(`/interview-kits${path}`).expect(200);
    await reader.post('/interview-kits').expect(403);
  }
  for (const path of ['', '/in-service']) await marcus.get(`/interview-kits${path}`).expect(403);
  await marcus.get(`/interview-kits/${id}`).expect(404);
  await marcus.get(`/cases/interview_kit/${id}/history`).expect(404);
  const draft = await aDraft(denise);
  const refused = await karen.patch(`/interview-kits/${draft.id}`, { title: 'Ours' }).expect(403);
  expect(refused.body.title).toBe('"Save the draft" is for HR.');
  await put(karen, draft.id).expect(403);
  await karen.post(`/interview-kits/${draft.id}/discard`).expect(403);
  await put(marcus, draft.id).expect(404);
});
