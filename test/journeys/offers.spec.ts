import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { count, goOnTo, goTo, openTasks, told } from './arranged.js';
import { assigned } from './assigned.js';
import { type Someone, withDemo } from './the-demo.js';
import {
  answered,
  type Begun,
  type Cast,
  inDays,
  rankedWithSay,
  stateOf,
  theCast,
  theSelection,
  why,
} from './the-interviews.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let cast: Cast, hr: Someone, marcus: Someone, priya: Someone, tamika: Someone;

beforeAll(async () => {
  cast = await theCast(api, 'Marcus Bell', 'Priya Raman', 'Tamika Grant');
  hr = cast.hr;
  [marcus, priya, tamika] = cast.candidates as [Someone, Someone, Someone];
});

/** Whoever took a post in one test is free in the next. */
afterEach(async () => {
  const { rows } = await api.database.owner.query(`select id from assignment where state = 'planned'`);
  for (const { id } of rows) await hr.post(`/assignments/${id}/cancel`, why).expect(200);
});

/** The first is offered the post, with the others as alternates in their order. */
async function offered(change: object = {}): Promise<Begun> {
  const begun = await rankedWithSay(api, worker, cast);
  const selection = { ...theSelection(api, begun.expressions), ...change };
  await hr.post(`/vacancies/${begun.vacancy}/select`, selection).expect(200);
  return begun;
}

const offersOf = async (vacancy: string) => (await hr.get(`/vacancies/${vacancy}/offers`).expect(200)).body;
const openOffer = async (vacancy: string) =>
  (await offersOf(vacancy)).find(({ state }: { state: string }) => state === 'open');
const takes = async (who: Someone, offer: { id: string }, action: string, sent: object = {}) =>
  answered(await who.post(`/offers/${offer.id}/${action}`, sent));
const statesOf = async (begun: Begun) =>
  Promise.all(begun.expressions.map((expression) => stateOf(hr, `/expressions/${expression}`)));

test('the officer alone accepts, in person, once', async () => {
  const begun = await offered();
  const offer = await openOffer(begun.vacancy);
  for (const other of [hr, cast.supervisor]) expect(await takes(other, offer, 'accept')).toBe('403 not-allowed');
  for (const other of [priya, cast.principal]) expect(await takes(other, offer, 'accept')).toBe('404 not-found');
  expect(await takes(cast.supervisor, offer, 'withdraw', why)).toBe('403 not-allowed');
  expect(await takes(hr, offer, 'decline')).toBe('403 not-allowed');
  expect((await marcus.get(`/vacancies/${begun.vacancy}/offers`).expect(200)).body).toMatchObject([{ place: null }]);
  expect((await priya.get(`/vacancies/${begun.vacancy}/offers`).expect(200)).body).toEqual([]);
  expect(await takes(marcus, offer, 'accept')).toBe('done');
  for (const again of ['accept', 'decline']) expect(await takes(marcus, offer, again)).toBe('409 not-now');
  expect(await takes(hr, offer, 'withdraw', why)).toBe('409 not-now');
  expect(await stateOf(hr, `/vacancies/${begun.vacancy}`)).toBe('filled');
});

test('when the post is taken all others are told kindly, with what they may ask for', async () => {
  const begun = await offered();
  await takes(marcus, await openOffer(begun.vacancy), 'accept');
  expect(await statesOf(begun)).toEqual(['appointed', 'not_selected', 'not_selected']);
  const { rows } = await api.database.owner.query(
    `select case_id as case, body from notice where case_id = any ($1) and subject like 'The post is filled%'`,
    [begun.expressions],
  );
  expect(rows.map((row) => row.case).sort()).toEqual(begun.expressions.slice(1).sort());
  for (const { body } of rows) expect(body).toMatch(/You may ask HR how the panel scored.*Thank you/);
  expect(await told(api, begun.expressions[0]!, 'The post is filled')).toEqual([]);
});

test('who declines, and whose offer is withdrawn, passes it on to the next, until HR decides anew', async () => {
  const begun = await offered();
  const first = await openOffer(begun.vacancy);
  expect(await takes(marcus, first, 'decline', { reason: 'My family moves away.' })).toBe('done');
  const second = await openOffer(begun.vacancy);
  expect(second).toMatchObject({ officerName: 'Priya Raman', place: 1 });
  expect(await takes(hr, second, 'withdraw', {})).toBe('400 invalid-input');
  expect(await takes(hr, second, 'withdraw', why)).toBe('done');
  expect(await told(api, second.id, 'The offer was withdrawn')).toEqual(['Priya Raman']);
  const third = await openOffer(begun.vacancy);
  expect(third).toMatchObject({ officerName: 'Tamika Grant', place: 2 });
  expect(await openTasks(api, begun.vacancy)).toMatchObject([
    { kind: 'see-offer-through', due: new Date(third.answerBy) },
  ]);
  expect(await takes(tamika, third, 'decline')).toBe('done');
  expect(await stateOf(hr, `/vacancies/${begun.vacancy}`)).toBe('ranked');
  expect(await openTasks(api, begun.vacancy)).toMatchObject([{ kind: 'select-officer' }]);
  expect(await statesOf(begun)).toEqual(['not_selected', 'not_selected', 'not_selected']);
});

