import { expect, type Page, test } from '@playwright/test';
import { anInvestigation, campus, whatHappened } from './an-investigation.js';
import { Look } from './look.js';
import { errorBeside, stateOf, takeTask } from './pages.js';
import { ask, browserOf } from './people.js';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
const dialog = (page: Page) => page.getByRole('dialog');
const fillDate = async (page: Page, days: number) => {
  const day = new Date(Date.now() + days * 86_400_000);
  await dialog(page)
    .getByLabel('Month')
    .selectOption(String(day.getUTCMonth() + 1));
  await dialog(page).getByLabel('Day', { exact: true }).last().fill(String(day.getUTCDate()));
  await dialog(page).getByLabel('Year').fill(String(day.getUTCFullYear()));
};
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const pressIn = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true }).click();

test('an officer on a phone waits with making it known, the supervisor approves, and then the principal is told', async ({
  browser,
}) => {
  const officer = await browserOf(browser, 'Michael Okafor', phone);
  const look = await Look.on(officer);
  const id = await anInvestigation(officer);
  const { number } = await ask<{ number: string }>(officer, 'GET', `/incidents/${id}`);
  const address = `/incidents/${id}`;
  await officer.goto(address);
  await expect(officer.getByRole('heading', { name: 'The school does not know of it yet' })).toBeVisible();
  await press(officer, 'Ask to wait with it');
  await pressIn(officer, 'Ask the supervisor');
  await errorBeside(dialog(officer).getByLabel('Why is the school not to know yet?'), /at least 10 characters/);
  await dialog(officer).getByLabel('Why is the school not to know yet?').fill('The locker is searched tomorrow.');
  await fillDate(officer, 3);
  await pressIn(officer, 'Ask the supervisor');
  await expect(officer.getByText('the supervisor decides')).toBeVisible();

  const supervisor = await browserOf(browser, 'Thomas Greer', phone);
  await supervisor.goto(address);
  await press(supervisor, 'Approve that it is not made known yet');
  await pressIn(supervisor, 'Approve');
  await expect(supervisor.getByText('Thomas Greer approved that it is not made known yet')).toBeVisible();

  await officer.reload();
  await press(officer, 'Write it down');
  await dialog(officer).getByText('Evidence', { exact: true }).click();
  await dialog(officer).getByLabel('Number in the property room').fill('E-2231');
  await dialog(officer).getByLabel('What is to be kept?').fill('Bolt cutter, found behind the shop.');
  await pressIn(officer, 'Write it down');
  await expect(officer.getByRole('heading', { name: 'Evidence: E-2231' })).toBeVisible();
  await look.now('an investigation that is not known yet');

  const principal = await browserOf(browser, 'Laura Kessler', phone);
  const principals = await Look.on(principal);
  await principal.goto(address);
  await expect(principal.getByText('There is no such incident here')).toBeVisible();

  await officer.setViewportSize(phone.viewport);
  await press(officer, 'Make it known to the school');
  await dialog(officer).getByLabel('How does it stand?').fill('We look into missing tools.');
  await dialog(officer).getByLabel('What comes next?').fill('We speak to the instructor.');
  await dialog(officer).getByLabel('Whom can the school ask, and how?').fill('Officer Okafor, room 118');
  await pressIn(officer, 'Make it known');
  await expect(officer.getByText('Not acknowledged yet')).toBeVisible();

  await takeTask(principal, `Read and acknowledge what law enforcement says on incident ${number} at ${campus}`);
  await expect(principal.getByText('We look into missing tools.')).toBeVisible();
  await expect(principal.getByText('Bolt cutter')).toHaveCount(0);
  await press(principal, 'I have read this');
  await expect(principal.getByText(/acknowledged by Laura Kessler/)).toBeVisible();
  await principals.now('the incident as the school sees it', /status of 404/);
  expect([...look.faults, ...principals.faults]).toEqual([]);
});

