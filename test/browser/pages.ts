// What the browser tests do on many pages.
import { expect, type Locator, type Page } from '@playwright/test';

/** A day so many days from today in the program's time zone, 'YYYY-MM-DD'. */
export function dayFromToday(days: number): string {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(new Date());
  return new Date(Date.parse(`${today}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Fills in a date field of the page or of a dialog: month, day and year. */
export async function fillDate(within: Page | Locator, label: string, day: string): Promise<void> {
  const field = within.getByRole('group', { name: label });
  const [year, month, date] = day.split('-').map(Number);
  await field.getByLabel('Month').selectOption(String(month));
  await field.getByLabel('Day').fill(String(date));
  await field.getByLabel('Year').fill(String(year));
}

export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** The state of the case that the page is about. */
export const stateOf = (page: Page): Locator => page.getByRole('main').locator('.page-head .state');

/** The page is there with everything that it reads. */
export async function whole(page: Page): Promise<void> {
  await expect(heading(page)).toBeVisible();
  await expect(page.locator('.working, .progress')).toHaveCount(0);
}

/** Opens My work and presses the button of the task with this title. */
export async function takeTask(page: Page, title: string): Promise<void> {
  await page.goto('/');
  // The task itself, not the one that it is escalated to.
  const task = page.getByRole('link', { name: new RegExp(`^[^:]+: ${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`) });
  const more = page.getByRole('button', { name: /^Show more/ });
  await expect(async () => {
    if (!(await task.isVisible()) && (await more.isVisible())) await more.click();
    await expect(task).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  await task.click();
  await whole(page);
}

/** Opens the notice with this subject from the Notices page. */
export async function openNotice(page: Page, subject: string): Promise<void> {
  await page.goto('/notices');
  await page.getByRole('link', { name: subject }).click();
  await whole(page);
}

/** What stands beside the field as its error. */
export async function errorBeside(field: Locator, message: string | RegExp): Promise<void> {
  await expect(field).toHaveAccessibleDescription(message);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
}

/** Expresses interest on the page of a vacancy that is shown, with what is written already or else a statement. */
export async function expressInterest(page: Page, statement: string): Promise<void> {
  await page.getByRole('link', { name: 'Express interest' }).click();
  await page.getByLabel('Why would you like to work with youth?').fill(statement);
  await page.getByText('I volunteer for this post.').click();
  await page.getByRole('button', { name: 'Express my interest' }).click();
  await expect(page.getByRole('heading', { name: 'You have expressed your interest' })).toBeVisible();
}

/** A PDF of one empty page. */
export const pdf = Buffer.from(
  [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>endobj',
    'trailer<</Root 1 0 R>>',
    '%%EOF',
    '',
  ].join('\n'),
);
