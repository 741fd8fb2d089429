import { expect, type Page, test } from '@playwright/test';
import { ask, browserOf, cast, password } from './people.js';
import { heading, stateOf, whole } from './pages.js';

const as = cast();
const note = (page: Page) => page.locator('.live-note');

/** HR begins a draft for a campus; gives its id. */
async function aDraft(page: Page): Promise<string> {
  const { items } = await ask<{ items: { id: string; name: string }[] }>(page, 'GET', '/campuses?limit=100');
  const { id } = await ask(page, 'POST', '/vacancies', { campusId: items.at(-1)!.id });
  return id;
}

/** The window is told of changes: only then may another person make one that it has to show. */
const isHeard = (page: Page) => page.waitForResponse((answer) => answer.url().includes('/api/live?'));

test('a page that is open shows what somebody else does, within two seconds', async () => {
  const [denise, peter] = [await as('Denise Holloway'), await as('Peter Nakamura')];
  const id = await aDraft(peter);
  const heard = isHeard(denise);
  await denise.goto(`/vacancies/${id}`);
  await Promise.all([heard, whole(denise)]);
  await expect(stateOf(denise)).toHaveText('Draft');
  await ask(peter, 'POST', `/vacancies/${id}/cancel`, { reason: 'The district took it back.' });
  await expect(stateOf(denise)).toHaveText('Cancelled', { timeout: 2000 });
  await expect(note(denise)).toContainText('It shows the latest.');
});

test('what one types stays, and the page says that there is something new', async () => {
  const [denise, peter] = [await as('Denise Holloway'), await as('Peter Nakamura')];
  const id = await aDraft(peter);
  const heard = isHeard(denise);
  await denise.goto(`/vacancies/${id}/edit`);
  await Promise.all([heard, whole(denise)]);
  const schedule = denise.getByLabel('Schedule');
  await schedule.fill('School days from 8:00');
  await ask(peter, 'PATCH', `/vacancies/${id}`, { schedule: 'From 7:00' });
  await expect(note(denise)).toContainText('What you typed is kept.', { timeout: 2000 });
  await expect(schedule).toHaveValue('School days from 8:00');
  await expect(schedule).toBeFocused();
  await denise.screenshot({ path: 'test-results/live-waits.png' });
  await note(denise).getByRole('button', { name: 'Show what changed' }).click();
  await expect(note(denise)).toBeEmpty();
  await expect(denise.getByRole('region', { name: 'What is saved now' })).toContainText('From 7:00');
  await expect(schedule).toHaveValue('School days from 8:00');
});

test('a page catches up on what happened while it was cut off', async () => {
  const [denise, peter] = [await as('Denise Holloway'), await as('Peter Nakamura')];
  const id = await aDraft(peter);
  const heard = isHeard(denise);
  await denise.goto(`/vacancies/${id}`);
  await Promise.all([heard, whole(denise)]);
  await denise.context().setOffline(true);
  await ask(peter, 'POST', `/vacancies/${id}/cancel`, { reason: 'The district took it back.' });
  await expect(stateOf(denise)).toHaveText('Draft');
  await denise.context().setOffline(false);
  await expect(stateOf(denise)).toHaveText('Cancelled');
});

test('signing out in one window asks for the password in the other', async ({ browser }) => {
  const thomas = await browserOf(browser, 'Thomas Greer');
  const second = await thomas.context().newPage();
  for (const page of [thomas, second]) {
    const heard = isHeard(page);
    await page.goto('/notices');
    await heard;
  }
  await ask(thomas, 'DELETE', '/session').catch(() => undefined); // answers without a body
  const dialog = second.getByRole('dialog', { name: 'Your session has ended' });
  await dialog.getByLabel('Password').fill(password);
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await expect(dialog).toBeHidden();
  await expect(heading(second)).toHaveText('Notices');
  await thomas.context().close();
});
