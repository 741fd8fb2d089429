import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { alsoHolds, count, goOnTo, goTo, hasServed, interested, openTasks, reason } from './arranged.js';
import { aPostedVacancy, people, type Someone, withDemo } from './the-demo.js';

const api = testApi({ now: '2027-02-01T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let hr: Someone, peter: Someone, captain: Someone, marcus: Someone, angela: Someone;
let vacancy: string;

const statement = 'My two years as a deputy in Fayette County were not counted.';
const review = { reason: 'The letter of the sheriff shows that the years count.' };

beforeAll(async () => {
  const names = ['Denise Holloway', 'Peter Nakamura', 'Thomas Greer', 'Marcus Bell', 'Angela Reyes'];
  [hr, peter, captain, marcus, angela] = (await people(api, ...names)) as [Someone, Someone, Someone, Someone, Someone];
});

beforeEach(async () => {
  await goTo(api, '2027-02-01T15:00:00Z');
  vacancy = await aPostedVacancy(hr, '2027-02-28');
});

/** Somebody's expression of interest with the decision that they are not eligible. */
async function foundIneligible(officer = marcus, by = hr): Promise<string> {
  const id = await interested(officer, vacancy);
  await by.post(`/expressions/${id}/find-ineligible`, { reason }).expect(200);
  return id;
}

const subjects = ({ items }: { items: { subject: string }[] }) => items.map(({ subject }) => subject);
const contests = (id: string, who = marcus) => who.post(`/expressions/${id}/contests`, { statement });

test('an officer contests in person, and it waits on the program administrator until a date', async () => {
  const id = await foundIneligible();
  await contests(id, hr).expect(403);
  await contests(id, captain).expect(403); // an officer too, who may read it
  await contests(id, angela).expect(404);
  await marcus.post(`/expressions/${id}/contests`, { statement: 'Wrong.' }).expect(400);
  await marcus.post(`/expressions/${id}/contests`, { statement, officerId: angela.id }).expect(400);
  const { body } = await contests(id).expect(201);
  expect(body).toMatchObject({ state: 'filed', statement, contestedReason: reason, decidedByName: 'Denise Holloway' });
  expect(await openTasks(api, body.id)).toMatchObject([
    { kind: 'review-contest', role: 'agency_administrator', due: new Date('2027-02-09T05:00:00Z') },
  ]);
  expect((await hr.get('/notices')).body.items[0].subject).toContain('Marcus Bell contests a decision');
  expect((await marcus.get(`/expressions/${id}`)).body).toMatchObject({ canContest: false, contest: { id: body.id } });
  await contests(id).expect(409);
  await angela.get(`/contests/${body.id}`).expect(404);
});

test('two requests to contest at the same moment are one contest', async () => {
  const id = await foundIneligible();
  const answers = await Promise.all([contests(id), contests(id)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(await count(api, 'contest where expression_id = $1', [id])).toBe(1);
});

test('a decision is contested until the end of the fifth business day, and not after', async () => {
  const [id, late] = [await foundIneligible(), await foundIneligible(angela)];
  await goTo(api, '2027-02-09T04:59:59Z');
  await contests(id).expect(201);
  await goTo(api, '2027-02-09T05:00:00Z');
  const { body } = await contests(late, angela).expect(422);
  expect(body).toMatchObject({ code: 'contest-too-late', title: expect.stringContaining('over') });
  expect((await angela.get(`/expressions/${late}`)).body).toMatchObject({ canContest: false, contest: null });
  expect(await count(api, 'contest where expression_id = $1', [late])).toBe(0);
});

test('the policy says how many business days there are, from the day on which it was changed', async () => {
  const set = { value: 2, effectiveOn: '2027-02-01', reason: 'Agreed with the association.' };
  await captain.post('/policies/hiring.contest-days', set).expect(204);
  const id = await foundIneligible();
  expect((await marcus.get(`/expressions/${id}`)).body.contestableUntil).toBe('2027-02-04T05:00:00.000Z');
  await captain.post('/policies/hiring.contest-days', { ...set, value: 5 });
});

test('only a decision that says not eligible is contested', async () => {
  const id = await interested(marcus, vacancy);
  await contests(id).expect(409);
  await marcus.post(`/expressions/${id}/withdraw`).expect(200);
  await contests(id).expect(409);
});

test('the reviewer lets the decision stand for a reason, and both sides are told', async () => {
  const id = await foundIneligible();
  const contest = (await contests(id).expect(201)).body.id;
  await captain.post(`/contests/${contest}/let-stand`, {}).expect(400);
  await hr.post(`/contests/${contest}/let-stand`, review).expect(403);
  await marcus.post(`/contests/${contest}/let-stand`, review).expect(403);
  const { body } = await captain.post(`/contests/${contest}/let-stand`, review).expect(200);
  expect(body).toMatchObject({ state: 'stands', reviewReason: review.reason, reviewedByName: 'Thomas Greer' });
  expect(await openTasks(api, contest)).toEqual([]);
  expect((await marcus.get(`/expressions/${id}`)).body).toMatchObject({ state: 'ineligible', canContest: false });
  await captain.post(`/contests/${contest}/reverse`, review).expect(409);
  await contests(id).expect(409);
  for (const who of [marcus, hr])
    expect(subjects((await who.get('/notices')).body)).toContainEqual(expect.stringContaining('Contest decided'));
  await goOnTo(api, worker, '2027-02-01T15:10:00Z');
  const { rows } = await api.database.owner.query(
    `select recipient from sent_mail where subject like '%Contest decided%' order by recipient`,
  );
  expect(rows.map(({ recipient }) => recipient)).toEqual([
    expect.stringContaining('denise.holloway@'),
    expect.stringContaining('marcus.bell@'),
  ]);
});

test('when the reviewer reverses it, the decision is open again and waits on HR, and can be contested anew', async () => {
  const id = await foundIneligible();
  const contest = (await contests(id).expect(201)).body.id;
  await captain.post(`/contests/${contest}/reverse`, review).expect(200);
  const { body } = await marcus.get(`/expressions/${id}`).expect(200);
  expect(body).toMatchObject({ state: 'expressed', decision: null, contestableUntil: null });
  expect(await openTasks(api, id)).toMatchObject([{ kind: 'verify-service', role: 'hr' }]);
  await goTo(api, '2027-02-02T15:00:00Z');
  await hr.post(`/expressions/${id}/find-ineligible`, { reason }).expect(200);
  await contests(id).expect(201);
  await marcus.post(`/contests/${contest}/withdraw`).expect(409);
});

test('an officer withdraws a contest, and nobody else does', async () => {
  const id = await foundIneligible();
  const contest = (await contests(id).expect(201)).body.id;
  await hr.post(`/contests/${contest}/withdraw`).expect(403);
  await marcus.post(`/contests/${contest}/withdraw`).expect(200);
  expect(await openTasks(api, contest)).toEqual([]);
  await contests(id).expect(409);
});

test('who decided does not review it, and neither does the officer whom it is about', async () => {
  await Promise.all([alsoHolds(api, peter, 'agency_administrator'), alsoHolds(api, marcus, 'agency_administrator')]);
  await hasServed(marcus, hr, '2026-01-01');
  const contest = (await contests(await foundIneligible(marcus, peter)).expect(201)).body.id;
  for (const who of [peter, marcus]) {
    const { body } = await who.post(`/contests/${contest}/reverse`, review).expect(403);
    expect(body.title).toContain('but not');
    const actions = (await who.get(`/contests/${contest}`)).body.allowedActions as { action: string }[];
    expect(actions.map(({ action }) => action)).toEqual(who === marcus ? ['withdraw'] : []);
  }
  await captain.post(`/contests/${contest}/reverse`, review).expect(200);
});

test('nobody decides on themselves: an officer who is of HR as well leaves it to somebody else', async () => {
  await alsoHolds(api, angela, 'hr');
  const id = await interested(angela, vacancy);
  await hasServed(angela, hr, '2020-01-01');
  const mine = await angela.get(`/expressions/${id}`).expect(200);
  expect(mine.body.allowedActions).toEqual([{ action: 'withdraw', label: 'Withdraw my interest' }]);
  await angela.post(`/expressions/${id}/find-eligible`).expect(403);
  await angela.post(`/expressions/${id}/find-ineligible`, { reason }).expect(403);
  await hr.post(`/expressions/${id}/find-eligible`).expect(200);
});