test('an offer that is not answered in time lapses by itself and passes on, and cannot be accepted any more', async () => {
  const begun = await offered();
  const first = await openOffer(begun.vacancy);
  await worker.asleep(async () => {
    await goTo(api, first.answerBy);
    for (const late of ['accept', 'decline']) expect(await takes(marcus, first, late)).toBe('422 offer-lapsed');
  });
  await worker.look();
  expect(await takes(marcus, first, 'accept')).toBe('409 not-now');
  expect(await told(api, first.id, 'The time to answer is over')).toEqual(['Marcus Bell']);
  expect(await told(api, first.id, 'Due soon: ')).toEqual([]);
  const second = await openOffer(begun.vacancy);
  expect(second.officerName).toBe('Priya Raman');
  // An alternate has the policy's time to answer, and starts after it.
  expect(second.startsOn >= second.answerBy.slice(0, 10)).toBe(true);
  await goOnTo(api, worker, new Date(Date.parse(second.answerBy) - 3_600_000));
  expect(await told(api, second.id, 'Due soon: ')).toEqual(['Priya Raman']);
  expect(await takes(priya, second, 'accept')).toBe('done');
});

test('whoever withdraws from the process is asked no more, and the next in line is', async () => {
  const begun = await offered();
  await priya.post(`/expressions/${begun.expressions[1]}/withdraw`).expect(200);
  await marcus.post(`/expressions/${begun.expressions[0]}/withdraw`).expect(200);
  expect(await openOffer(begun.vacancy)).toMatchObject({ officerName: 'Tamika Grant', place: 2 });
  expect((await offersOf(begun.vacancy)).map(({ state }: { state: string }) => state)).toEqual(['withdrawn', 'open']);
});

test('alternates whose time is over are not called on', async () => {
  const begun = await offered({ answerBy: inDays(api, 120), startsOn: inDays(api, 150) });
  const [first] = await offersOf(begun.vacancy);
  await goOnTo(api, worker, new Date(api.clock.now().getTime() + 91 * 86_400_000));
  expect(await takes(marcus, first, 'decline')).toBe('done');
  expect(await stateOf(hr, `/vacancies/${begun.vacancy}`)).toBe('ranked');
  expect(await count(api, `offer where vacancy_id = $1`, [begun.vacancy])).toBe(1);
});

test('an officer serves one campus at a time: an offer that would make it two is refused with the sentence', async () => {
  const begun = await offered();
  const offer = await openOffer(begun.vacancy);
  await assigned(api, hr, marcus, 'Old Mill', inDays(api, 5));
  const refused = await marcus.post(`/offers/${offer.id}/accept`);
  expect(answered(refused)).toBe('422 serves-elsewhere');
  expect(refused.body.title).toMatch(
    /Marcus Bell serves at Old Mill Elementary School until further notice.*\(standard 9\)/,
  );
  expect((await marcus.get(`/offers/${offer.id}`).expect(200)).body.hindrance).toBe(refused.body.title);
  expect(await stateOf(hr, `/offers/${offer.id}`)).toBe('open');
});

test('whose service is taken back cannot accept, and the next in line is asked', async () => {
  const begun = await offered();
  const offer = await openOffer(begun.vacancy);
  const { rows } = await api.database.owner.query(
    `select id from service_interval where officer_id = $1 and status = 'verified'`,
    [marcus.id],
  );
  for (const { id } of rows) await hr.post(`/service-intervals/${id}/reject`, why).expect(200);
  expect(await takes(marcus, offer, 'accept')).toBe('409 not-now');
  expect((await openOffer(begun.vacancy)).officerName).toBe('Priya Raman');
});

test('the alternates are called on when the officer does not come after all, and not while they are assigned', async () => {
  const begun = await offered();
  const offer = await openOffer(begun.vacancy);
  await takes(marcus, offer, 'accept');
  const reopens = async (by = hr, sent: object = why) =>
    answered(await by.post(`/vacancies/${begun.vacancy}/reopen`, sent));
  expect(await reopens()).toBe('422 officer-assigned');
  const { assignmentId } = (await marcus.get(`/offers/${offer.id}`).expect(200)).body;
  await hr.post(`/assignments/${assignmentId}/cancel`, why).expect(200);
  expect([await reopens(cast.principal), await reopens(hr, {})]).toEqual(['403 not-allowed', '400 invalid-input']);
  expect(await reopens()).toBe('done');
  expect(await statesOf(begun)).toEqual(['not_selected', 'ranked', 'ranked']);
  expect(await told(api, begun.expressions[1]!, 'You are considered again')).toEqual(['Priya Raman']);
  const anew = theSelection(api, begun.expressions.slice(1));
  await hr.post(`/vacancies/${begun.vacancy}/select`, anew).expect(200);
  expect(await takes(priya, await openOffer(begun.vacancy), 'accept')).toBe('done');
  expect(await reopens()).toBe('422 officer-assigned');
});
