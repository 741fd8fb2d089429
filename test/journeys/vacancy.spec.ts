import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { aPostedVacancy, completeDraft, interest, someone, type Someone, withDemo } from './the-demo.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let hr: Someone;
let officer: Someone;
let principal: Someone;

beforeAll(async () => {
  [hr, officer, principal] = (await Promise.all(
    ['Denise Holloway', 'Marcus Bell', 'Karen Whitfield'].map((name) => someone(api, name)),
  )) as [Someone, Someone, Someone];
});

async function aDraft(): Promise<string> {
  const campuses = await hr.get('/campuses').expect(200);
  const { body } = await hr.post('/vacancies', { campusId: campuses.body.items[0].id }).expect(201);
  return body.id;
}

const tasksOf = async (caseId: string) =>
  (
    await api.database.owner.query(
      `select kind, owner_role, owner_person_id, due_at, settled_at from task where case_id = $1 order by opened_at`,
      [caseId],
    )
  ).rows;

test('a draft says what is missing, cannot be posted without it, and waits on HR', async () => {
  const id = await aDraft();
  const { body } = await hr.get(`/vacancies/${id}`).expect(200);
  expect(body.state).toBe('draft');
  expect(body.missing.map((missing: { field: string }) => missing.field)).toEqual([
    'advisorDuties',
    'educatorDuties',
    'lawEnforcerDuties',
    'schedule',
    'requirements',
    'closesOn',
  ]);
  const refused = await hr.post(`/vacancies/${id}/post`).expect(422);
  expect(refused.headers['content-type']).toContain('application/problem+json');
  expect(refused.body.errors).toHaveLength(6);
  expect(await tasksOf(id)).toMatchObject([{ kind: 'post-vacancy', owner_role: 'hr', settled_at: null }]);
});

test('posting tells every sworn officer, and gives every unit a posting to confirm', async () => {
  const id = await aPostedVacancy(hr, '2027-01-29');
  const { body } = await hr.get(`/vacancies/${id}`).expect(200);
  expect(body).toMatchObject({ state: 'posted', units: 5, unitsPending: 5, closesAt: '2027-01-30T05:00:00.000Z' });
  const { rows } = await api.database.owner.query(
    `select (select count(*)::int from notice where case_id = $1) as told,
            (select count(*)::int from officer where sworn_on <= '2027-01-11' and program_id =
              (select program_id from vacancy where id = $1)) as sworn,
            (select count(*)::int from task t join unit_posting p on p.id = t.case_id where p.vacancy_id = $1) as tasks`,
    [id],
  );
  expect(rows[0]).toMatchObject({ told: rows[0].sworn, tasks: 5 });
  const postings = await hr.get(`/vacancies/${id}/postings`).expect(200);
  expect(postings.body).toHaveLength(5);
  const [first] = postings.body;
  await hr.post(`/unit-postings/${first.id}/confirm`, { how: 'roll call', postedOn: '2027-02-01' }).expect(422);
  await hr.post(`/unit-postings/${first.id}/confirm`, { how: 'roll call', postedOn: '2027-01-11' }).expect(200);
  await hr.post(`/unit-postings/${first.id}/confirm`, { how: 'roll call', postedOn: '2027-01-11' }).expect(409);
  expect((await hr.get(`/vacancies/${id}`)).body.unitsPending).toBe(4);
});

test.each([
  ['closing before opening', { opensOn: '2027-02-10', closesOn: '2027-02-01' }, 422, 'closesOn'],
  ['a day that does not exist', { closesOn: '2027-02-30' }, 400, 'closesOn'],
  ['a day in words', { closesOn: 'tomorrow' }, 400, 'closesOn'],
  ['less than three years of service', { minimumServiceYears: 2 }, 400, 'minimumServiceYears'],
  ['an unknown field', { salary: 1 }, 400, 'salary'],
  ['a campus of another district', { campusId: '01890000-0000-7000-8000-000000000000' }, 400, 'campusId'],
  ['duties of absurd length', { advisorDuties: 'x'.repeat(4001) }, 400, 'advisorDuties'],
])('%s is refused at the field that has to be mended', async (_, change, status, field) => {
  const id = await aDraft();
  const { body } = await hr.patch(`/vacancies/${id}`, change).expect(status);
  expect(body.errors.map((error: { field: string }) => error.field)).toContain(field);
  expect((await hr.get(`/vacancies/${id}`)).body.version).toBe(1);
});

test('a posting window shorter than the policy is refused with the earliest day', async () => {
  const id = await aDraft();
  await hr.patch(`/vacancies/${id}`, { ...completeDraft, closesOn: '2027-01-20' }).expect(200);
  const { body } = await hr.post(`/vacancies/${id}/post`).expect(422);
  expect(body.errors).toEqual([{ field: 'closesOn', message: expect.stringContaining('Sunday, January 24, 2027') }]);
});

