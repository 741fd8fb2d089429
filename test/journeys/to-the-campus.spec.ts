import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { count, goOnTo, openTasks } from './arranged.js';
import {
  begunInterviews,
  type Cast,
  everybodyComes,
  handsIn,
  inHours,
  rankedWithSay,
  theSelection,
  theCast,
} from './the-interviews.js';
import { withDemo } from './the-demo.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let cast: Cast;

beforeAll(async () => {
  cast = await theCast(api, 'Marcus Bell', 'Priya Raman', 'Tamika Grant');
});

test('from the eligible officers through panel, interviews, the school’s say and the offer to an officer on campus', async () => {
  const { hr, principal, supervisor, candidates } = cast;
  const { vacancy, interviews } = await begunInterviews(api, worker, cast);
  for (const [i, interview] of interviews.entries()) {
    await hr.post(`/interviews/${interview}/propose`, inHours(api, 48 + i)).expect(200);
    await everybodyComes(interview, [candidates[i]!, principal, supervisor]);
    const { body } = await hr.get(`/interviews/${interview}`).expect(200);
    expect([i, body.state]).toEqual([i, 'confirmed']);
  }
  await goOnTo(api, worker, new Date(api.clock.now().getTime() + 52 * 3_600_000));
  for (const interview of interviews) {
    await handsIn(principal, interview, 4);
    expect((await hr.get(`/interviews/${interview}`)).body.state).toBe('under_way');
    await handsIn(supervisor, interview, 3);
    expect((await hr.get(`/interviews/${interview}`)).body.state).toBe('scored');
  }
  expect(await count(api, `task where settled_at is null and case_kind = 'scorecard'`)).toBe(0);
  expect(await openTasks(api, vacancy)).toMatchObject([{ kind: 'see-interviews-through' }]);
});

test('the officer selected accepts: the vacancy is filled, the others are thanked, and an assignment begins', async () => {
  const { hr, candidates } = cast;
  const { vacancy, expressions } = await rankedWithSay(api, worker, cast);
  const selected = await hr.post(`/vacancies/${vacancy}/select`, theSelection(api, expressions)).expect(200);
  expect(selected.body).toMatchObject({ state: 'offered' });
  const { body: offers } = await candidates[0]!.get('/offers/mine').expect(200);
  expect(offers).toMatchObject([{ state: 'open', place: null, hindrance: null }]);
  const { body: accepted } = await candidates[0]!.post(`/offers/${offers[0].id}/accept`).expect(200);
  expect(accepted).toMatchObject({ state: 'accepted', assignmentId: expect.any(String) });
  expect((await hr.get(`/vacancies/${vacancy}`)).body).toMatchObject({ state: 'filled' });
  const states = await Promise.all(expressions.map(async (id) => (await hr.get(`/expressions/${id}`)).body.state));
  expect(states).toEqual(['appointed', 'not_selected', 'not_selected']);
  expect(await count(api, `assignment where officer_id = $1 and state = 'planned'`, [candidates[0]!.id])).toBe(1);
  expect(
    await count(
      api,
      `task t where settled_at is null and case_id in (select id from expression where vacancy_id = $1)`,
      [vacancy],
    ),
  ).toBe(0);
});
