import type { Response } from 'supertest';
import type { TestApi } from '../harness/api.js';
import type { TestWorker } from '../harness/worker.js';
import { goOnTo, hasServed, interested } from './arranged.js';
import { aPostedVacancy, people, type Someone } from './the-demo.js';

/** Who takes part in the second half of hiring. */
export interface Cast {
  hr: Someone;
  /** The principal of the vacancy's campus, on the school's side of the panel. */
  principal: Someone;
  /** A supervisor, on the agency's side of the panel. */
  supervisor: Someone;
  candidates: Someone[];
}

/** HR, the campus's principal, a supervisor, and the candidates who are named, in a program with the demo's people. */
export async function theCast(api: TestApi, ...candidates: string[]): Promise<Cast> {
  const [hr, principal, supervisor, ...officers] = await people(
    api,
    'Denise Holloway',
    'Laura Kessler',
    'Thomas Greer',
    ...candidates,
  );
  return { hr: hr!, principal: principal!, supervisor: supervisor!, candidates: officers };
}

/** How a request was answered, in short: 'not-allowed' at 403. */
export const answered = ({ status, body }: Response): string => (status < 300 ? 'done' : `${status} ${body.code}`);

export const readInterview = async (who: Someone, id: string) => (await who.get(`/interviews/${id}`).expect(200)).body;

export const stateOf = async (who: Someone, path: string): Promise<string> =>
  (await who.get(path).expect(200)).body.state;

export const why = { reason: 'A reason that somebody could have.' };

/** A vacancy whose eligible officers are known; the documents are the first one's. Gives it with the expressions. */
export async function aShortlistedVacancy(
  api: TestApi,
  worker: TestWorker,
  { hr, candidates }: Cast,
  { documents = [], upTo = 'shortlisted' }: { documents?: string[]; upTo?: 'eligible' | 'shortlisted' } = {},
): Promise<{ vacancy: string; expressions: string[] }> {
  const closesOn = new Date(api.clock.now().getTime() + 16 * 86_400_000).toISOString().slice(0, 10);
  const vacancy = await aPostedVacancy(hr, closesOn);
  const expressions: string[] = [];
  for (const candidate of candidates) {
    await hasServed(candidate, hr, '2012-05-01');
    expressions.push(await interested(candidate, vacancy, candidate === candidates[0] ? documents : []));
  }
  await goOnTo(api, worker, new Date(api.clock.now().getTime() + 18 * 86_400_000));
  for (const expression of expressions) await hr.post(`/expressions/${expression}/find-eligible`).expect(200);
  if (upTo === 'shortlisted') await hr.post(`/vacancies/${vacancy}/shortlist`).expect(200);
  return { vacancy, expressions };
}

/** Somebody is named to the panel and declares; gives the panelist. `against` are officers with whom there is a conflict. */
export async function joinsPanel(hr: Someone, who: Someone, vacancy: string, against: string[] = []): Promise<string> {
  const { body: panelist } = await hr.post(`/vacancies/${vacancy}/panelists`, { personId: who.id }).expect(201);
  await declares(who, panelist.id, against);
  return panelist.id;
}

export async function declares(who: Someone, panelist: string, against: string[] = []): Promise<void> {
  const { body } = await who.get(`/panelists/${panelist}`).expect(200);
  const declarations = body.candidates.map((candidate: { interviewId: string; officerName: string }) => ({
    interviewId: candidate.interviewId,
    conflict: against.includes(candidate.officerName),
  }));
  await who.post(`/panelists/${panelist}/declare`, { declarations }).expect(200);
}

export interface Begun {
  vacancy: string;
  expressions: string[];
  /** In the order of the candidates. */
  interviews: string[];
  panelists: string[];
}

/** Interviews that have begun, with a complete panel and no time proposed yet. */
export async function begunInterviews(api: TestApi, worker: TestWorker, cast: Cast): Promise<Begun> {
  const { vacancy, expressions } = await aShortlistedVacancy(api, worker, cast);
  const panelists = [
    await joinsPanel(cast.hr, cast.principal, vacancy),
    await joinsPanel(cast.hr, cast.supervisor, vacancy),
  ];
  await cast.hr.post(`/vacancies/${vacancy}/begin-interviews`).expect(200);
  const { body } = await cast.hr.get(`/vacancies/${vacancy}/interviews`).expect(200);
  const interviews = cast.candidates.map(
    ({ id }) => body.find((one: { officer: { id: string } }) => one.officer.id === id).id as string,
  );
  return { vacancy, expressions, interviews, panelists };
}

