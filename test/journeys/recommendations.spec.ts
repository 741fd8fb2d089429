import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { goOnTo, openTasks, told } from './arranged.js';
import { people, type Someone, withDemo } from './the-demo.js';
import {
  answered,
  type Begun,
  type Cast,
  declares,
  inDays,
  joinsPanel,
  rankedWithSay,
  scoredInterviews,
  stateOf,
  theCast,
  theSelection,
} from './the-interviews.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

const reasons = { reasons: 'Spoke well with students.' };

let cast: Cast, hr: Someone, laura: Someone, karen: Someone, latisha: Someone, pratt: Someone;

beforeAll(async () => {
  cast = await theCast(api, 'Marcus Bell', 'Priya Raman');
  ({ hr, principal: laura } = cast);
  [karen, latisha, pratt] = (await people(api, 'Karen Whitfield', 'Latisha Coleman', 'Eleanor Pratt')) as [
    Someone,
    Someone,
    Someone,
  ];
});

/** Ranks the candidates; gives what the school was asked, in the order of the finalists. */
async function asked({ vacancy }: Begun, finalists: string[]): Promise<string[]> {
  await goOnTo(api, worker, new Date(api.clock.now().getTime() + 8 * 86_400_000));
  await hr.post(`/vacancies/${vacancy}/rank`, { finalists }).expect(200);
  return recommendationsOf(vacancy, finalists);
}

async function recommendationsOf(vacancy: string, finalists: string[]): Promise<string[]> {
  const { body } = await hr.get(`/vacancies/${vacancy}/selection`).expect(200);
  return finalists.map(
    (id) =>
      body.candidates.find(({ expressionId }: { expressionId: string }) => expressionId === id)
        .recommendationId as string,
  );
}

const says = async (who: Someone, recommendation: string, stance: string, sent: object = reasons) =>
  answered(await who.post(`/recommendations/${recommendation}/${stance}`, sent));

test('the school is asked once the candidates are ranked, and only administrators of that campus have the say', async () => {
  const begun = await scoredInterviews(api, worker, cast);
  const [id] = await asked(begun, begun.expressions);
  expect(await openTasks(api, id!)).toMatchObject([{ kind: 'recommend-finalist', role: 'administrator' }]);
  for (const other of [hr, latisha, pratt, cast.supervisor])
    expect(await says(other, id!, 'recommend')).toBe('403 not-allowed');
  for (const other of [karen, ...cast.candidates]) expect(await says(other, id!, 'recommend')).toBe('404 not-found');
  expect(await says(laura, id!, 'recommend', {})).toBe('400 invalid-input');
  expect(await says(laura, id!, 'object', { reasons: 'No.' })).toBe('400 invalid-input');
  expect(await says(laura, id!, 'recommend')).toBe('done');
  expect(await told(api, id!, 'The school has had its say')).toEqual(['Denise Holloway', 'Peter Nakamura']);
  expect(await openTasks(api, id!)).toEqual([]);
});

test('whoever has a conflict of interest with a finalist has no say on them, and reads nothing of theirs', async () => {
  const begun = await scoredInterviews(api, worker, cast);
  const miguel = (await people(api, 'Miguel Santos'))[0]!;
  await api.database.owner.query(
    `insert into role_grant (program_id, person_id, role, campus_id)
     select v.program_id, $2, 'administrator', v.campus_id from vacancy v where v.id = $1`,
    [begun.vacancy, miguel.id],
  );
  await joinsPanel(hr, miguel, begun.vacancy, ['Marcus Bell']);
  const [marcus, priya] = await asked(begun, begun.expressions);
  expect(await says(miguel, marcus!, 'recommend')).toBe('403 not-allowed');
  const { body } = await miguel.get(`/recommendations/${marcus}`).expect(200);
  expect(body).toMatchObject({ recused: true, statement: '', allowedActions: [] });
  await miguel.get(`/vacancies/${begun.vacancy}/ranking`).expect(403);
  await laura.get(`/vacancies/${begun.vacancy}/ranking`).expect(200);
  expect(await says(miguel, priya!, 'accept')).toBe('done');
  expect(await says(laura, marcus!, 'object')).toBe('done');
  await api.database.owner.query(
    `delete from role_grant where person_id = $1 and campus_id = (select campus_id from vacancy where id = $2)`,
    [miguel.id, begun.vacancy],
  );
});

