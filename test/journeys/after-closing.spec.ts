import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { count, goOnTo, goTo, hasServed, interested, openTasks, reason } from './arranged.js';
import { aPostedVacancy, people, type Someone, withDemo } from './the-demo.js';

const api = testApi({ now: '2027-02-01T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let hr: Someone, captain: Someone, marcus: Someone, angela: Someone;
let vacancy: string;

/** 26 February, the closing day, is a Friday. */
const afterClosing = '2027-03-01T15:00:00Z';

beforeAll(async () => {
  const names = ['Denise Holloway', 'Thomas Greer', 'Marcus Bell', 'Angela Reyes'];
  [hr, captain, marcus, angela] = (await people(api, ...names)) as [Someone, Someone, Someone, Someone];
  await hasServed(marcus, hr, '2020-01-01');
  await hasServed(angela, hr, '2026-01-01');
});

beforeEach(async () => {
  await goTo(api, '2027-02-01T15:00:00Z');
  vacancy = await aPostedVacancy(hr, '2027-02-26');
});

const take = (action: string, sent: object = {}) => hr.post(`/vacancies/${vacancy}/${action}`, sent);
const close = () => goOnTo(api, worker, afterClosing);
const decide = (id: string, how: 'find-eligible' | 'find-ineligible') =>
  hr.post(`/expressions/${id}/${how}`, how === 'find-ineligible' ? { reason } : {}).expect(200);

async function refused(action: string, status: number, code: string): Promise<string> {
  const { body } = await take(action).expect(status);
  expect(body.code).toBe(code);
  return body.title;
}

test('an open vacancy is neither shortlisted nor posted again, whatever is decided already', async () => {
  await decide(await interested(marcus, vacancy), 'find-eligible');
  await refused('shortlist', 409, 'not-now');
  await refused('repost', 409, 'not-now');
});

test('HR goes on with the eligible officers when every officer is decided', async () => {
  const [one, two] = [await interested(marcus, vacancy), await interested(angela, vacancy)];
  await close();
  expect(await refused('shortlist', 422, 'undecided-officers')).toContain('2 officer');
  await hr.post(`/expressions/${two}/request-history`, { message: 'Please add the rest.' }).expect(200);
  await decide(one, 'find-eligible');
  expect(await refused('shortlist', 422, 'undecided-officers')).toContain('1 officer');
  await angela.post(`/expressions/${two}/supply-history`).expect(200);
  await decide(two, 'find-ineligible');
  const contest = (await angela.post(`/expressions/${two}/contests`, { statement: 'It was counted wrongly.' })).body.id;
  await refused('shortlist', 422, 'contest-open');
  await captain.post(`/contests/${contest}/let-stand`, { reason }).expect(200);
  await marcus.post(`/vacancies/${vacancy}/shortlist`).expect(403);
  const { body } = await take('shortlist').expect(200);
  expect(body).toMatchObject({ state: 'shortlisted', counts: { eligible: 1, ineligible: 1 } });
  expect(await openTasks(api, vacancy)).toMatchObject([{ kind: 'prepare-interviews', role: 'hr' }]);
  await refused('repost', 422, 'reason-needed');
});

test('with nobody eligible HR posts again, when nobody can contest any more', async () => {
  const id = await interested(angela, vacancy);
  await close();
  await refused('repost', 422, 'undecided-officers');
  await decide(id, 'find-ineligible');
  await refused('shortlist', 422, 'nobody-eligible');
  expect(await refused('repost', 422, 'contest-possible')).toContain('Mar 9, 2027');
  expect((await hr.get(`/vacancies/${vacancy}`)).body.offersRepost).toBe(false);
  await goTo(api, '2027-03-09T04:59:59Z');
  await refused('repost', 422, 'contest-possible');
  await goTo(api, '2027-03-09T05:00:00Z');
  expect((await hr.get(`/vacancies/${vacancy}`)).body.offersRepost).toBe(true);
  const { body } = await take('repost').expect(200);
  const before = (await hr.get(`/vacancies/${vacancy}`)).body;
  expect(before).toMatchObject({ state: 'reposted', allowedActions: [] });
  expect(body).toMatchObject({
    state: 'draft',
    followsId: vacancy,
    advisorDuties: before.advisorDuties,
    minimumServiceYears: before.minimumServiceYears,
    closesOn: null,
    missing: [{ field: 'closesOn' }],
  });
  expect(await openTasks(api, vacancy)).toEqual([]);
  expect(await openTasks(api, body.id)).toMatchObject([{ kind: 'post-vacancy', role: 'hr' }]);
  await refused('repost', 409, 'not-now');
});

test('a vacancy that nobody is interested in is posted again at once, and by one of two who try', async () => {
  await close();
  expect((await hr.get(`/vacancies/${vacancy}`)).body.offersRepost).toBe(true);
  await refused('shortlist', 422, 'nobody-eligible');
  const answers = await Promise.all([take('repost'), take('repost')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(await count(api, 'vacancy where follows_id = $1', [vacancy])).toBe(1);
});

test('with somebody eligible a vacancy is not posted again', async () => {
  await decide(await interested(marcus, vacancy), 'find-eligible');
  await close();
  await refused('repost', 422, 'someone-eligible');
  expect((await hr.get(`/vacancies/${vacancy}`)).body.offersRepost).toBe(false);
});

test('cancelling releases everybody who waits on the vacancy and settles every task', async () => {
  const naomi = (await people(api, 'Naomi Sinclair'))[0]!;
  const luis = (await people(api, 'Luis Ortega'))[0]!;
  const ids: string[] = [];
  for (const officer of [marcus, angela, naomi, luis]) ids.push(await interested(officer, vacancy));
  const [eligible, ineligible, asked, withdrawn] = ids as [string, string, string, string];
  await decide(eligible, 'find-eligible');
  await decide(ineligible, 'find-ineligible');
  await hr.post(`/expressions/${asked}/request-history`, { message: 'Please add the rest.' }).expect(200);
  await luis.post(`/expressions/${withdrawn}/withdraw`).expect(200);
  const statement = 'It was counted wrongly.';
  const contest = (await angela.post(`/expressions/${ineligible}/contests`, { statement }).expect(201)).body.id;
  await take('cancel', {}).expect(400);
  const why = { reason: 'The campus closes at the end of the year.' };
  await take('cancel', why).expect(200);
  const stateOf = async (id: string, who: Someone) => (await who.get(`/expressions/${id}`)).body.state;
  expect([
    await stateOf(eligible, marcus),
    await stateOf(ineligible, angela),
    await stateOf(asked, naomi),
    await stateOf(withdrawn, luis),
    (await angela.get(`/contests/${contest}`)).body.state,
  ]).toEqual(['released', 'ineligible', 'released', 'withdrawn', 'lapsed']);
  expect((await marcus.get(`/expressions/${eligible}`)).body.closingReason).toBe(why.reason);
  const hanging = `(case_id = $1 or case_id in (select id from unit_posting where vacancy_id = $1)
    or case_id in (select id from expression where vacancy_id = $1) or case_id = $2)`;
  expect(await count(api, `task where settled_at is null and ${hanging}`, [vacancy, contest])).toBe(0);
  expect(await count(api, `deadline where applied_at is null and ${hanging}`, [vacancy, contest])).toBe(0);
  for (const [who, told] of [
    [marcus, true],
    [naomi, true],
    [luis, false],
  ] as const) {
    const { body } = await who.get('/notices').expect(200);
    const about = (body.items as { path: string; subject: string }[]).filter(({ path }) =>
      ids.some((id) => path.endsWith(id)),
    );
    expect(about.some(({ subject }) => subject.startsWith('The vacancy is over'))).toBe(told);
  }
  await take('cancel', why).expect(409);
  await captain.post(`/vacancies/${vacancy}/expressions`, { statement: 'x'.repeat(30), voluntary: true }).expect(422);
  await close();
  expect((await hr.get(`/vacancies/${vacancy}`)).body).toMatchObject({ state: 'cancelled', cancelReason: why.reason });
});
