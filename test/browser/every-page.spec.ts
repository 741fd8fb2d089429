import { expect, test } from '@playwright/test';
import { addSomebodyWithoutRole, getStuck } from './database.js';
import {
  assignmentPages,
  auditPages,
  expressPages,
  interestPages,
  kitPages,
  officerPages,
  ownInterestPages,
  pagesOfAll,
  programPages,
  routesWithout,
  servicePages,
  vacancyPages,
} from './every-address.js';
import { Look, lookedAt } from './look.js';
import { ask, emailOf } from './people.js';
import { heading } from './pages.js';
import { pagesOfAreas } from './pages-of-areas.js';
import { seen } from './seen.js';

test.use({ trace: 'off' }); // a trace of so many pages takes longer than the pages
test.describe.configure({ mode: 'serial' }); // the last one counts what all of them have looked at

const nowhere = '00000000-0000-4000-8000-000000000000';
const notFound = /status of 404/;

test('every page of HR is accessible, fits a phone and keeps quiet', async ({ browser }) => {
  const { page, look } = await seen(browser, 'Denise Holloway');
  await look.at([...pagesOfAll, '/development/mail', '/service-history/import']);
  await look.at(await vacancyPages(page, { forHr: true }));
  await look.at([...(await interestPages(page)), ...(await officerPages(page))]);
  const mail = await ask<{ items: { id: string }[] }>(page, 'GET', '/development/mail?limit=1');
  await look.at(mail.items.map(({ id }) => `/development/mail/${id}`));
  await look.at(['/vacancies?state=shortlisted', '/service-history', '/expressions', '/no/such/page']);
  await look.at([`/vacancies/${nowhere}`, `/vacancies/${nowhere}/pipeline`, `/expressions/${nowhere}`], notFound);
  expect(look.faults).toEqual([]);
});

test('every page of the interview kits is accessible, fits a phone and keeps quiet for HR', async ({ browser }) => {
  const { page, look } = await seen(browser, 'Denise Holloway');
  await look.at(await kitPages(page, { forHr: true }));
  expect(look.faults).toEqual([]);
});

test('every page of an officer is accessible, fits a phone and keeps quiet', async ({ browser }) => {
  const { page, look } = await seen(browser, 'Marcus Bell');
  await look.at(['/', '/notices', '/expressions', '/change-program']);
  await look.at([...(await vacancyPages(page)), ...(await expressPages(page)), ...(await servicePages(page))]);
  await look.at([...(await ownInterestPages(page)), '/service-history/import']);
  expect(look.faults).toEqual([]);
});

test('so are a decision that can be contested, and a contest, for their officers', async ({ browser }) => {
  for (const name of ['Joshua Pruitt', 'Brittany Cole']) {
    const { page, look } = await seen(browser, name);
    await look.at(await ownInterestPages(page));
    expect(look.faults).toEqual([]);
  }
});

pagesOfAreas();

for (const [who, name] of [
  ['a supervisor', 'Angela Reyes'],
  ['a principal', 'Karen Whitfield'],
  ['a principal with an SRO', 'Patrick Doyle'],
  ['the program administrator of the district', 'Latisha Coleman'],
] as const)
  test(`every page of ${who} is accessible, fits a phone and keeps quiet`, async ({ browser }) => {
    const { page, look } = await seen(browser, name);
    await look.at([
      '/',
      '/vacancies',
      '/program/policies',
      ...(await vacancyPages(page)).slice(0, 2),
      ...(await kitPages(page)),
    ]);
    await look.at(await assignmentPages(page));
    expect(look.faults).toEqual([]);
  });

test('what is stuck is accessible, fits a phone and keeps quiet: nothing yet, and a few things', async ({
  browser,
}) => {
  const { page, look } = await seen(browser, 'Latisha Coleman');
  await look.at(['/program/stuck']);
  await expect(page.locator('.empty')).toContainText('Nothing is stuck');
  const letBeDone = await getStuck();
  await look.at(['/program/stuck']);
  await page.getByText('Details for technical staff').first().click();
  await look.now('what is stuck, with the details');
  await letBeDone();
  expect(look.faults).toEqual([]);
});

