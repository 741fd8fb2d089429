import { testApi } from '../harness/api.js';
import { count, interested, reason } from '../journeys/arranged.js';
import { aPostedVacancy, completeDraft, interest, people, type Someone, withDemo } from '../journeys/the-demo.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
withDemo(api);

let hr: Someone, marcus: Someone, angela: Someone;
let vacancy: string;
let number = 0;

beforeAll(async () => {
  [hr, marcus, angela] = (await people(api, 'Denise Holloway', 'Marcus Bell', 'Angela Reyes')) as [
    Someone,
    Someone,
    Someone,
  ];
});

beforeEach(async () => {
  vacancy = await aPostedVacancy(hr, '2027-01-29');
});

const aKey = () => ({ 'Idempotency-Key': `key-${++number}` });

/** The same request in a row and all at once: one effect, one answer. */
async function fiveTimes(who: Someone, path: string, sent: object, other: object): Promise<string> {
  const key = aKey();
  const first = await who.post(path, sent, key).expect(201);
  const answers = await Promise.all([1, 2, 3, 4].map(() => who.post(path, sent, key)));
  for (const answer of answers) {
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual(first.body);
    expect(answer.headers.etag).toBe(first.headers.etag);
  }
  const { body } = await who.post(path, { ...sent, ...other }, key);
  expect(body).toMatchObject({ status: 422, code: 'key-used-otherwise' });
  return first.body.id;
}

test('interest that is expressed again with its key is expressed once', async () => {
  const id = await fiveTimes(marcus, `/vacancies/${vacancy}/expressions`, interest, {
    statement: 'Something else than before, with the same key.',
  });
  expect(await count(api, 'expression where vacancy_id = $1', [vacancy])).toBe(1);
  expect(await count(api, 'task where case_id = $1', [id])).toBe(1);
  expect(await count(api, 'audit_entry where case_id = $1', [id])).toBe(1);
  await marcus.post(`/vacancies/${vacancy}/expressions`, interest, aKey()).expect(409);
});

test('a contest that is filed again with its key is filed once', async () => {
  const expression = await interested(marcus, vacancy);
  await hr.post(`/expressions/${expression}/find-ineligible`, { reason }).expect(200);
  const statement = 'My years in Fayette County were not counted.';
  const id = await fiveTimes(
    marcus,
    `/expressions/${expression}/contests`,
    { statement },
    { statement: 'Something else than before, with the same key.' },
  );
  expect(await count(api, 'contest where expression_id = $1', [expression])).toBe(1);
  expect(await count(api, `notice where case_id = $1 and subject like '%contests a decision%'`, [id])).toBe(2);
});

test('a vacancy that is posted again with its key is posted once, and everybody told once', async () => {
  const campuses = await hr.get('/campuses').expect(200);
  const { body: draft } = await hr.post('/vacancies', { campusId: campuses.body.items[0].id }).expect(201);
  await hr.patch(`/vacancies/${draft.id}`, { ...completeDraft, closesOn: '2027-01-29' }).expect(200);
  const key = aKey();
  const answers = await Promise.all([1, 2, 3].map(() => hr.post(`/vacancies/${draft.id}/post`, {}, key)));
  expect(answers.map(({ status, body }) => [status, body.state])).toEqual([1, 2, 3].map(() => [200, 'posted']));
  expect(await count(api, 'unit_posting where vacancy_id = $1', [draft.id])).toBe(5);
  const twice = `(select person_id from notice where case_id = $1 group by 1 having count(*) > 1) as twice`;
  expect(await count(api, twice, [draft.id])).toBe(0);
  await hr.post(`/vacancies/${vacancy}/cancel`, { reason: 'Not needed.' }, key).expect(422);
  expect((await hr.get(`/vacancies/${vacancy}`)).body.state).toBe('posted');
});

test('service that is entered again with its key is entered once', async () => {
  const sent = { agency: 'Elkhorn City Police', startedOn: '2020-01-01' };
  await fiveTimes(angela, `/officers/${angela.id}/service`, sent, { startedOn: '2020-01-02' });
  expect(await count(api, 'service_interval where officer_id = $1', [angela.id])).toBe(1);
});

test("one person's key is nobody else's, and a refused request leaves none behind", async () => {
  const key = aKey();
  const path = `/vacancies/${vacancy}/expressions`;
  await marcus.post(path, { ...interest, statement: 'Too short.' }, key).expect(400);
  const tooEarly = await marcus.post(`/expressions/${await interested(angela, vacancy)}/withdraw`, {}, key);
  expect(tooEarly.status).toBe(404);
  const [one] = [await marcus.post(path, interest, key).expect(201)];
  await angela.post(path, interest, key).expect(409);
  expect((await marcus.post(path, interest, key).expect(201)).body.id).toBe(one.body.id);
});

test.each([
  ['that is empty', ''],
  ['with a space in it', 'a key'],
  ['of absurd length', 'k'.repeat(201)],
])('a key %s is refused', async (_, key) => {
  const { status, body } = await marcus.post(`/vacancies/${vacancy}/expressions`, interest, { 'Idempotency-Key': key });
  expect([status, body.errors]).toEqual([400, [{ field: 'Idempotency-Key', message: expect.any(String) }]]);
});

test('text that no database holds, and text that looks like a command, is kept as it is or refused in a sentence', async () => {
  const expression = await interested(marcus, vacancy);
  const odd = [
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\u202e',
    "'); drop table vacancy; --",
    '<script>alert(1)</script>',
    '😀',
  ];
  for (const text of odd) {
    const words = `${text} and some more words, so that it is long enough.`;
    const drafts = await hr.post('/vacancies', { campusId: (await hr.get('/campuses')).body.items[0].id }).expect(201);
    const answers = [
      await hr.patch(`/vacancies/${drafts.body.id}`, { schedule: words, documentsAsked: [words] }),
      await hr.post(`/vacancies/${drafts.body.id}/cancel`, { reason: words }),
      await hr.post(`/expressions/${expression}/request-history`, { message: words }),
      await hr.post(`/expressions/${expression}/go-on-without-history`),
      await angela.post(`/vacancies/${vacancy}/expressions`, { ...interest, statement: words }),
      await angela.post(`/officers/${angela.id}/service`, { agency: words, startedOn: '2020-01-01', note: words }),
      await hr.get(`/vacancies?${new URLSearchParams({ cursor: words }).toString()}`),
      await hr.post('/vacancies', { campusId: drafts.body.campus.id }, { 'If-Match': 'W/"1"' }),
    ];
    for (const answer of answers) expect([text, answer.status < 500, answer.text]).toEqual([text, true, answer.text]);
  }
});
