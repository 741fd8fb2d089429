import { expect, test } from '@playwright/test';
import { heading, whole } from './pages.js';
import { seen } from './seen.js';

const shots = process.env.LIAISON_SHOTS;

test('the program administrator finds in the record who signed in and was refused, and follows one person', async ({
  browser,
}) => {
  const officer = await seen(browser, 'Marcus Bell');
  await officer.page.goto('/program/audit');
  await expect(officer.page.getByRole('main')).toContainText('Your role');
  const { page } = await seen(browser, 'Thomas Greer');
  await page.goto('/program');
  await page.getByRole('navigation', { name: 'Program' }).getByRole('link', { name: 'Record' }).click();
  await expect(heading(page)).toHaveText('Record');
  const kinds = page.getByRole('navigation', { name: 'Kinds of entries' });
  await kinds.getByRole('link', { name: 'Refusals' }).click();
  await expect(async () => {
    await page.reload();
    await whole(page);
    await expect(page.locator('.audit')).toContainText('Marcus Bell was refused: GET /api/audit', { timeout: 1_000 });
  }).toPass();
  await kinds.getByRole('link', { name: 'Sign-ins' }).click();
  const entry = page.locator('.audit > li').filter({ hasText: 'Marcus Bell signed in' });
  await expect(entry.first()).toContainText('from 127.0.0.1');
  await entry.first().getByRole('link', { name: 'Marcus Bell' }).click();
  await expect(page.getByRole('main')).toContainText('Only what one person did.');
  await page.getByRole('link', { name: 'Show what everybody did' }).click();
  await expect(page.getByText('Only what one person did.')).toHaveCount(0);
  if (shots) await shot(page, 'agency');
});

test('the district reads what its own people did, and of the agency that there is an entry', async ({ browser }) => {
  const { page } = await seen(browser, 'Latisha Coleman');
  await page.goto('/program/audit');
  await whole(page);
  await expect(page.locator('.audit')).toContainText('An entry of the other side of the partnership.');
  await expect(page.locator('.audit')).not.toContainText('expressed interest');
  if (shots) await shot(page, 'district');
});

async function shot(page: import('@playwright/test').Page, name: string): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${shots}/record-${name}-${width}.png` });
  }
}
