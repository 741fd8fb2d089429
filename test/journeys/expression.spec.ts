import { pdf } from '../api/document-app.js';
import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { count, goOnTo, goTo, hasServed, interested, openTasks } from './arranged.js';
import { aPostedVacancy, interest, people, type Someone, withDemo } from './the-demo.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let hr: Someone, marcus: Someone, angela: Someone, recruit: Someone, principal: Someone;
let vacancy: string;

beforeAll(async () => {
  [hr, marcus, angela, recruit, principal] = (await people(
    api,
    'Denise Holloway',
    'Marcus Bell',
    'Angela Reyes',
    'Jordan Maddox',
    'Karen Whitfield',
  )) as [Someone, Someone, Someone, Someone, Someone];
});

beforeEach(async () => {
  vacancy = await aPostedVacancy(hr, '2027-01-29');
});

const expresses = (who: Someone, sent: object = interest) => who.post(`/vacancies/${vacancy}/expressions`, sent);
const interests = () => count(api, 'expression where vacancy_id = $1', [vacancy]);
const fieldsOf = (body: { errors: { field: string }[] }) => body.errors.map(({ field }) => field);

test('an officer expresses interest in person, with documents, and HR owes the verification', async () => {
  const upload = await marcus.upload(pdf, 'letter.pdf').expect(201);
  const { body, headers } = await expresses(marcus, { ...interest, documentIds: [upload.body.id] }).expect(201);
  expect(body).toMatchObject({
    state: 'expressed',
    officer: { id: marcus.id, name: 'Marcus Bell' },
    statement: interest.statement,
    documents: [{ id: upload.body.id, name: 'letter.pdf', mediaType: 'application/pdf' }],
    allowedActions: [{ action: 'withdraw' }],
    decision: null,
    contest: null,
  });
  expect(headers['content-type']).toContain('application/json');
  expect(await openTasks(api, body.id)).toMatchObject([{ kind: 'verify-service', role: 'hr' }]);
  expect((await marcus.get('/expressions/mine')).body[0]).toMatchObject({ id: body.id });
  expect((await marcus.get(`/vacancies/${vacancy}`)).body.myExpression).toMatchObject({ id: body.id });
  await hr.get(`/documents/${upload.body.id}`).expect(200);
  await angela.get(`/documents/${upload.body.id}`).expect(404);
  await angela.get(`/expressions/${body.id}`).expect(404);
  await principal.get(`/expressions/${body.id}`).expect(404);
});

test('an officer who withdrew may think better of it while the vacancy is open', async () => {
  const { body } = await expresses(marcus).expect(201);
  await marcus.post(`/expressions/${body.id}/withdraw`).expect(200);
  await hr.post(`/expressions/${body.id}/renew`).expect(403);
  const renewed = await marcus.post(`/expressions/${body.id}/renew`).expect(200);
  expect(renewed.body).toMatchObject({ state: 'expressed', closingReason: null });
  const waits = await marcus.get(`/cases/expression/${body.id}/waits`).expect(200);
  expect(waits.body).toMatchObject([{ owner: 'HR', overdue: false }]);
});

