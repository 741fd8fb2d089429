import { expect, test } from '@playwright/test';
import { finalistPages, interviewPages, ownInterestPages, ownOfferPages, selectionPages } from './every-address.js';
import { Look } from './look.js';
import { ask, browserOf } from './people.js';
import { seen } from './seen.js';
import { begunInterviews, morning } from './the-interviews.js';
import { offered } from './the-selection.js';

/** The pages of hiring from the panel on, which a vacancy has to be brought to first. */
export function everyPageOfHiring(): void {
  test('so are the panel and the interviews, for HR, for a member of the panel and for the candidate', async ({
    browser,
  }) => {
    test.slow(); // the worker closes the vacancy first
    const { hr, vacancy, panelists, interviews } = await begunInterviews(browser, {
      campus: 'Harvest Hill Elementary School',
      principal: 'Deborah Stamper',
      candidates: ['Daniel Petrov', 'Teresa Nguyen'],
    });
    await ask(hr, 'POST', `/interviews/${interviews[0]}/propose`, morning(25, 9));
    const closed = (await ask<{ items: { id: string }[] }>(hr, 'GET', '/vacancies?state=closed')).items;
    const theirs = interviewPages(vacancy, panelists, interviews);
    for (const [name, addresses] of [
      ['Peter Nakamura', [...theirs, ...closed.slice(0, 1).flatMap(({ id }) => interviewPages(id, [], []))]],
      [
        'Deborah Stamper',
        [`/vacancies/${vacancy}/panel`, `/panelists/${panelists[0]}`, `/interviews/${interviews[0]}`],
      ],
      ['Daniel Petrov', ['/interviews', `/interviews/${interviews[0]}`]],
    ] as const) {
      const page = await browserOf(browser, name);
      const look = await Look.on(page);
      await look.at([...addresses]);
      expect(look.faults).toEqual([]);
    }
  });

  test('so are the pages of a selection, for everybody whom it waits on', async ({ browser }) => {
    test.setTimeout(180_000);
    const cast = {
      campus: 'Old Mill Elementary School',
      principal: 'Isaiah Brooks',
      candidates: ['Yolanda Price', 'Alicia Turner'],
    };
    const { vacancy } = await offered(browser, cast);
    const hr = await seen(browser, 'Denise Holloway');
    await hr.look.at(await selectionPages(hr.page));
    expect(hr.look.faults).toEqual([]);
    const officer = await seen(browser, cast.candidates[0]!);
    await officer.look.at([...(await ownOfferPages(officer.page)), ...(await ownInterestPages(officer.page))]);
    expect(officer.look.faults).toEqual([]);
    const principal = await seen(browser, cast.principal);
    await principal.look.at([`/vacancies/${vacancy}`, ...(await finalistPages(principal.page, vacancy))]);
    expect(principal.look.faults).toEqual([]);
  });
}
