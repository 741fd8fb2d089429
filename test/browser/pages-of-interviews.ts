import { expect, test } from '@playwright/test';
import { interviewPages, oversightPages, scorecardPages } from './every-address.js';
import { Look } from './look.js';
import { ask, browserOf } from './people.js';
import { begunInterviews, morning } from './the-interviews.js';

const principal = 'Deborah Stamper';
const candidates = ['Daniel Petrov', 'Teresa Nguyen'];

/** The pages that there are only while candidates are interviewed; the demo has nobody as far as that. */
export function pagesOfInterviews(): void {
  test('so are the panel, the interviews, the scorecards and the ranking, for HR, the panel and the candidate', async ({
    browser,
  }) => {
    test.slow(); // the worker closes the vacancy first
    const campus = 'Harvest Hill Elementary School';
    const begun = await begunInterviews(browser, { campus, principal, candidates });
    const { hr, vacancy, panelists, interviews } = begun;
    for (const [index, interview] of interviews.entries())
      await ask(hr, 'POST', `/interviews/${interview}/propose`, morning(25 + index, 9));
    await ask(hr, 'POST', `/interviews/${interviews[1]}/begin-now`);
    const closed = (await ask<{ items: { id: string }[] }>(hr, 'GET', '/vacancies?state=closed')).items;
    const ofClosed = closed.slice(0, 1).flatMap(({ id }) => interviewPages(id, [], []));
    const ofAll = [...interviewPages(vacancy, panelists, interviews), ...ofClosed, ...oversightPages];
    const ofPanel = [`/vacancies/${vacancy}/panel`, `/panelists/${panelists[0]}`, `/interviews/${interviews[0]}`];
    for (const [name, addresses] of [
      ['Peter Nakamura', ofAll],
      [principal, ofPanel],
      [candidates[0]!, ['/interviews', `/interviews/${interviews[0]}`]],
    ] as const) {
      const page = await browserOf(browser, name);
      const look = await Look.on(page);
      await look.at([...addresses]);
      if (name !== candidates[0]) {
        await look.at(await scorecardPages(page, interviews[1]!));
        await look.at([`/vacancies/${vacancy}/ranking`], /status of 409/); // it waits for the scorecards
      }
      expect(look.faults).toEqual([]);
    }
  });
}
