import { Client } from 'pg';
import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { count, goOnTo, openTasks, told } from './arranged.js';
import { people, type Someone, withDemo } from './the-demo.js';
import {
  allScored,
  answered,
  begunInterviews,
  type Cast,
  cardOf,
  handsIn,
  inHours,
  rankedWithSay,
  readInterview,
  stateOf,
  theCast,
  theSelection,
  why,
} from './the-interviews.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let cast: Cast, hr: Someone, laura: Someone, thomas: Someone;

beforeAll(async () => {
  cast = await theCast(api, 'Marcus Bell');
  ({ hr, principal: laura, supervisor: thomas } = cast);
});

interface Card {
  vacancy: string;
  interview: string;
  id: string;
  questions: { id: string }[];
}

/** An interview that has begun, with the principal's own scorecard. */
async function aScorecard(): Promise<Card> {
  const { vacancy, interviews } = await begunInterviews(api, worker, cast);
  const interview = interviews[0]!;
  await hr.post(`/interviews/${interview}/propose`, inHours(api, 24)).expect(200);
  await hr.post(`/interviews/${interview}/begin-now`).expect(200);
  const id = await cardOf(laura, interview);
  const { questions } = (await laura.get(`/scorecards/${id}`).expect(200)).body;
  return { vacancy, interview, id, questions };
}

/** How many rows the database itself shows the api, or lets it change, on behalf of this person of the agency. */
async function beneath(who: Someone, sql: string, params: unknown[]): Promise<number> {
  const { rows } = await api.database.owner.query(`select program_id from scorecard limit 1`);
  const client = new Client({ connectionString: api.database.apiUrl });
  await client.connect();
  try {
    for (const [name, value] of Object.entries({ program_id: rows[0].program_id, person_id: who.id, side: 'agency' }))
      await client.query(`select set_config('liaison.' || $1, $2, false)`, [name, value]);
    return (await client.query(sql, params)).rowCount!;
  } finally {
    await client.end();
  }
}

test('nobody sees another’s scores before all are in: not in the api, and not in the database beneath it', async () => {
  const { interview, vacancy, id } = await aScorecard();
  await handsIn(laura, interview, 4);
  const whole = (await laura.get(`/scorecards/${id}`).expect(200)).body;
  const sheet = { ...allScored(whole.questions, 2), reason: 'I mistook two of the answers.' };
  await laura.post(`/scorecards/${id}/correct`, sheet).expect(200);
  const sees = (who: Someone) =>
    Promise.all(
      ['score_sheet', 'former_score_sheet'].map((table) =>
        beneath(who, `select from ${table} where scorecard_id = $1`, [id]),
      ),
    );
  // HR reads who has handed in, and nothing that is on it.
  expect((await hr.get(`/scorecards/${id}`).expect(200)).body).toMatchObject({
    state: 'handed_in',
    sheet: null,
    former: [],
  });
  // He reads it because he administers the program.
  expect((await thomas.get(`/scorecards/${id}`).expect(200)).body).toMatchObject({ sheet: null, former: [] });
  expect(await Promise.all([laura, thomas, hr].map(sees))).toEqual([
    [1, 1],
    [0, 0],
    [0, 0],
  ]);
  for (const who of [hr, laura, thomas])
    expect(answered(await who.get(`/vacancies/${vacancy}/ranking`))).toBe('409 not-now');
  expect((await hr.get(`/cases/scorecard/${id}/history`).expect(200)).text).not.toContain('"scores"');

  await handsIn(thomas, interview, 3);
  expect((await hr.get(`/scorecards/${id}`).expect(200)).body.former).toHaveLength(1);
  expect(await Promise.all([laura, thomas, hr].map(sees))).toEqual([1, 2, 3].map(() => [1, 1]));
  expect(answered(await hr.get(`/vacancies/${vacancy}/ranking`))).toBe('done');
});

test('nobody writes on another’s scorecard, not even beneath the api', async () => {
  const { id, questions, interview } = await aScorecard();
  const [priya] = (await people(api, 'Priya Raman')) as [Someone];
  const sheet = allScored(questions, 5);
  const refusals = async (who: Someone) => [
    answered(await who.put(`/scorecards/${id}/sheet`, { ...sheet, version: 0 })),
    answered(await who.post(`/scorecards/${id}/hand-in`, sheet)),
    answered(await who.post(`/scorecards/${id}/correct`, { ...sheet, ...why })),
  ];
  expect(await refusals(hr)).toEqual(['403 not-allowed', '403 not-allowed', '403 not-allowed']);
  for (const other of [cast.candidates[0]!, priya])
    expect(await refusals(other)).toEqual(['404 not-found', '404 not-found', '404 not-found']);
  await handsIn(laura, interview, 4);
  const change = `update score_sheet set comment = 'Changed.' where scorecard_id = $1`;
  expect([await beneath(hr, change, [id]), await beneath(thomas, change, [id])]).toEqual([0, 0]);
});

