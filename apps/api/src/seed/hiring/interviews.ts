import { expressionLifecycle, recommendationLifecycle } from '#hiring';
import { statement } from '#persistence';
import { verifyHistoriesOf } from './service-histories.js';
import type { Stage } from './stage.js';
import { anOpenVacancy, close, expressionsByName } from './vacancies.js';
import { remarks } from './words.js';

/** Who takes part: the campus's principal and the agency's people on the panel, and the candidates in their order. */
interface Cast {
  principal: string;
  panel: string[];
  candidates: string[];
}

const askedRecommendations = statement(
  'seed-asked-recommendations',
  `select r.id, p.name from recommendation r join person p on p.id = r.officer_id where r.vacancy_id = $1 order by p.name`,
);
const dueScorecards = statement(
  'seed-due-scorecards',
  `select s.id, p.name, s.person_id from scorecard s join person p on p.id = s.person_id
   where s.interview_id = $1 and s.state = 'due' order by p.name`,
);

const hrOf = (stage: Stage) => stage.actor('Denise Holloway', 'hr');
const principalOf = (stage: Stage, { principal }: Cast) => stage.actor(principal, 'administrator');

/** In the midst of the interviews: one is scored but for one scorecard, one is agreed on, and one waits for a time. */
export async function aVacancyInInterviews(stage: Stage, campus: string, cast: Cast): Promise<void> {
  const interviews = await beginInterviews(stage, campus, cast, -6);
  await stage.goTo(-4, 9);
  await propose(stage, interviews[0]!, -1, 10);
  await propose(stage, interviews[1]!, 3, 13);
  await answer(stage, interviews[1]!, 'accept', [cast.candidates[1]!, cast.principal, ...cast.panel]);
  await stage.goTo(-1, 10);
  await stage.interviews.take(hrOf(stage), interviews[0]!, 'begin-now');
  await stage.goTo(-1, 12);
  await score(stage, interviews[0]!, [4, 3], 1);
}

/** Everybody is interviewed and ranked; the school has recommended one of the finalists and owes its say on another. */
export async function aRankedVacancy(stage: Stage, campus: string, cast: Cast): Promise<void> {
  const interviews = await beginInterviews(stage, campus, cast, -12);
  for (const [i, interview] of interviews.entries()) {
    await stage.goTo(-9, 9);
    await propose(stage, interview, -7, 9 + i);
    await stage.goTo(-7, 9 + i);
    await stage.interviews.take(hrOf(stage), interview, 'begin-now');
    await stage.goTo(-6, 11);
    await score(
      stage,
      interview,
      [
        [5, 4, 5],
        [4, 4, 4],
        [4, 3, 3],
        [2, 3, 2],
      ][i]!,
    );
  }
  await stage.goTo(-2, 10);
  const hr = hrOf(stage);
  const { vacancyId } = await stage.interviews.read(hr, interviews[0]!);
  const ofOfficer = await expressions(stage, vacancyId);
  const finalists = cast.candidates.slice(0, 3).map((name) => ofOfficer.get(name)!);
  await stage.vacancies.take(hr, vacancyId, 'rank', { finalists });
  await stage.goTo(-1, 14);
  const principal = principalOf(stage, cast);
  const asked = await stage.database.read<{ id: string; name: string }>(hr, askedRecommendations, [vacancyId]);
  const first = asked.find(({ name }) => name === cast.candidates[0])!;
  await stage.database.transact(principal, (tx) =>
    stage.cases.take(tx, principal, recommendationLifecycle, first.id, 'recommend', {
      reasons: 'Listened to the students before answering, and knew where discipline ends and crime begins.',
    }),
  );
}

/** From the posting to interviews that have begun; gives them in the order of the candidates. */
async function beginInterviews(stage: Stage, campus: string, cast: Cast, begun: number): Promise<string[]> {
  const vacancyId = await anOpenVacancy(stage, {
    campus,
    posted: begun - 20,
    closes: begun - 8,
    confirmed: 5,
    officers: cast.candidates,
  });
  await stage.goTo(begun - 7, 0);
  await close(stage, vacancyId);
  await stage.goTo(begun - 5, 10);
  const hr = hrOf(stage);
  await verifyHistoriesOf(
    stage,
    cast.candidates.map((name) => stage.actor(name, 'officer').personId),
  );
  for (const id of (await expressions(stage, vacancyId)).values())
    await stage.database.transact(hr, (tx) => stage.cases.take(tx, hr, expressionLifecycle, id, 'find-eligible'));
  await stage.vacancies.take(hr, vacancyId, 'shortlist');
  await stage.goTo(begun - 3, 11);
  for (const name of [cast.principal, ...cast.panel]) {
    const member = stage.actor(name, name === cast.principal ? 'administrator' : 'supervisor');
    const panelist = await stage.panels.name(hr, vacancyId, member.personId);
    const declarations = panelist.candidates.map(({ interviewId }) => ({ interviewId, conflict: false }));
    await stage.panels.take(member, panelist.id, 'declare', { declarations });
  }
  await stage.goTo(begun, 9);
  await stage.vacancies.beginInterviews(hr, vacancyId);
  const interviews = await stage.interviews.ofVacancy(hr, vacancyId);
  return cast.candidates.map((candidate) => interviews.find(({ officer }) => officer.name === candidate)!.id);
}

async function propose(stage: Stage, interview: string, day: number, hour: number): Promise<void> {
  const startsAt = await stage.at(day, hour);
  await stage.interviews.propose(hrOf(stage), interview, {
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + 45 * 60_000).toISOString(),
    place: 'Board room, district office',
  });
}

async function answer(stage: Stage, interview: string, action: string, names: string[]): Promise<void> {
  for (const name of names) {
    const actor = stage.actor(name, 'officer');
    const { myInvitation } = await stage.interviews.read(actor, interview);
    await stage.interviews.answer(actor, myInvitation!.id, action);
  }
}

/** The panel hands in its scorecards, with so many left out, by name: each a steady score with a lower one now and then. */
async function score(stage: Stage, interview: string, levels: number[], leftOut = 0): Promise<void> {
  const due = await stage.database.read<{ id: string; name: string }>(hrOf(stage), dueScorecards, [interview]);
  for (const [i, { id, name }] of due.slice(0, due.length - leftOut).entries()) {
    const rater = stage.actor(name, 'supervisor');
    const { questions } = await stage.scorecards.read(rater, id);
    const level = levels[i % levels.length]!;
    const scores = questions.map((question, q) => [question.id, Math.max(1, level - ((q + i) % 4 === 0 ? 1 : 0))]);
    await stage.scorecards.handIn(rater, id, {
      scores: Object.fromEntries(scores) as Record<string, number>,
      notes: { [questions[i % questions.length]!.id]: remarks[i % remarks.length]! },
      comment: remarks[(i + 1) % remarks.length]!,
    });
  }
}

async function expressions(stage: Stage, vacancyId: string): Promise<Map<string, string>> {
  const rows = await stage.database.read<{ id: string; name: string }>(hrOf(stage), expressionsByName, [vacancyId]);
  return new Map(rows.map(({ id, name }) => [name, id]));
}