test('an officer expresses interest in a vacancy once, also when two requests arrive at the same moment', async () => {
  const answers = await Promise.all([expresses(marcus), expresses(marcus), expresses(marcus)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  const { body } = await expresses(marcus).expect(409);
  expect(body).toMatchObject({ code: 'expressed-already', title: expect.stringContaining('already') });
  expect(await interests()).toBe(1);
});

test('nobody but a sworn officer expresses interest: no recruit, nobody of HR, no principal', async () => {
  const { body } = await expresses(recruit).expect(422);
  expect(body).toMatchObject({ code: 'not-sworn', title: expect.stringContaining('sworn officers') });
  expect([403, 404, 422]).toContain((await expresses(hr)).status);
  expect([403, 404, 422]).toContain((await expresses(principal)).status);
  expect(await interests()).toBe(0);
});

test.each([
  ['for another officer', { officerId: '01890000-0000-7000-8000-000000000000' }, 'officerId'],
  ['as if it were decided', { state: 'eligible' }, 'state'],
  ['with a statement of a few words', { statement: 'I would like to.' }, 'statement'],
  ['with a statement of absurd length', { statement: 'x'.repeat(6001) }, 'statement'],
  ['without a statement', { statement: undefined }, 'statement'],
  ['without volunteering', { voluntary: false }, 'voluntary'],
  ['with "true" in words for volunteering', { voluntary: 'true' }, 'voluntary'],
  ['with documents that are none', { documentIds: ['letter.pdf'] }, 'documentIds'],
  ['with a document that is not there', { documentIds: ['01890000-0000-7000-8000-000000000000'] }, 'documentIds.0'],
])('an expression of interest %s is refused at its field', async (_, change, field) => {
  const { body, headers } = await expresses(marcus, { ...interest, ...change }).expect(400);
  expect(headers['content-type']).toContain('application/problem+json');
  expect(fieldsOf(body)).toContain(field);
  expect(await interests()).toBe(0);
});

test("nobody hands in somebody else's document, nor one that is part of something else", async () => {
  const angelas = (await angela.upload(pdf, 'hers.pdf').expect(201)).body.id;
  const { body } = await expresses(marcus, { ...interest, documentIds: [angelas] }).expect(400);
  expect(fieldsOf(body)).toEqual(['documentIds.0']);
  expect(await interests()).toBe(0);
  await expresses(angela, { ...interest, documentIds: [angelas] }).expect(201);
  vacancy = await aPostedVacancy(hr, '2027-01-29');
  await expresses(angela, { ...interest, documentIds: [angelas] }).expect(400);
});

test('a draft is not there for officers to be interested in', async () => {
  const campuses = await hr.get('/campuses').expect(200);
  const { body } = await hr.post('/vacancies', { campusId: campuses.body.items[0].id }).expect(201);
  await marcus.post(`/vacancies/${body.id}/expressions`, interest).expect(404);
});

test('an officer withdraws in every state before the end, and nobody does it for them', async () => {
  const taken: [string, () => Promise<unknown>][] = [
    ['expressed', async () => undefined],
    ['awaiting_history', () => hr.post(`/expressions/${id}/request-history`, { message: 'Please add Elkhorn.' })],
    ['eligible', () => hr.post(`/expressions/${id}/find-eligible`).expect(200)],
  ];
  let id = '';
  await hasServed(marcus, hr, '2020-01-01');
  for (const [state, arrange] of taken) {
    vacancy = await aPostedVacancy(hr, '2027-01-29');
    id = await interested(marcus, vacancy);
    await arrange();
    expect((await marcus.get(`/expressions/${id}`)).body.state).toBe(state);
    await hr.post(`/expressions/${id}/withdraw`).expect(403);
    await angela.post(`/expressions/${id}/withdraw`).expect(404);
    const { body } = await marcus.post(`/expressions/${id}/withdraw`, { reason: 'A new post.' }).expect(200);
    expect(body).toMatchObject({ state: 'withdrawn', closingReason: 'A new post.' });
    expect(await openTasks(api, id)).toEqual([]);
    await marcus.post(`/expressions/${id}/withdraw`).expect(409);
  }
});

test('after the closing day nobody gets in, whether the worker has looked or not', async () => {
  await goOnTo(api, worker, '2027-01-30T04:59:59Z');
  await expresses(angela).expect(201);
  await goTo(api, '2027-01-30T05:00:00Z');
  const { body } = await expresses(marcus).expect(422);
  expect(body).toMatchObject({ code: 'vacancy-not-open', title: expect.stringContaining('not open') });
  await worker.look();
  await expresses(marcus).expect(422);
  expect(await interests()).toBe(1);
});