test('records go to law enforcement on a ground, and both sides sign what a conference decided', async ({
  browser,
}) => {
  const principal = await browserOf(browser, 'Laura Kessler');
  const { id } = await ask(principal, 'POST', '/incidents', await whatHappened(principal));
  const officer = await browserOf(browser, 'Michael Okafor');
  await ask(officer, 'POST', `/incidents/${id}/acknowledge`, {});
  await ask(officer, 'POST', `/incidents/${id}/triage`, { kind: 'criminal' });
  const [principals, officers] = [await Look.on(principal), await Look.on(officer)];

  await officer.goto(`/incidents/${id}`);
  await press(officer, 'Ask for records');
  await dialog(officer).getByLabel('Which records, and why?').fill('Attendance in the shop on that day, as evidence.');
  await pressIn(officer, 'Ask the school');
  await expect(officer.getByRole('heading', { name: 'Asked for by Michael Okafor' })).toBeVisible();

  await principal.goto(`/incidents/${id}`);
  await press(principal, 'Hand over to law enforcement');
  await dialog(principal).getByLabel('Student, by initials and grade').fill('R. S., grade 12');
  await dialog(principal).getByLabel('Record', { exact: true }).fill('Attendance');
  await dialog(principal).getByLabel('What is handed over').fill('In the shop from 9 to 11.');
  await pressIn(principal, 'Hand over');
  await errorBeside(dialog(principal).getByLabel('On which ground?'), /Choose the ground/);
  await dialog(principal).getByLabel('On which ground?').selectOption('subpoena or court order');
  await dialog(principal).getByLabel('What is the ground in this case?').fill('Subpoena 27-114 of the district court.');
  await pressIn(principal, 'Hand over');
  await expect(principal.getByText('Subpoena 27-114')).toBeVisible();
  await officer.reload();
  await expect(officer.getByText('In the shop from 9 to 11.')).toBeVisible();
  await press(officer, 'The records are there');
  await expect(officer.getByText('Received', { exact: true }).first()).toBeVisible();

  await press(officer, 'Call a conference');
  await dialog(officer).getByLabel('Student, by initials and grade').fill('R. S., grade 12');
  await dialog(officer).getByLabel('Which of the board’s mandates?').fill('Board policy 09.423');
  await fillDate(officer, 2);
  await dialog(officer).getByLabel('Time').fill('14:30');
  await dialog(officer).getByLabel('Where').fill('Office of the principal');
  await pressIn(officer, 'Call the conference');
  await press(officer, 'Record the legal sanction');
  await dialog(officer).getByLabel('Legal sanction').fill('Diverted: returns the tools.');
  await dialog(officer).getByLabel('Who decided it?').fill('County attorney');
  await dialog(officer).getByText('Yes', { exact: true }).click();
  await dialog(officer).getByLabel('Whom, when, and with what advice?').fill('Asked today; advised diversion.');
  await pressIn(officer, 'Record it');
  await expect(officer.getByText('Diverted: returns the tools.')).toBeVisible();
  await principal.reload();
  await press(principal, 'Record the administrative sanction');
  await dialog(principal).getByLabel('Administrative sanction').fill('Out of the shop for two weeks.');
  await dialog(principal).getByLabel('Who decided it?').fill('Laura Kessler');
  await pressIn(principal, 'Record it');
  await press(principal, 'Sign what was decided');
  await pressIn(principal, 'Sign what was decided');
  await expect(principal.getByText(/Signed by Laura Kessler/)).toBeVisible();
  await officer.reload();
  await press(officer, 'Sign what was decided');
  await pressIn(officer, 'Sign what was decided');
  await expect(officer.getByText('Signed by both')).toBeVisible();

  await officers.now('everything that hangs on an incident, for the officer');
  await principal.reload();
  await principals.now('everything that hangs on an incident, for the principal');
  expect([...principals.faults, ...officers.faults]).toEqual([]);
});

test('the lead is offered to a detective, who accepts it on a phone and reads what law enforcement has', async ({
  browser,
}) => {
  const officer = await browserOf(browser, 'Michael Okafor');
  const officers = await Look.on(officer);
  const id = await anInvestigation(officer);
  const { number } = await ask<{ number: string }>(officer, 'GET', `/incidents/${id}`);
  await officer.goto(`/incidents/${id}`);
  await press(officer, 'Hand the lead to somebody else');
  await dialog(officer).getByLabel('Unit').selectOption({ label: 'Investigations' });
  await dialog(officer).getByLabel('Officer', { exact: true }).selectOption({ label: 'Detective Alicia Turner' });
  await dialog(officer).getByLabel('Why?').fill('The tools turned up with a dealer.');
  await pressIn(officer, 'Offer the lead');
  await expect(officer.getByRole('link', { name: 'Michael Okafor to Alicia Turner' })).toBeVisible();
  await officers.now('the lead that is offered');

  const detective = await browserOf(browser, 'Alicia Turner', phone);
  const detectives = await Look.on(detective);
  await detective.goto('/');
  await detective.getByRole('link', { name: `Accept or decline the lead of incident ${number} at ${campus}` }).click();
  await press(detective, 'Accept the lead');
  await pressIn(detective, 'Accept the lead');
  await expect(stateOf(detective)).toHaveText('Accepted');
  await detectives.now('the lead that was accepted');
  await detective.getByRole('link', { name: 'Go to the incident' }).click();
  await expect(detective.getByRole('heading', { name: 'Law enforcement alone' })).toBeVisible();
  expect([...officers.faults, ...detectives.faults]).toEqual([]);
});
