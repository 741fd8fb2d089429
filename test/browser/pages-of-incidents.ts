import { expect, test } from '@playwright/test';
import { incidentPages } from './every-address.js';
import { seen } from './seen.js';

/** Looks at every page of incidents, for those who have it. */
export function pagesOfIncidents(): void {
  test('every page of incidents is accessible and fits a phone, for both sides and for staff who may report', async ({
    browser,
  }) => {
    const principal = await seen(browser, 'Patrick Doyle');
    await principal.look.at([...(await incidentPages(principal.page)), '/incidents/new', '/incidents/reporters']);
    const captain = await seen(browser, 'Thomas Greer');
    await captain.look.at([...(await incidentPages(captain.page)), '/incidents/new', '/incidents/begin']);
    const teacher = await seen(browser, 'Joan Whitley');
    await teacher.look.at(['/', '/incidents', '/incidents/new']);
    expect([...principal.look.faults, ...captain.look.faults, ...teacher.look.faults]).toEqual([]);
  });
}
