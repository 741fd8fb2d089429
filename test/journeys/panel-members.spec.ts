import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { count } from './arranged.js';
import {
  aShortlistedVacancy,
  begunInterviews,
  type Cast,
  handsIn,
  inHours,
  joinsPanel,
  why,
  theCast,
} from './the-interviews.js';
import { someone, type Someone, withDemo } from './the-demo.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
const worker = testWorker(api);
withDemo(api, { withCases: false });

let cast: Cast;

/** The same people with another candidate for each vacancy. */
const withCandidate = (index: number): Cast => ({ ...cast, candidates: [cast.candidates[index]!] });

beforeAll(async () => {
  cast = await theCast(api, 'Marcus Bell', 'Priya Raman', 'Tamika Grant');
});

/** People who could sit on the panel, so many. */
async function choices(hr: Someone, vacancy: string, most: number): Promise<string[]> {
  const { body } = await hr.get(`/vacancies/${vacancy}/panel/choices`).expect(200);
  const ids = body.map(({ id }: { id: string }) => id).slice(0, most);
  expect(ids).toHaveLength(most);
  return ids;
}

test('a panel has at most twelve members: one more is refused until somebody is taken off it', async () => {
  const { hr } = cast;
  const { vacancy } = await aShortlistedVacancy(api, worker, withCandidate(0));
  const ids = await choices(hr, vacancy, 13);
  const members: string[] = [];
  for (const personId of ids.slice(0, 12)) {
    const { body } = await hr.post(`/vacancies/${vacancy}/panelists`, { personId }).expect(201);
    members.push(body.id);
  }
  const thirteenth = { personId: ids[12]! };
  const { body: refused } = await hr.post(`/vacancies/${vacancy}/panelists`, thirteenth).expect(422);
  expect(refused).toMatchObject({
    code: 'panel-full',
    errors: [{ field: 'personId', message: expect.stringContaining('at most 12 members') }],
  });
  expect(await count(api, 'panelist where vacancy_id = $1', [vacancy])).toBe(12);
  await hr.post(`/panelists/${members[0]}/remove`, why).expect(200);
  await hr.post(`/vacancies/${vacancy}/panelists`, thirteenth).expect(201);
});

test('of two who are named for the last seat at the same moment one is refused', async () => {
  const { hr } = cast;
  const { vacancy } = await aShortlistedVacancy(api, worker, withCandidate(1));
  const ids = await choices(hr, vacancy, 13);
  for (const personId of ids.slice(0, 11)) await hr.post(`/vacancies/${vacancy}/panelists`, { personId }).expect(201);
  const both = await Promise.all(
    ids.slice(11).map((personId) => hr.post(`/vacancies/${vacancy}/panelists`, { personId })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
});

test('whoever has scored and left the panel counts on, as their scorecard does', async () => {
  const { hr, principal } = cast;
  const { vacancy, interviews, panelists } = await begunInterviews(api, worker, withCandidate(2));
  const another = await someone(api, 'Angela Reyes');
  await joinsPanel(hr, another, vacancy);
  await hr.post(`/interviews/${interviews[0]}/propose`, inHours(api, 24)).expect(200);
  await hr.post(`/interviews/${interviews[0]}/begin-now`).expect(200);
  await handsIn(principal, interviews[0]!, 4);
  await hr.post(`/panelists/${panelists[0]}/remove`, why).expect(200);
  const ids = await choices(hr, vacancy, 11);
  const others = ids.filter((id) => id !== principal.id).slice(0, 10);
  for (const personId of others.slice(0, 9)) await hr.post(`/vacancies/${vacancy}/panelists`, { personId }).expect(201);
  await hr.post(`/vacancies/${vacancy}/panelists`, { personId: others[9]! }).expect(422);
});

test('whoever withdraws after their own interview does not sit on the panel for the others', async () => {
  const { hr } = cast;
  const two = { ...cast, candidates: [cast.candidates[0]!, cast.candidates[2]!] };
  const { vacancy, expressions, interviews } = await begunInterviews(api, worker, two);
  await hr.post(`/interviews/${interviews[0]}/propose`, inHours(api, 24)).expect(200);
  await hr.post(`/interviews/${interviews[0]}/begin-now`).expect(200);
  for (const rater of [cast.principal, cast.supervisor]) await handsIn(rater, interviews[0]!, 4);
  const [marcus] = two.candidates as [Someone];
  await marcus.post(`/expressions/${expressions[0]}/withdraw`).expect(200);
  const named = await hr.post(`/vacancies/${vacancy}/panelists`, { personId: marcus.id });
  expect(named.body.code).toBe('panelist-is-candidate');
  const { body } = await hr.get(`/vacancies/${vacancy}/panel/choices?name=Marcus`).expect(200);
  expect(body).toEqual([]);
});