test('what is no whole scorecard is not handed in', async () => {
  const { id, questions } = await aScorecard();
  const whole = allScored(questions, 4);
  const [first] = questions as [{ id: string }];
  const { [first.id]: _, ...most } = whole.scores;
  const handing = async (scores: object, more: object = {}) =>
    answered(await laura.post(`/scorecards/${id}/hand-in`, { ...whole, scores, ...more }));
  expect(await handing(most)).toBe('422 scores-missing');
  expect(await handing({ ...whole.scores, nonsense: 3 })).toBe('422 scores-wrong');
  for (const wrong of [0, 6, 2.5, '4', true])
    expect([wrong, await handing({ ...whole.scores, [first.id]: wrong })]).toEqual([wrong, '422 scores-wrong']);
  expect(await handing(Object.fromEntries(questions.map((question) => [question.id, null])))).toBe(
    '422 nothing-scored',
  );
  expect(await handing(whole.scores, { notes: { [first.id]: 'x'.repeat(2001) } })).toBe('422 scores-wrong');
  expect(await handing(whole.scores, { comment: 'x'.repeat(4001) })).toBe('400 invalid-input');
  expect(await handing({ ...whole.scores, [first.id]: null })).toBe('done'); // it was not asked, and that is said
});

test('what is typed is kept, one window at a time, until it is handed in', async () => {
  const { id, questions } = await aScorecard();
  const saving = async (score: number, version: number) =>
    laura.put(`/scorecards/${id}/sheet`, { scores: { [questions[0]!.id]: score }, version });
  expect((await saving(2, 0)).body).toMatchObject({ version: 1 });
  expect(answered(await saving(3, 0))).toBe('412 stale-version');
  expect((await saving(3, 1)).body).toMatchObject({ version: 2 });
  expect(answered(await saving(9, 2))).toBe('400 invalid-input');
  expect(answered(await saving(4, 7))).toBe('412 stale-version');
  const atOnce = await Promise.all([4, 5, 1].map((score) => saving(score, 2)));
  expect(atOnce.map(answered).sort()).toEqual(['412 stale-version', '412 stale-version', 'done']);
  const { sheet } = (await laura.get(`/scorecards/${id}`).expect(200)).body;
  expect(sheet).toMatchObject({ version: 3, scores: { [questions[0]!.id]: expect.any(Number) } });
  await laura.post(`/scorecards/${id}/hand-in`, allScored(questions, 3)).expect(200);
  expect(answered(await saving(1, 4))).toBe('409 not-now');
  expect(answered(await laura.post(`/scorecards/${id}/hand-in`, allScored(questions, 5)))).toBe('409 not-now');
  const { sheet: locked } = (await laura.get(`/scorecards/${id}`).expect(200)).body;
  expect(new Set(Object.values(locked.scores))).toEqual(new Set([3]));
});

test('a correction needs a reason and keeps the former version, until the selection is made on the scores', async () => {
  const { interviews, vacancy, expressions } = await rankedWithSay(api, worker, cast);
  const id = await cardOf(laura, interviews[0]!);
  const { questions, sheet: before } = (await laura.get(`/scorecards/${id}`).expect(200)).body;
  const correcting = async (sent: object) => answered(await laura.post(`/scorecards/${id}/correct`, sent));
  const sheet = { ...allScored(questions, 2), reason: 'I mistook two of the answers.' };
  expect(await correcting(allScored(questions, 2))).toBe('400 invalid-input');
  expect(await correcting({ ...sheet, reason: 'Oops' })).toBe('400 invalid-input');
  expect(await correcting({ ...sheet, scores: {} })).toBe('422 scores-missing');
  expect(await correcting(sheet)).toBe('done');
  const { former, state } = (await laura.get(`/scorecards/${id}`).expect(200)).body;
  expect([state, former.length]).toEqual(['handed_in', 1]);
  expect(former[0]).toMatchObject({ scores: before.scores, comment: before.comment, reason: sheet.reason });
  expect(await told(api, id, 'A scorecard was corrected')).toEqual(['Denise Holloway', 'Peter Nakamura']);
  await hr.post(`/vacancies/${vacancy}/select`, theSelection(api, expressions)).expect(200);
  expect(await correcting(sheet)).toBe('422 selected-already');
  expect(await count(api, 'former_score_sheet where scorecard_id = $1', [id])).toBe(1);
});

test('a scorecard is due two days after the interview, reminded before and told to HR after', async () => {
  const { id, interview } = await aScorecard();
  const { endsAt } = await readInterview(hr, interview);
  const due = new Date(Date.parse(endsAt) + 48 * 3_600_000);
  expect(await openTasks(api, id)).toMatchObject([{ kind: 'hand-in-scorecard', person: laura.id, due }]);
  await goOnTo(api, worker, new Date(due.getTime() - 23 * 3_600_000));
  expect(await told(api, id, 'Due soon: ')).toEqual(['Laura Kessler']);
  await goOnTo(api, worker, due);
  expect(await told(api, id, 'Overdue: ')).toEqual(['Laura Kessler']);
  expect(await told(api, id, 'Overdue with somebody else')).toEqual(['Denise Holloway', 'Peter Nakamura']);
  await handsIn(laura, interview, 3);
  expect(await openTasks(api, id)).toEqual([]);
});

test('HR goes on without a scorecard for a reason that the panelist reads, and nobody excuses themselves', async () => {
  const { id, interview } = await aScorecard();
  const excusing = async (who: Someone, sent: object = why) =>
    answered(await who.post(`/scorecards/${id}/excuse`, sent));
  expect([await excusing(laura), await excusing(hr, {})]).toEqual(['403 not-allowed', '400 invalid-input']);
  await handsIn(thomas, interview, 4);
  expect(await excusing(hr)).toBe('done');
  expect(await stateOf(hr, `/interviews/${interview}`)).toBe('scored');
  expect((await laura.get(`/scorecards/${id}`).expect(200)).body).toMatchObject({ excuse: why.reason });
  expect(await told(api, id, 'Your scorecard is not needed')).toEqual(['Laura Kessler']);
});