test('every page of the program administrator of the agency is accessible, fits a phone and keeps quiet', async ({
  browser,
}) => {
  const { page, look } = await seen(browser, 'Thomas Greer');
  await look.at(['/', '/program/calendar', '/program/policies', ...auditPages, ...(await interestPages(page))]);
  expect(look.faults).toEqual([]);
});

test('the choice of a program, and the pages of an assessor, are accessible too', async ({ browser }) => {
  const { page, look } = await seen(browser, 'Ruth Abernathy');
  await look.at(['/']);
  await expect(heading(page)).toHaveText('Choose a program');
  await page.getByRole('button', { name: /^Bluegrass/ }).click();
  await expect(heading(page)).toHaveText('My work');
  await look.at([
    '/',
    '/change-program',
    ...(await vacancyPages(page)).slice(0, 1),
    ...(await interestPages(page)).slice(0, 2),
  ]);
  expect(look.faults).toEqual([]);
});

test('where there is nothing yet, every page says so', async ({ browser }) => {
  const { page, look } = await seen(browser, 'Grace Ndiaye', 'riverbend');
  for (const address of [
    '/',
    '/vacancies',
    '/assignments',
    '/notices',
    '/expressions',
    '/interviews',
    '/service-history',
  ]) {
    await look.at([address]);
    await expect(page.locator('.empty')).toBeVisible();
  }
  await look.at(programPages.slice(0, 2));
  expect(look.faults).toEqual([]);
  const hr = await seen(browser, 'Joyce Patterson', 'riverbend');
  await hr.look.at([
    '/vacancies',
    '/assignments',
    '/assignments/record',
    '/development/mail',
    ...(await kitPages(hr.page)),
  ]);
  expect(hr.look.faults).toEqual([]);
});

test('the sign-in page is accessible, also with a refusal, and for somebody without a role', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  const look = await Look.on(page);
  const unauthenticated = /status of 40[01]/;
  await look.at(['/notices'], unauthenticated);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('region', { name: 'What went wrong' })).toBeFocused();
  await look.now('nothing filled in', unauthenticated);
  await page.getByLabel('E-mail address').fill('nobody@bluegrass.example');
  await page.getByLabel('Password').fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('region', { name: 'What went wrong' })).toContainText('is not right');
  await look.now('a wrong password', unauthenticated);
  await addSomebodyWithoutRole('Newly Hired', emailOf('Newly Hired'));
  await page.getByLabel('E-mail address').fill(emailOf('Newly Hired'));
  await page.getByLabel('Password').fill('bluegrass-demo');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('you have no role in a program yet')).toBeVisible();
  await look.now('somebody without a role');
  expect(look.faults).toEqual([]);
});

test('open menus, dialogs and refused forms are accessible too', async ({ browser }) => {
  const { page, look } = await seen(browser, 'Peter Nakamura');
  await page.goto('/vacancies');
  await page.getByRole('button', { name: 'New vacancy' }).click();
  await page.getByRole('button', { name: 'Begin the draft' }).click();
  await expect(page.getByRole('region', { name: 'What went wrong' })).toBeFocused();
  await look.now('the dialog of a new vacancy, refused');
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: /^Peter Nakamura/ }).click();
  await expect(page.getByRole('link', { name: 'Sent mail (development)' })).toBeVisible();
  await look.now('the open account menu');
  const { items } = await ask<{ items: { id: string; state: string }[] }>(page, 'GET', '/vacancies?state=posted');
  await page.goto(`/vacancies/${items[0]!.id}`);
  await page.getByRole('button', { name: 'Cancel the vacancy' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel the vacancy' }).click();
  await look.now('the dialog of an action, refused');
  await page.route('**/api/vacancies?*', (route) => route.fulfill({ status: 500, body: 'broken' }));
  await page.route('**/api/vacancies', (route) => route.fulfill({ status: 500, body: 'broken' }));
  await look.at(['/vacancies'], /status of 500/);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(look.faults).toEqual([]);
});

test('no page was left out', () => {
  expect(routesWithout(lookedAt)).toEqual([]);
});
