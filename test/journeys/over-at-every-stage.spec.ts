import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { whatIsBroken } from '../invariants/what-must-hold.js';
import { count, goOnTo } from './arranged.js';
import { people, type Someone, withDemo } from './the-demo.js';
import {
  aShortlistedVacancy,
  begunInterviews,
  type Cast,
  everybodyComes,
  handsIn,
  inHours,
  rankedWithSay,
  scoredInterviews,
  stateOf,
  theCast,
  theSelection,
  why,
} from './the-interviews.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let cast: Cast, hr: Someone, pratt: Someone;

beforeAll(async () => {
  cast = await theCast(api, 'Marcus Bell', 'Priya Raman');
  hr = cast.hr;
  pratt = (await people(api, 'Eleanor Pratt'))[0]!;
});

interface Stage {
  vacancy: string;
  expressions: string[];
  interviews?: string[];
}

const proposed = async (hours = 72) => {
  const begun = await begunInterviews(api, worker, cast);
  for (const [i, interview] of begun.interviews.entries())
    await hr.post(`/interviews/${interview}/propose`, inHours(api, hours + i)).expect(200);
  return begun;
};

const asked = async () => {
  const begun = await scoredInterviews(api, worker, cast);
  await goOnTo(api, worker, new Date(api.clock.now().getTime() + 8 * 86_400_000));
  await hr.post(`/vacancies/${begun.vacancy}/rank`, { finalists: begun.expressions }).expect(200);
  return begun;
};

const selected = async (how: string, says: string[]) => {
  const begun = await rankedWithSay(api, worker, cast, says);
  await hr.post(`/vacancies/${begun.vacancy}/${how}`, theSelection(api, begun.expressions)).expect(200);
  return begun;
};

/** A vacancy at every stage of the process, with work that waits on somebody there. */
const stages: Record<string, () => Promise<Stage>> = {
  'while the panel is put together': async () => {
    const shortlisted = await aShortlistedVacancy(api, worker, cast);
    for (const { id: personId } of [cast.principal, cast.supervisor])
      await hr.post(`/vacancies/${shortlisted.vacancy}/panelists`, { personId }).expect(201);
    return shortlisted;
  },
  'while people answer their invitations': () => proposed(),
  'while an interview is confirmed': async () => {
    const begun = await proposed();
    await everybodyComes(begun.interviews[0]!, [cast.candidates[0]!, cast.principal, cast.supervisor]);
    return begun;
  },
  'while candidates are scored': async () => {
    const begun = await proposed();
    for (const interview of begun.interviews) await hr.post(`/interviews/${interview}/begin-now`).expect(200);
    await handsIn(cast.principal, begun.interviews[0]!, 4);
    return begun;
  },
  'while the school is asked': asked,
  'while the head of the agency decides': () => selected('select-against-objection', ['object', 'accept']),
  'while the post is offered': () => selected('select', []),
};

const table = Object.entries(stages);

/** Tasks that are open in any case of the vacancy. */
const stillOpen = ({ vacancy, expressions }: Stage) =>
  count(
    api,
    `task where settled_at is null and case_id in (
       select $1::uuid union all select unnest($2::uuid[])
       union all select id from interview where vacancy_id = $1 union all select id from panelist where vacancy_id = $1
       union all select id from scorecard where vacancy_id = $1 union all select id from offer where vacancy_id = $1
       union all select id from recommendation where vacancy_id = $1
       union all select n.id from invitation n join interview i on i.id = n.interview_id where i.vacancy_id = $1)`,
    [vacancy, expressions],
  );

/** Nothing of the vacancy waits for anybody, and what was in calendars is cancelled there. */
async function isOver(stage: Stage): Promise<void> {
  expect(await stillOpen(stage)).toBe(0);
  expect(await whatIsBroken(api)).toEqual([]);
  const ahead = `appointment where cancelled_at is null and ends_at > $2
                 and case_id in (select id from interview where vacancy_id = $1)`;
  expect(await count(api, ahead, [stage.vacancy, api.clock.now()])).toBe(0);
}

/** The candidates who were told in words that say so. */
const toldOver = async ({ expressions }: Stage, words: string) =>
  count(
    api,
    `notice n join expression x on x.id = n.case_id and x.officer_id = n.person_id
     where n.case_id = any ($1) and n.subject like 'The vacancy is over%' and n.body like '%' || $2 || '%'`,
    [expressions, words],
  );

test.each(table)('a vacancy can be cancelled %s', async (_, arrive) => {
  const stage = await arrive();
  expect(await stillOpen(stage)).toBeGreaterThan(0);
  await cast.principal.post(`/vacancies/${stage.vacancy}/cancel`, why).expect(403);
  await hr.post(`/vacancies/${stage.vacancy}/cancel`, {}).expect(400);
  await hr.post(`/vacancies/${stage.vacancy}/cancel`, why).expect(200);
  await isOver(stage);
  expect(await toldOver(stage, 'was cancelled')).toBe(2);
  for (const expression of stage.expressions) expect(await stateOf(hr, `/expressions/${expression}`)).toBe('released');
});

test.each(table)('a vacancy can be posted again %s, for a reason', async (_, arrive) => {
  const stage = await arrive();
  await hr.post(`/vacancies/${stage.vacancy}/repost`).expect(422);
  const { body } = await hr.post(`/vacancies/${stage.vacancy}/repost`, why).expect(200);
  expect(await stateOf(hr, `/vacancies/${stage.vacancy}`)).toBe('reposted');
  expect(await stateOf(hr, `/vacancies/${body.id}`)).toBe('draft');
  await isOver(stage);
  expect(await toldOver(stage, 'is posted again')).toBe(2);
});

test.each(table)('officers can withdraw %s, and once nobody is left HR is asked what to do', async (_, arrive) => {
  const stage = await arrive();
  for (const [i, candidate] of cast.candidates.entries()) {
    await candidate.post(`/expressions/${stage.expressions[i]}/withdraw`).expect(200);
    expect(await whatIsBroken(api)).toEqual([]);
  }
  for (const interview of stage.interviews ?? [])
    expect(await stateOf(hr, `/interviews/${interview}`)).toMatch(/called_off|scored/);
  expect(await stillOpen(stage)).toBeGreaterThan(0); // the vacancy itself, and it can be ended
  if ((await stateOf(hr, `/vacancies/${stage.vacancy}`)) === 'awaiting_approval') {
    await pratt.post(`/vacancies/${stage.vacancy}/approve-selection`, why).expect(422);
    await pratt.post(`/vacancies/${stage.vacancy}/return-selection`, why).expect(200);
  }
  await hr.post(`/vacancies/${stage.vacancy}/repost`).expect(200); // nobody is sent away, so no reason is needed
  await isOver(stage);
  expect(await toldOver(stage, '')).toBe(0);
});
