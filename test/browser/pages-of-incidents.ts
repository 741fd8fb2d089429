import { expect, test } from '@playwright/test';
import { incidentPages } from './every-address.js';
import { anInvestigation } from './an-investigation.js';
import { ask } from './people.js';
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

  test('what hangs on an investigation is accessible and fits a phone, also for whoever is offered the lead', async ({
    browser,
  }) => {
    const officer = await seen(browser, 'Michael Okafor');
    const id = await anInvestigation(officer.page);
    const detective = await seen(browser, 'Vikram Shah');
    const { person } = await ask<{ person: { id: string } }>(detective.page, 'GET', '/session');
    const offer = { toId: person.id, reason: 'A case of Investigations.' };
    const handoff = await ask(officer.page, 'POST', `/incidents/${id}/lead-handoffs`, offer);
    await officer.look.at([`/incidents/${id}`, `/lead-handoffs/${handoff.id}`]);
    await detective.look.at([`/lead-handoffs/${handoff.id}`]);
    expect([...officer.look.faults, ...detective.look.faults]).toEqual([]);
  });
}
