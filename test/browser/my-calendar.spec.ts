import { expect, type Page, test } from '@playwright/test';
import { Look } from './look.js';
import { heading, whole } from './pages.js';
import { browserOf } from './people.js';

const link = (page: Page) => page.getByLabel('Your secret link');

/** Asks for the link as a calendar program does, without a session. */
async function statusOf(page: Page, address: string): Promise<number> {
  const elsewhere = await page.context().browser()!.newContext();
  const answer = await elsewhere.request.get(address);
  await elsewhere.close();
  return answer.status();
}

test('a person makes a link to their appointments, copies it, replaces it and revokes it', async ({ browser }) => {
  const page = await browserOf(browser, 'Marcus Bell', { permissions: ['clipboard-read', 'clipboard-write'] });
  const look = await Look.on(page);
  await page.goto('/preferences');
  await whole(page);
  await expect(page.getByText('There is no link to your appointments now.')).toBeVisible();

  await page.getByRole('button', { name: 'Make my calendar link' }).press('Enter');
  await expect(link(page)).toBeFocused();
  const first = await link(page).inputValue();
  expect(first).toMatch(/^http.*\/api\/calendar-feeds\/[\w-]{43}\.ics$/);
  await look.now('the link that was made');
  await page.getByRole('button', { name: 'Copy the link' }).press('Enter');
  await expect(page.getByRole('status').getByText('The link is copied.')).toBeVisible();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(first);
  await expect(page.getByRole('link', { name: 'Add it to the calendar of this device' })).toHaveAttribute(
    'href',
    first.replace('http:', 'webcal:'),
  );
  expect(await statusOf(page, first)).toBe(200);

  await page.reload();
  await whole(page);
  await expect(link(page)).toHaveCount(0);
  await expect(page.getByText('By no calendar yet')).toHaveCount(0);
  await page.getByRole('button', { name: 'Make a new link' }).press('Enter');
  await expect(page.getByRole('dialog')).toContainText('stops working');
  await look.now('the question before a new link');
  await page.getByRole('dialog').getByRole('button', { name: 'Make a new link' }).press('Enter');
  await expect(link(page)).toBeFocused();
  const second = await link(page).inputValue();
  expect([await statusOf(page, first), await statusOf(page, second)]).toEqual([404, 200]);

  await page.getByRole('button', { name: 'Revoke the link' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke the link' }).click();
  await expect(page.getByText('There is no link to your appointments now.')).toBeVisible();
  await expect(link(page)).toHaveCount(0);
  expect(await statusOf(page, second)).toBe(404);
  await expect(heading(page)).toHaveText('Preferences');
  expect(look.faults).toEqual([]);
});
