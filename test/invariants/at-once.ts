import type { TestApi } from '../harness/api.js';
import type { TestWorker } from '../harness/worker.js';
import { count, goTo } from '../journeys/arranged.js';
import {
  allScored,
  answered,
  begunInterviews,
  type Cast,
  cardOf,
  inHours,
  readInterview,
  stateOf,
} from '../journeys/the-interviews.js';
import { whatIsBroken } from './what-must-hold.js';

/** Where several people do something at the same moment. */
export interface Stage {
  api: TestApi;
  worker: TestWorker;
  cast: Cast;
}

export type Request = () => PromiseLike<{ status: number; text: string; body: { code?: string } }>;

/** Sends the requests at the same moment, in another order each time; gives how each was answered. */
export async function atOnce({ api }: Stage, round: number, ...requests: Request[]): Promise<string[]> {
  const order = requests.map((_, i) => (i + round) % requests.length);
  const sent = new Map(order.map((i) => [i, Promise.resolve(requests[i]!())]));
  const answers = await Promise.all(requests.map((_, i) => sent.get(i)!));
  for (const { status, text } of answers) if (status >= 500) throw new Error(text);
  expect(await whatIsBroken(api)).toEqual([]);
  return answers.map((answer) => answered(answer as Parameters<typeof answered>[0]));
}

export interface Ready {
  vacancy: string;
  expressions: string[];
}

/** Two candidates are interviewed and scored; on the way the last answers and scorecards come at once. */
export async function scored(stage: Stage, round: number): Promise<Ready> {
  const { api, worker, cast } = stage;
  const { hr } = cast;
  const { vacancy, expressions, interviews } = await begunInterviews(api, worker, cast);
  const panel = [cast.principal, cast.supervisor];
  for (const [i, interview] of interviews.entries()) {
    await hr.post(`/interviews/${interview}/propose`, inHours(api, 24 + i)).expect(200);
    const invited = [cast.candidates[i]!, ...panel];
    const invitations = await Promise.all(invited.map((who) => readInterview(who, interview)));
    const answering = invited.map(
      (who, at) => () => who.post(`/invitations/${invitations[at].myInvitation.id}/accept`),
    );
    expect(await atOnce(stage, round, ...answering)).toEqual(['done', 'done', 'done']);
    expect(await stateOf(hr, `/interviews/${interview}`)).toBe('confirmed');
    expect(await happened(api, 'interview', 'confirm', interview)).toBe(1);

    await hr.post(`/interviews/${interview}/begin-now`).expect(200);
    const cards = await Promise.all(panel.map((rater) => cardOf(rater, interview)));
    const { questions } = (await cast.principal.get(`/scorecards/${cards[0]}`)).body;
    const handing = panel.map(
      (rater, at) => () => rater.post(`/scorecards/${cards[at]}/hand-in`, allScored(questions, 4 - at)),
    );
    expect(await atOnce(stage, round, ...handing)).toEqual(['done', 'done']);
    expect(await stateOf(hr, `/interviews/${interview}`)).toBe('scored');
    expect(await happened(api, 'interview', 'complete', interview)).toBe(1);
  }
  await goTo(api, new Date(api.clock.now().getTime() + 8 * 86_400_000));
  return { vacancy, expressions };
}

/** They are ranked and the school has had its say. */
export async function ready(stage: Stage, round: number): Promise<Ready> {
  const is = await scored(stage, round);
  const { hr, principal } = stage.cast;
  await hr.post(`/vacancies/${is.vacancy}/rank`, { finalists: is.expressions }).expect(200);
  const { body } = await hr.get(`/vacancies/${is.vacancy}/recommendations`).expect(200);
  for (const { id } of body)
    await principal.post(`/recommendations/${id}/accept`, { reasons: 'Spoke well with students.' }).expect(200);
  return is;
}

const happened = (api: TestApi, kind: string, action: string, id: string) =>
  count(api, `audit_entry where case_kind = $1 and entry ->> 'action' = $2 and case_id = $3`, [kind, action, id]);