test('the say can be changed until the selection is made, and not after it', async () => {
  const { vacancy, expressions, recommendations } = await rankedWithSay(api, worker, cast, ['object', 'accept']);
  const [id] = recommendations as [string];
  const changes = ['accept', 'object', 'recommend', 'recommend'];
  for (const stance of changes)
    expect(await says(laura, id, stance, { reasons: `We ${stance} after all.` })).toBe('done');
  const { body } = await hr.get(`/recommendations/${id}`).expect(200);
  expect(body).toMatchObject({ state: 'recommends', reasons: 'We recommend after all.', givenByName: 'Laura Kessler' });
  const { body: history } = await hr.get(`/cases/recommendation/${id}/history`).expect(200);
  expect(history.items).toHaveLength(2 + changes.length);
  await hr.post(`/vacancies/${vacancy}/select`, theSelection(api, expressions)).expect(200);
  for (const recommendation of recommendations)
    expect(await says(laura, recommendation, 'object')).toBe('422 selected-already');
});

test('a finalist was interviewed and scored by both sides, and the school is asked about each once', async () => {
  const begun = await scoredInterviews(api, worker, cast);
  const [marcus, priya] = begun.expressions as [string, string];
  const ranks = async (finalists: unknown, by = hr) =>
    answered(await by.post(`/vacancies/${begun.vacancy}/rank`, { finalists }));
  expect(await ranks([])).toBe('400 invalid-input');
  expect(await ranks([marcus, marcus])).toBe('400 invalid-input');
  expect(await ranks(['01890000-0000-7000-8000-000000000000'])).toBe('422 finalist-not-scored');
  expect(await ranks([marcus], laura)).toBe('403 not-allowed');
  const [id] = await asked(begun, [marcus]);
  const more = async (...finalists: string[]) =>
    answered(await hr.post(`/vacancies/${begun.vacancy}/name-finalists`, { finalists }));
  expect(await more(marcus)).toBe('422 finalist-already');
  expect(await more(priya)).toBe('done');
  expect(await more(priya)).toBe('422 finalist-already');
  const [first, second] = await recommendationsOf(begun.vacancy, begun.expressions);
  expect(first).toBe(id);
  await says(laura, id!, 'accept');
  // An alternate on whom the school has not had its say is no alternate.
  const selecting = async () =>
    answered(await hr.post(`/vacancies/${begun.vacancy}/select`, theSelection(api, [marcus, priya])));
  expect(await selecting()).toBe('422 school-not-heard');
  await says(laura, second!, 'accept');
  expect(await selecting()).toBe('done');
});

test('a say that is not needed any more lapses with the candidate, and late it goes to the district', async () => {
  const begun = await scoredInterviews(api, worker, cast);
  const [marcus, priya] = await asked(begun, begun.expressions);
  await cast.candidates[0]!.post(`/expressions/${begun.expressions[0]}/withdraw`).expect(200);
  expect(await stateOf(hr, `/recommendations/${marcus}`)).toBe('lapsed');
  expect(await says(laura, marcus!, 'recommend')).toBe('409 not-now');
  await goOnTo(api, worker, `${inDays(api, 9)}T15:00:00Z`);
  expect(await told(api, priya!, 'Overdue: ')).toEqual(['Laura Kessler']);
  expect(await told(api, priya!, 'Overdue with somebody else')).toEqual(['Latisha Coleman']);
  expect(await told(api, marcus!, 'Overdue')).toEqual([]);
});

test('nobody who is recused late keeps a say', async () => {
  const begun = await scoredInterviews(api, worker, cast);
  await declares(laura, begun.panelists[0]!, ['Marcus Bell']);
  const [marcus] = await asked(begun, begun.expressions);
  expect(await says(laura, marcus!, 'recommend')).toBe('403 not-allowed');
});
