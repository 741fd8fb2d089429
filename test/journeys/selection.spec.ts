import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { count, goOnTo, told } from './arranged.js';
import { people, type Someone, withDemo } from './the-demo.js';
import {
  answered,
  begunInterviews,
  type Cast,
  cardOf,
  handsIn,
  inDays,
  inHours,
  rankedWithSay,
  stateOf,
  theCast,
  theSelection,
  why,
} from './the-interviews.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let cast: Cast, hr: Someone, peter: Someone, pratt: Someone, marcus: Someone;

beforeAll(async () => {
  cast = await theCast(api, 'Marcus Bell', 'Priya Raman');
  hr = cast.hr;
  marcus = cast.candidates[0]!;
  [peter, pratt] = (await people(api, 'Peter Nakamura', 'Eleanor Pratt')) as [Someone, Someone];
});

const ranked = (...says: string[]) => rankedWithSay(api, worker, cast, says);
const selects = async (vacancy: string, sent: object, by = hr, how = 'select') =>
  answered(await by.post(`/vacancies/${vacancy}/${how}`, sent));
const against = (vacancy: string, sent: object, by = hr) => selects(vacancy, sent, by, 'select-against-objection');
const decides = (by: Someone, vacancy: string, how: string, sent: object = why) => selects(vacancy, sent, by, how);

test('a selection is HR’s, of candidates who are named once, with days that can be kept', async () => {
  const { vacancy, expressions } = await ranked();
  const [one, two] = expressions as [string, string];
  const good = theSelection(api, expressions);
  const refused = (change: object, by = hr) => selects(vacancy, { ...good, ...change }, by);
  for (const other of [cast.principal, pratt, marcus, cast.supervisor])
    expect(await refused({}, other)).toBe('403 not-allowed');
  expect(await refused({ alternates: [one] })).toBe('422 named-twice');
  expect(await refused({ alternates: [two, two] })).toBe('422 named-twice');
  expect(await refused({ expressionId: vacancy })).toBe('422 not-a-candidate');
  expect(await refused({ justification: 'Good.' })).toBe('400 invalid-input');
  expect(await refused({ answerBy: inDays(api, 0) })).toBe('422 answer-too-early');
  expect(await refused({ answerBy: '2027-02-30' })).toBe('400 invalid-input');
  expect(await refused({ startsOn: good.answerBy })).toBe('422 starts-too-early');
  expect(await against(vacancy, good)).toBe('422 no-objection');
  expect(await refused({})).toBe('done');
  expect(await refused({}, peter)).toBe('409 not-now');
  expect(await count(api, 'selection where vacancy_id = $1', [vacancy])).toBe(1);
});

test('nobody of HR who is a candidate selects', async () => {
  const { vacancy, expressions } = await ranked();
  const grant = `insert into role_grant (program_id, person_id, role) select program_id, $2, 'hr' from vacancy where id = $1`;
  await api.database.owner.query(grant, [vacancy, marcus.id]);
  expect(await selects(vacancy, theSelection(api, expressions), marcus)).toBe('403 not-allowed');
  await api.database.owner.query(`delete from role_grant where person_id = $1 and role = 'hr'`, [marcus.id]);
});

test('nobody is selected whom no administrator of the campus has scored', async () => {
  const begun = await begunInterviews(api, worker, cast);
  for (const [i, interview] of begun.interviews.entries()) {
    await hr.post(`/interviews/${interview}/propose`, inHours(api, 24 + i)).expect(200);
    await hr.post(`/interviews/${interview}/begin-now`).expect(200);
    if (i === 0) await hr.post(`/scorecards/${await cardOf(cast.principal, interview)}/excuse`, why).expect(200);
    else await handsIn(cast.principal, interview, 3);
    await handsIn(cast.supervisor, interview, 5);
  }
  const [unscored, scored] = begun.expressions as [string, string];
  await goOnTo(api, worker, new Date(api.clock.now().getTime() + 8 * 86_400_000));
  const ranks = async (finalists: string[]) =>
    answered(await hr.post(`/vacancies/${begun.vacancy}/rank`, { finalists }));
  expect(await ranks([unscored, scored])).toBe('422 finalist-not-scored');
  expect(await ranks([scored])).toBe('done');
  const { body } = await hr.get(`/vacancies/${begun.vacancy}/selection`).expect(200);
  const { recommendationId } = body.candidates.find(
    ({ expressionId }: { expressionId: string }) => expressionId === scored,
  );
  await cast.principal
    .post(`/recommendations/${recommendationId}/recommend`, { reasons: 'Spoke well with students.' })
    .expect(200);
  const refusal = await hr.post(`/vacancies/${begun.vacancy}/select`, theSelection(api, [unscored]));
  expect([refusal.status, refusal.body.title]).toEqual([
    422,
    expect.stringMatching(/administrator of Bluegrass Career.*Marcus Bell.*has not had its say yet on Marcus Bell/),
  ]);
  expect(await selects(begun.vacancy, theSelection(api, [scored, unscored]))).toBe('422 not-scored-by-both');
});

