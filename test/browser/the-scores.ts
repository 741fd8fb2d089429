// Interviews that are being scored, arranged through the API: what a test of scorecards and ranking begins with.
import type { Browser, Page } from '@playwright/test';
import { ask, browserOf } from './people.js';
import { begunInterviews, type Cast, morning } from './the-interviews.js';

export interface Scoring {
  hr: Page;
  vacancy: string;
  title: string;
  /** In the order of the candidates. */
  interviews: string[];
}

interface Question {
  id: string;
  competency: string;
}

/** The interviews of all candidates are held: the principal and Angela Reyes have a scorecard for each to hand in. */
export async function interviewsUnderWay(browser: Browser, cast: Cast): Promise<Scoring> {
  const begun = await begunInterviews(browser, cast);
  for (const [index, interview] of begun.interviews.entries()) {
    const time = { ...morning(30 + index, 9), despiteConflicts: true };
    await ask(begun.hr, 'POST', `/interviews/${interview}/propose`, time);
    await ask(begun.hr, 'POST', `/interviews/${interview}/begin-now`);
  }
  return begun;
}

interface Member {
  name: string;
  scorecardId: string | null;
}

/** The panel of an interview, with the scorecards that whoever is signed in on the page may open. */
export const panelOf = async (page: Page, interview: string): Promise<Member[]> =>
  (await ask<{ panelists: Member[] }>(page, 'GET', `/interviews/${interview}`)).panelists;

/** The scorecard of whoever is signed in on the page. */
export const scorecardOf = async (page: Page, interview: string): Promise<string> =>
  (await panelOf(page, interview)).find(({ scorecardId }) => scorecardId)!.scorecardId!;

/** What is saved of a scorecard. */
export const sheetOf = async (
  page: Page,
  scorecard: string,
): Promise<{ scores: Record<string, number | null>; notes: Record<string, string>; comment: string } | null> =>
  (await ask<{ sheet: never }>(page, 'GET', `/scorecards/${scorecard}`)).sheet;

/** Somebody on the panel hands in the same score for every question but the last, which was not asked. */
export async function handsIn(browser: Browser, name: string, interview: string, score: number): Promise<void> {
  const page = await browserOf(browser, name);
  const scorecard = await scorecardOf(page, interview);
  const { questions } = await ask<{ questions: Question[] }>(page, 'GET', `/scorecards/${scorecard}`);
  const scores = Object.fromEntries(
    questions.map(({ id }, index) => [id, index === questions.length - 1 ? null : Math.max(1, score - (index % 2))]),
  );
  await ask(page, 'POST', `/scorecards/${scorecard}/hand-in`, { scores });
  await page.context().close();
}
