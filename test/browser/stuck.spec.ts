import { expect, type Page, test } from '@playwright/test';
import { getStuck } from './database.js';
import { heading, whole } from './pages.js';
import { cast } from './people.js';

// Each test goes on where the one before it ended.
test.describe.configure({ mode: 'serial' });

const as = cast();
let takeAway: () => Promise<void>;

test.beforeAll(async () => {
  takeAway = await getStuck();
});
test.afterAll(() => takeAway());

const items = (page: Page) => page.getByRole('main').locator('.stuck-list > li');
const outcomes = (page: Page) => page.locator('.tried-again p');

test('the program administrator finds what is stuck from the pages of the program, with why and since when', async () => {
  const page = await as('Thomas Greer');
  await page.goto('/program');
  await page.getByRole('navigation', { name: 'Program' }).getByRole('link', { name: 'What is stuck' }).click();
  await expect(heading(page)).toHaveText('What is stuck');
  await expect(items(page)).toHaveCount(2);
  const reminder = items(page).filter({ hasText: 'Reminder: ' });
  await expect(reminder).toContainText('could not be reached at that moment');
  await expect(reminder).toContainText('10 times');
  await expect(reminder.getByRole('link', { name: /^SRO at/ })).toBeVisible();
});

test('what is tried again by keyboard, and works, is said to be done and leaves the list', async () => {
  const page = await as('Thomas Greer');
  await page.getByRole('button', { name: /^Try again ?: Reminder: / }).focus();
  await page.keyboard.press('Enter');
  await expect(outcomes(page)).toContainText(/^Done: Reminder: /);
  await expect(items(page)).toHaveCount(1);
});

test('what fails again is said to have failed again, stays on the list and says why', async () => {
  const page = await as('Thomas Greer');
  await page.getByRole('button', { name: /^Try again ?: By itself: vanish/ }).click();
  await expect(outcomes(page).first()).toContainText(/^Failed again, see below: By itself: vanish/);
  const item = items(page).filter({ hasText: 'vanish' });
  await expect(item).toContainText('11 times');
  await expect(item).toContainText('has no action "vanish"');
});

test('the administrator of the district sees it too, is told of it, and may have all of it tried again', async () => {
  const page = await as('Latisha Coleman');
  await page.goto('/notices');
  await page
    .getByRole('link', { name: /^Stuck: / })
    .first()
    .click();
  await expect(heading(page)).toHaveText('What is stuck');
  await expect(items(page)).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Try all again' })).toHaveCount(0); // there is only one
  const away = await getStuck();
  await page.reload();
  await expect(items(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Try all again' }).click();
  await expect(page.locator('.announcement')).toContainText('3 things are being tried again');
  await expect(items(page)).toHaveCount(2); // the two that never work
  await away();
});

test('what somebody else had tried again meanwhile is not tried twice, and the page says so', async () => {
  const pages = [await as('Thomas Greer'), await as('Latisha Coleman')] as const;
  for (const page of pages) {
    await page.goto('/program/stuck');
    await expect(items(page)).toHaveCount(1);
  }
  const [first, second] = pages;
  await first.getByRole('button', { name: /^Try again ?: / }).click();
  await expect(outcomes(first)).toContainText('Failed again');
  await second.getByRole('button', { name: /^Try again ?: / }).click();
  await expect(second.getByRole('region', { name: 'What went wrong' })).toContainText('Somebody else had this tried');
});

test('nobody else is shown the way there, and who goes there all the same is told that it is not for them', async () => {
  const page = await as('Denise Holloway');
  await page.goto('/program');
  await whole(page);
  await expect(page.getByRole('link', { name: 'What is stuck' })).toHaveCount(0);
  await page.goto('/program/stuck');
  await expect(page.getByRole('alert')).toContainText('Your role in this program does not include this.');
});

test('the program administrator of the agency looks at the queue, which loads nothing from elsewhere', async () => {
  const page = await as('Thomas Greer');
  const elsewhere: string[] = [];
  // What its page asks for from elsewhere, such as a font, the browser refuses under our policy.
  page.on('response', (response) => {
    if (new URL(response.url()).origin !== new URL(process.env.LIAISON_URL!).origin) elsewhere.push(response.url());
  });
  await page.goto('/program/stuck');
  await page.getByRole('link', { name: 'the queue of the worker' }).click();
  await expect(page.getByText('looks').first()).toBeVisible();
  await page.goto('/api/queue-board/queue/looks?status=latest');
  await expect(page.getByText('looks').first()).toBeVisible();
  expect(elsewhere).toEqual([]);
});