/** So many hours from now, as a proposal of 45 minutes. */
export function inHours(api: TestApi, hours: number): { startsAt: string; endsAt: string; place: string } {
  const start = api.clock.now().getTime() + hours * 3_600_000;
  return {
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(start + 45 * 60_000).toISOString(),
    place: 'Room 4, district office',
  };
}

/** Everybody who is invited to the interview says yes. */
export async function everybodyComes(interview: string, people: Someone[]): Promise<void> {
  for (const person of people) expect(answered(await answers(person, interview, 'accept'))).toBe('done');
}

/** Whoever is invited says whether they come. */
export async function answers(who: Someone, interview: string, answer: 'accept' | 'decline'): Promise<Response> {
  const { myInvitation } = await readInterview(who, interview);
  return who.post(`/invitations/${myInvitation.id}/${answer}`, answer === 'accept' ? {} : why);
}

/** A sheet with the same score everywhere. */
export const allScored = (questions: { id: string }[], score: number) => ({
  scores: Object.fromEntries(questions.map(({ id }) => [id, score])),
  notes: {},
  comment: 'Answered every question.',
});

/** Somebody's own scorecard of the interview. */
export async function cardOf(who: Someone, interview: string): Promise<string> {
  const { panelists } = await readInterview(who, interview);
  return panelists.find((one: { scorecardId: string | null }) => one.scorecardId)!.scorecardId;
}

/** Somebody on the panel hands in their scorecard of the interview. */
export async function handsIn(who: Someone, interview: string, score: number): Promise<string> {
  const id = await cardOf(who, interview);
  const { body: card } = await who.get(`/scorecards/${id}`).expect(200);
  await who.post(`/scorecards/${id}/hand-in`, allScored(card.questions, score)).expect(200);
  return id;
}

/** Every candidate is interviewed and scored by the whole panel: the first best. Gives what was begun. */
export async function scoredInterviews(api: TestApi, worker: TestWorker, cast: Cast): Promise<Begun> {
  const begun = await begunInterviews(api, worker, cast);
  for (const [i, interview] of begun.interviews.entries()) {
    await cast.hr.post(`/interviews/${interview}/propose`, inHours(api, 24 + i)).expect(200);
    await cast.hr.post(`/interviews/${interview}/begin-now`).expect(200);
    await handsIn(cast.principal, interview, Math.max(1, 5 - i));
    await handsIn(cast.supervisor, interview, Math.max(1, 4 - i));
  }
  return begun;
}

/** The candidates are ranked and the school says what it thinks of each: 'recommend' where nothing else is said. */
export async function rankedWithSay(
  api: TestApi,
  worker: TestWorker,
  cast: Cast,
  says: string[] = [],
): Promise<Begun & { recommendations: string[] }> {
  const begun = await scoredInterviews(api, worker, cast);
  await goOnTo(api, worker, new Date(api.clock.now().getTime() + 8 * 86_400_000));
  await cast.hr.post(`/vacancies/${begun.vacancy}/rank`, { finalists: begun.expressions }).expect(200);
  const { body } = await cast.hr.get(`/vacancies/${begun.vacancy}/selection`).expect(200);
  const recommendations: string[] = [];
  for (const [i, expression] of begun.expressions.entries()) {
    const { recommendationId } = body.candidates.find(
      (one: { expressionId: string }) => one.expressionId === expression,
    );
    recommendations.push(recommendationId);
    await cast.principal
      .post(`/recommendations/${recommendationId}/${says[i] ?? 'recommend'}`, { reasons: 'Spoke well with students.' })
      .expect(200);
  }
  return { ...begun, recommendations };
}

/** So many days from today, as a day. */
export const inDays = (api: TestApi, days: number): string =>
  new Date(api.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** HR's selection of the first, with the others as alternates in their order. */
export const theSelection = (api: TestApi, [expressionId, ...alternates]: string[]) => ({
  expressionId,
  alternates,
  justification: 'The highest mean of the panel, and the school agrees.',
  answerBy: inDays(api, 10),
  startsOn: inDays(api, 30),
});
