import { expect, test } from '@playwright/test';
import { Look } from './look.js';
import { ask, browserOf } from './people.js';

/** The first weekday at least so many days from now that is no day of the calendar yet, as year, month and day. */
async function aFreeWeekday(page: Parameters<typeof ask>[0], ahead: number): Promise<string> {
  const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const calendar = await ask<{ days: { day: string }[] }>(
    page,
    'GET',
    `/calendar?from=${dayIn(0)}&to=${dayIn(ahead + 30)}`,
  );
  const taken = new Set(calendar.days.map(({ day }) => day));
  for (let days = ahead; ; days++) {
    const day = dayIn(days);
    if (![0, 6].includes(new Date(day).getUTCDay()) && !taken.has(day)) return day;
  }
}

test('whoever makes a day a holiday is told which dates moved, and when it is taken back', async ({ browser }) => {
  const latisha = await browserOf(browser, 'Latisha Coleman');
  const denise = await browserOf(browser, 'Denise Holloway');
  const { items } = await ask<{ items: { id: string }[] }>(denise, 'GET', '/campuses');
  // Begun now: it is due in ten business days, and the holiday comes before that.
  await ask(denise, 'POST', '/vacancies', { campusId: items[0]!.id });
  const day = await aFreeWeekday(latisha, 4);
  const look = await Look.on(latisha);

  await latisha.goto(`/program/calendar?month=${day.slice(0, 7)}`);
  await latisha.getByRole('button', { name: 'Add a day' }).click();
  const dialog = latisha.getByRole('dialog');
  await dialog.getByLabel('Month').selectOption(String(Number(day.slice(5, 7))));
  await dialog.getByLabel('Day', { exact: true }).fill(String(Number(day.slice(8))));
  await dialog.getByLabel('Year').fill(day.slice(0, 4));
  await dialog.getByText('Neither a school day nor a business day.').click();
  await dialog.getByLabel('Name').fill('Snow');
  await dialog.getByRole('button', { name: 'Add the day' }).click();
  const changes = latisha.getByRole('region', { name: 'What changes of the calendar moved' });
  const newest = changes.getByRole('listitem').first();
  await expect(newest).toContainText(/\d+ dates? moved, \d+ (person was|people were) told\./);
  await expect(newest).toContainText(/Latisha Coleman made .* a holiday: Snow/);
  await expect(latisha.getByRole('status').filter({ hasText: /dates? moved/ })).toBeVisible();
  await look.now('the calendar after a change');
  expect(look.faults).toEqual([]);

  await denise.goto('/notices');
  await expect(denise.getByRole('main').getByRole('listitem').first()).toContainText(/made .* a holiday: Snow/);

  await latisha.getByRole('button', { name: /^Remove Snow/ }).click();
  await expect(latisha.getByRole('dialog')).toContainText('No date comes before what was promised first.');
  await latisha.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(newest).toContainText('an ordinary day');
  await expect(newest).toContainText(/\d+ dates? moved|No date moved/);
});
