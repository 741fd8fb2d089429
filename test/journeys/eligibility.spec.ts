import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { count, enters, goOnTo, hasServed, interested, openTasks, reason } from './arranged.js';
import { aPostedVacancy, completeDraft, people, type Someone, withDemo } from './the-demo.js';

const api = testApi({ now: '2027-02-01T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let hr: Someone, peter: Someone, marcus: Someone, angela: Someone;
let vacancy: string;

beforeAll(async () => {
  [hr, peter, marcus, angela] = (await people(
    api,
    'Denise Holloway',
    'Peter Nakamura',
    'Marcus Bell',
    'Angela Reyes',
  )) as [Someone, Someone, Someone, Someone];
});

beforeEach(async () => {
  await api.database.owner.query('delete from service_interval');
  vacancy = await aPostedVacancy(hr, '2027-02-28');
});

test('HR verifies a service history entry by entry, and decides when every entry is judged', async () => {
  const [here, before] = [await enters(marcus, '2024-01-01'), await enters(marcus, '2015-01-01', '2016-12-31')];
  const id = await interested(marcus, vacancy);
  for (const decide of ['find-eligible', 'find-ineligible'])
    expect(
      (await hr.post(`/expressions/${id}/${decide}`, decide === 'find-ineligible' ? { reason } : {})).body,
    ).toMatchObject({
      status: 422,
      code: 'service-unverified',
      title: expect.stringMatching(/^2 entries/),
    });
  await hr.post(`/service-intervals/${here}/verify`).expect(200);
  const { body: half } = await hr.post(`/expressions/${id}/find-eligible`).expect(422);
  expect(half.title).toMatch(/^One entry/);
  await marcus.post(`/service-intervals/${before}/verify`).expect(403);
  await hr.post(`/service-intervals/${before}/reject`, {}).expect(400);
  await hr.post(`/service-intervals/${before}/reject`, { reason: 'No letter of the agency.' }).expect(200);
  const { body } = await hr.post(`/expressions/${id}/find-eligible`).expect(200);
  expect(body).toMatchObject({
    state: 'eligible',
    decision: { outcome: 'eligible', by: 'Denise Holloway' },
    eligibility: { closingDay: '2027-02-28', meetsVerified: true },
  });
  expect(await openTasks(api, id)).toMatchObject([{ kind: 'take-to-interview', role: 'hr' }]);
  await hr.post(`/expressions/${id}/find-eligible`).expect(409);
  await hr.post(`/expressions/${id}/find-ineligible`, { reason }).expect(409);
  await marcus.post(`/expressions/${id}/find-eligible`).expect(403);
  await angela.post(`/expressions/${id}/find-eligible`).expect(404);
});

// docs/decisions/0005; the vacancy closes on 28 February 2027.
test.each([
  ['three years that end on the closing day', [['2024-03-01', null]], 200],
  ['a day less than three years', [['2024-03-02', null]], 422],
  ['from a leap day to its third anniversary', [['2024-02-29', null]], 200],
  ['1,095 days without a leap day in them', [['2021-03-01', '2024-02-29']], 200],
  ['1,095 days with a leap day in them', [['2022-03-01', '2025-02-27']], 422],
  [
    'the same two years twice',
    [
      ['2015-01-01', '2016-12-31'],
      ['2015-01-01', '2016-12-31'],
    ],
    422,
  ],
  [
    'three years with a gap',
    [
      ['2015-01-01', '2016-12-31'],
      ['2018-01-01', '2018-12-31'],
    ],
    200,
  ],
  [
    'three years, but for a gap of a year',
    [
      ['2015-01-01', '2015-12-31'],
      ['2017-01-01', '2017-12-31'],
    ],
    422,
  ],
] as [string, [string, string | null][], number][])(
  '%s: HR finds the officer eligible only when that makes three years',
  async (_, stretches, status) => {
    for (const [startedOn, endedOn] of stretches) await hasServed(marcus, hr, startedOn, endedOn);
    const id = await interested(marcus, vacancy);
    const { body } = await hr.post(`/expressions/${id}/find-eligible`).expect(status);
    if (status === 422)
      expect(body).toMatchObject({ code: 'service-too-short', title: expect.stringContaining('3 years') });
    const { body: shown } = await hr.get(`/expressions/${id}`).expect(200);
    expect(shown.eligibility.meetsVerified).toBe(status === 200);
  },
);

test('what is not accepted does not count, and what is not verified does not either', async () => {
  const id = await interested(marcus, vacancy);
  await hr.post(`/expressions/${id}/find-eligible`).expect(422);
  const entry = await enters(marcus, '2010-01-01');
  await hr.post(`/service-intervals/${entry}/reject`, { reason: 'This was a civilian post.' }).expect(200);
  const { body } = await hr.post(`/expressions/${id}/find-eligible`).expect(422);
  expect(body.code).toBe('service-too-short');
});

test('a vacancy may ask for five years, and four are not enough for it', async () => {
  const campuses = await hr.get('/campuses').expect(200);
  const { body: draft } = await hr.post('/vacancies', { campusId: campuses.body.items[0].id }).expect(201);
  await hr
    .patch(`/vacancies/${draft.id}`, { ...completeDraft, closesOn: '2027-02-28', minimumServiceYears: 5 })
    .expect(200);
  await hr.post(`/vacancies/${draft.id}/post`).expect(200);
  await hasServed(marcus, hr, '2023-01-01');
  await hasServed(angela, hr, '2022-03-01');
  const [four, five] = [await interested(marcus, draft.id), await interested(angela, draft.id)];
  const { body } = await hr.post(`/expressions/${four}/find-eligible`).expect(422);
  expect(body.title).toContain('5 years');
  await hr.post(`/expressions/${five}/find-eligible`).expect(200);
});

test('an officer is found ineligible for a reason alone, and is told why, in-app and by e-mail', async () => {
  await hasServed(marcus, hr, '2026-01-01');
  const id = await interested(marcus, vacancy);
  const { body: refused } = await hr.post(`/expressions/${id}/find-ineligible`, {}).expect(400);
  expect(refused.errors).toMatchObject([{ field: 'reason' }]);
  await hr.post(`/expressions/${id}/find-ineligible`, { reason: 'No.' }).expect(400);
  await peter.post(`/expressions/${id}/find-ineligible`, { reason }).expect(200);
  const { body } = await marcus.get(`/expressions/${id}`).expect(200);
  expect(body).toMatchObject({
    state: 'ineligible',
    decision: { outcome: 'ineligible', reason, by: 'Peter Nakamura' },
    contestableUntil: '2027-02-09T05:00:00.000Z', // the end of the fifth business day, in New York
    canContest: true,
  });
  expect(await openTasks(api, id)).toEqual([]);
  const { body: notices } = await marcus.get('/notices').expect(200);
  expect(notices.items[0]).toMatchObject({
    subject: expect.stringContaining('Decision on your interest'),
    path: `/expressions/${id}`,
  });
  await goOnTo(api, worker, '2027-02-01T15:10:00Z');
  const mails = `sent_mail where recipient like '%marcus.bell@%' and subject like '%Decision on your interest%'`;
  expect(await count(api, mails)).toBe(1);
  await worker.look();
  expect(await count(api, mails)).toBe(1);
});

test('HR asks for service history with a date, the officer supplies it, and it waits on HR again', async () => {
  const id = await interested(marcus, vacancy);
  await hr.post(`/expressions/${id}/request-history`, {}).expect(400);
  await marcus.post(`/expressions/${id}/supply-history`).expect(409);
  const asked = { message: 'Please add your years in Fayette County.' };
  const { body } = await hr.post(`/expressions/${id}/request-history`, asked).expect(200);
  expect(body).toMatchObject({ state: 'awaiting_history', historyAsked: asked.message });
  expect(await openTasks(api, id)).toMatchObject([
    { kind: 'supply-history', person: marcus.id, action: 'supply-history' },
  ]);
  await hr.post(`/expressions/${id}/find-eligible`).expect(409);
  await hr.post(`/expressions/${id}/supply-history`).expect(403);
  await hasServed(marcus, hr, '2020-01-01');
  await marcus.post(`/expressions/${id}/supply-history`).expect(200);
  expect(await openTasks(api, id)).toMatchObject([{ kind: 'verify-service', role: 'hr' }]);
  await hr.post(`/expressions/${id}/request-history`, asked).expect(200);
  await marcus.post(`/expressions/${id}/go-on-without-history`).expect(403);
  await hr.post(`/expressions/${id}/go-on-without-history`).expect(200);
  await hr.post(`/expressions/${id}/find-eligible`).expect(200);
});

test('HR takes an eligibility back for a reason, and decides anew', async () => {
  await hasServed(marcus, hr, '2020-01-01');
  const id = await interested(marcus, vacancy);
  await hr.post(`/expressions/${id}/find-eligible`).expect(200);
  await hr.post(`/expressions/${id}/reconsider`, {}).expect(400);
  await marcus.post(`/expressions/${id}/reconsider`, { reason }).expect(403);
  const { body } = await hr.post(`/expressions/${id}/reconsider`, { reason }).expect(200);
  expect(body).toMatchObject({ state: 'expressed', decision: null });
  expect(await openTasks(api, id)).toMatchObject([{ kind: 'verify-service' }]);
  const { body: history } = await hr.get(`/cases/expression/${id}/history`).expect(200);
  expect(history.items.map(({ says }: { says: string }) => says)).toEqual([
    'took back that the officer is eligible',
    'found the officer eligible',
    'expressed interest, voluntarily and in person',
  ]);
});