test('everybody can open what their list shows; a principal sees the vacancies of the own campus alone', async () => {
  const elsewhere = await aPostedVacancy(hr, '2027-01-29');
  const { items: campuses } = (await hr.get('/campuses').expect(200)).body;
  const own = campuses.find(({ name }: { name: string }) => name === 'Bluegrass County High School').id;
  const here = (await hr.post('/vacancies', { campusId: own }).expect(201)).body.id;
  await hr.patch(`/vacancies/${here}`, { ...completeDraft, closesOn: '2027-01-29' }).expect(200);
  await hr.post(`/vacancies/${here}/post`).expect(200);
  const listed = async (who: Someone) =>
    (await who.get('/vacancies?limit=100').expect(200)).body.items.map(({ id }: { id: string }) => id);
  expect(await listed(officer)).toEqual(expect.arrayContaining([here, elsewhere]));
  expect(await listed(principal)).toEqual([here]);
  await principal.get(`/vacancies/${here}`).expect(200);
  await principal.get(`/vacancies/${elsewhere}`).expect(404);
});

test('who may not read a draft finds none, and who may not post is told who may', async () => {
  const id = await aDraft();
  await officer.get(`/vacancies/${id}`).expect(404);
  await principal.post(`/vacancies/${id}/post`).expect(404);
  await officer.post('/vacancies', {}).expect(403);
  const posted = await aPostedVacancy(hr, '2027-01-29');
  const { body } = await officer.post(`/vacancies/${posted}/cancel`, { reason: 'No reason at all' }).expect(403);
  expect(body.title).toContain('HR');
});

test('of two people who post at once one wins, and the other is told who did it', async () => {
  const id = await aDraft();
  await hr.patch(`/vacancies/${id}`, { ...completeDraft, closesOn: '2027-02-26' }).expect(200);
  const other = await someone(api, 'Peter Nakamura');
  const answers = await Promise.all([hr.post(`/vacancies/${id}/post`), other.post(`/vacancies/${id}/post`)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const loser = answers.find(({ status }) => status === 409)!;
  expect(loser.body.title).toMatch(
    /(Denise Holloway|Peter Nakamura) posted the vacancy throughout the agency on Jan 11, 2027/,
  );
});

test('a change that was made from an older version is refused with who changed what', async () => {
  const id = await aDraft();
  await hr.patch(`/vacancies/${id}`, { schedule: 'Mornings.' }, { 'If-Match': '"1"' }).expect(200);
  const { body } = await hr.patch(`/vacancies/${id}`, { schedule: 'Evenings.' }, { 'If-Match': '"1"' }).expect(412);
  expect(body.title).toContain('Denise Holloway changed the draft');
});

test('a request that is repeated with its key has its effect once', async () => {
  const campuses = await hr.get('/campuses').expect(200);
  const campusId = campuses.body.items[0].id;
  const key = { 'Idempotency-Key': 'one-draft-please' };
  const answers = await Promise.all([1, 2, 3].map(() => hr.post('/vacancies', { campusId }, key)));
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  await hr.post('/vacancies', { campusId: campuses.body.items[1].id }, key).expect(422);
});

test("the vacancy closes by itself when its closing day ends in the program's time zone, and nobody gets in after", async () => {
  const id = await aPostedVacancy(hr, '2027-01-29');
  api.clock.moveTo('2027-01-30T04:59:59Z');
  await worker.look();
  [hr, officer] = (await Promise.all([someone(api, 'Denise Holloway'), someone(api, 'Marcus Bell')])) as [
    Someone,
    Someone,
  ];
  expect((await hr.get(`/vacancies/${id}`)).body.state).toBe('posted');
  await officer.post(`/vacancies/${id}/expressions`, interest).expect(201);

  api.clock.moveTo('2027-01-30T05:00:00Z');
  const late = await someone(api, 'Angela Reyes');
  await late.post(`/vacancies/${id}/expressions`, interest).expect(422);
  await worker.look();
  const { body } = await hr.get(`/vacancies/${id}`).expect(200);
  expect(body).toMatchObject({ state: 'closed', unitsPending: 0, counts: { interested: 1 } });
  await late.post(`/vacancies/${id}/expressions`, interest).expect(422);
  const open = (await tasksOf(id)).filter((task) => task.settled_at === null);
  expect(open).toMatchObject([
    { kind: 'decide-eligibility', owner_role: 'hr', due_at: new Date('2027-02-06T05:00:00Z') },
  ]);
});
