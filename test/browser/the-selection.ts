// A vacancy on its way from the interviews to the offer, arranged through the API.
import type { Browser, Page } from '@playwright/test';
import { dayFromToday } from './pages.js';
import { ask, browserOf } from './people.js';
import { begunInterviews, type Cast, morning } from './the-interviews.js';

export interface Ranked {
  hr: Page;
  vacancy: string;
  title: string;
  /** In the order of the candidates. */
  recommendations: string[];
}

interface Card {
  questions: { id: string }[];
}

interface Selection {
  candidates: { expressionId: string; officerName: string; recommendationId: string | null }[];
}

/** Every candidate is interviewed and scored by both sides, the first best; nobody is ranked yet. */
export async function scoredInterviews(
  browser: Browser,
  cast: Cast,
): Promise<{ hr: Page; vacancy: string; title: string }> {
  const { hr, vacancy, title, interviews } = await begunInterviews(browser, cast);
  const panel = [await browserOf(browser, cast.principal), await browserOf(browser, 'Angela Reyes')];
  for (const [i, interview] of interviews.entries()) {
    await ask(hr, 'POST', `/interviews/${interview}/propose`, { ...morning(3 + i, 9), despiteConflicts: true });
    await ask(hr, 'POST', `/interviews/${interview}/begin-now`);
    for (const [side, member] of panel.entries()) await handsIn(member, interview, Math.max(1, 5 - i - side));
  }
  for (const member of panel) await member.context().close();
  return { hr, vacancy, title };
}

async function handsIn(member: Page, interview: string, score: number): Promise<void> {
  const { panelists } = await ask<{ panelists: { scorecardId: string | null }[] }>(
    member,
    'GET',
    `/interviews/${interview}`,
  );
  const id = panelists.find(({ scorecardId }) => scorecardId)!.scorecardId!;
  const { questions } = await ask<Card>(member, 'GET', `/scorecards/${id}`);
  const scores = Object.fromEntries(questions.map((question) => [question.id, score]));
  await ask(member, 'POST', `/scorecards/${id}/hand-in`, { scores, notes: {}, comment: 'Answered every question.' });
}

/** Everybody is ranked and a finalist; `says` are the school's words on each: 'recommend', 'accept', 'object' or '' for none yet. */
export async function rankedWithSay(browser: Browser, cast: Cast, says: string[]): Promise<Ranked> {
  const { hr, vacancy, title } = await scoredInterviews(browser, cast);
  const { candidates } = await ask<Selection>(hr, 'GET', `/vacancies/${vacancy}/selection`);
  await ask(hr, 'POST', `/vacancies/${vacancy}/rank`, {
    finalists: candidates.map(({ expressionId }) => expressionId),
  });
  const now = await ask<Selection>(hr, 'GET', `/vacancies/${vacancy}/selection`);
  const recommendations = cast.candidates.map(
    (name) => now.candidates.find(({ officerName }) => officerName === name)!.recommendationId!,
  );
  const principal = await browserOf(browser, cast.principal);
  for (const [i, way] of says.entries())
    if (way)
      await ask(principal, 'POST', `/recommendations/${recommendations[i]}/${way}`, {
        reasons: 'Spoke well with students, and knows our neighborhood.',
      });
  await principal.context().close();
  return { hr, vacancy, title, recommendations };
}

/** The first of the cast is selected and offered the post, with the others as alternates in their order. */
export async function offered(browser: Browser, cast: Cast): Promise<Ranked> {
  const ranked = await rankedWithSay(
    browser,
    cast,
    cast.candidates.map(() => 'recommend'),
  );
  const { hr, vacancy } = ranked;
  const { candidates } = await ask<Selection>(hr, 'GET', `/vacancies/${vacancy}/selection`);
  const [expressionId, ...alternates] = cast.candidates.map(
    (name) => candidates.find(({ officerName }) => officerName === name)!.expressionId,
  );
  await ask(hr, 'POST', `/vacancies/${vacancy}/select`, {
    expressionId,
    alternates,
    justification: 'The highest mean of the panel, and the school agrees.',
    answerBy: dayFromToday(10),
    startsOn: dayFromToday(30),
  });
  return ranked;
}