test('whose verified service is taken back is out, and cannot be selected', async () => {
  const { vacancy, expressions } = await ranked();
  const { rows } = await api.database.owner.query(
    `select id from service_interval where officer_id = $1 and status = 'verified'`,
    [marcus.id],
  );
  for (const { id } of rows) await peter.post(`/service-intervals/${id}/reject`, why).expect(200);
  expect(await stateOf(hr, `/expressions/${expressions[0]}`)).toBe('not_selected');
  expect(await told(api, expressions[0]!, 'About your interest')).toEqual(['Marcus Bell']);
  expect(await selects(vacancy, theSelection(api, expressions))).toBe('422 not-a-candidate');
  expect(await selects(vacancy, theSelection(api, [expressions[1]!]))).toBe('done');
});

test('against the school’s objection only the head of the agency lets it through, and the school is told', async () => {
  const { vacancy, expressions } = await ranked('object', 'recommend');
  const good = theSelection(api, expressions);
  expect(await selects(vacancy, good)).toBe('422 school-objects');
  expect(await selects(vacancy, theSelection(api, [...expressions].reverse()))).toBe('422 school-objects'); // as an alternate, too
  expect(await against(vacancy, { ...good, justification: 'Best.' })).toBe('400 invalid-input');
  expect(await against(vacancy, good, cast.principal)).toBe('403 not-allowed');
  expect(await against(vacancy, good)).toBe('done');
  expect(await stateOf(hr, `/vacancies/${vacancy}`)).toBe('awaiting_approval');
  expect(await count(api, 'offer where vacancy_id = $1', [vacancy])).toBe(0);
  for (const how of ['approve-selection', 'return-selection']) {
    for (const other of [hr, peter, cast.supervisor, cast.principal])
      expect([how, await decides(other, vacancy, how)]).toEqual([how, '403 not-allowed']);
    expect(await decides(pratt, vacancy, how, {})).toBe('400 invalid-input');
  }
  expect(await decides(pratt, vacancy, 'approve-selection')).toBe('done');
  expect(await stateOf(hr, `/vacancies/${vacancy}`)).toBe('offered');
  expect(await told(api, vacancy, 'Selected against the school')).toEqual(['Latisha Coleman', 'Laura Kessler']);
  expect(await decides(pratt, vacancy, 'approve-selection')).toBe('409 not-now');
});

test('the head of the agency who selected does not approve it, and what is sent back is selected anew', async () => {
  const { vacancy, expressions } = await ranked('object', 'recommend');
  const grant = `insert into role_grant (program_id, person_id, role) select program_id, $2, 'hr' from vacancy where id = $1`;
  await api.database.owner.query(grant, [vacancy, pratt.id]);
  expect(await against(vacancy, theSelection(api, expressions), pratt)).toBe('done');
  expect(await decides(pratt, vacancy, 'approve-selection')).toBe('403 not-allowed');
  await api.database.owner.query(`delete from role_grant where person_id = $1 and role = 'hr'`, [pratt.id]);
  await api.database.owner.query(`update selection set selected_by = $2 where vacancy_id = $1`, [vacancy, hr.id]);
  expect(await decides(pratt, vacancy, 'return-selection')).toBe('done');
  expect(await stateOf(hr, `/vacancies/${vacancy}`)).toBe('ranked');
  expect(await told(api, vacancy, 'Selection sent back')).toEqual(['Denise Holloway', 'Peter Nakamura']);
  const { selections } = (await hr.get(`/vacancies/${vacancy}/selection`).expect(200)).body;
  expect(selections).toMatchObject([{ againstObjection: true, returnedReason: why.reason }]);
  expect(await selects(vacancy, theSelection(api, [expressions[1]!]))).toBe('done');
});

test('what the head approves is still there: the next in line where somebody withdrew, and nobody’s offer where none is', async () => {
  const { vacancy, expressions } = await ranked('object', 'recommend');
  await against(vacancy, theSelection(api, expressions));
  await marcus.post(`/expressions/${expressions[0]}/withdraw`).expect(200);
  // The only one who is left is an alternate whose time is over.
  await goOnTo(api, worker, new Date(api.clock.now().getTime() + 91 * 86_400_000));
  expect(await decides(pratt, vacancy, 'approve-selection')).toBe('409 chosen-is-gone');
  expect(await decides(pratt, vacancy, 'return-selection')).toBe('done');
});
