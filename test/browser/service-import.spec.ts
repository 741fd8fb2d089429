import { expect, type Page, test } from '@playwright/test';
import { ask, browserOf } from './people.js';

const header = 'badge_number,agency,started_on,ended_on,note';

/** Chooses a file with these lines and has it checked. */
async function checkFile(page: Page, ...lines: string[]): Promise<void> {
  const buffer = Buffer.from([...lines, ''].join('\r\n'));
  await page.getByLabel('CSV file').setInputFiles({ name: 'service.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: /^Check / }).click();
}

test('HR imports service histories: first each line says what is wrong with it, then all are taken in', async ({
  browser,
}) => {
  const denise = await browserOf(browser, 'Denise Holloway');
  const { items } = await ask<{ items: { name: string; badge: string }[] }>(denise, 'GET', '/officers?limit=100');
  const keisha = items.find(({ name }) => name === 'Keisha Barnes')!;
  await denise.goto('/service-history/import');
  await denise.getByRole('button', { name: 'Check the file' }).click();
  await expect(denise.getByLabel('CSV file')).toHaveAccessibleDescription(/Choose a CSV file/);

  await checkFile(denise, 'badge,agency', '1,Somewhere');
  await expect(denise.getByLabel('CSV file')).toHaveAccessibleDescription(/The first line has to be: badge_number/);

  const right = `${keisha.badge},Elkhorn City Police,2012-03-01,2014-08-31,Letter on file`;
  await checkFile(
    denise,
    header,
    right,
    '9999,Elkhorn City Police,2015-01-01,,',
    `${keisha.badge},,2016-02-30,2015-01-01,`,
  );
  await expect(denise.getByRole('heading', { name: '2 of 3 lines need mending' })).toBeFocused();
  const line = (number: number) =>
    denise.getByRole('row').filter({ has: denise.getByRole('rowheader', { name: String(number) }) });
  await expect(line(3)).toContainText('No officer of the program wears badge 9999.');
  await expect(line(4)).toContainText('agency');
  await expect(line(4)).toContainText('started_on');
  await expect(line(2)).toContainText(`Keisha Barnes, badge ${keisha.badge}`);
  await expect(line(2)).toContainText('Nothing');
  await expect(denise.getByRole('button', { name: /^Import/ })).toHaveCount(0);

  await checkFile(denise, header, right);
  await expect(denise.getByRole('heading', { name: '1 entry, all right' })).toBeFocused();
  await denise.getByRole('button', { name: 'Import 1 entry' }).click();
  await expect(denise.getByRole('heading', { name: 'The file was imported' })).toBeFocused();
  await expect(denise.getByText(/1 entry for 1 officer can be verified now/)).toBeVisible();

  const keishas = await browserOf(browser, 'Keisha Barnes');
  await keishas.goto('/service-history');
  const entry = keishas.getByRole('listitem').filter({ hasText: 'Letter on file' });
  await expect(entry).toContainText('Mar 1, 2012 – Aug 31, 2014');
  await expect(entry).toContainText('imported by HR');

  await checkFile(denise, header, right);
  await expect(denise.getByRole('row').nth(1)).toContainText('is on record already. Leave the line out.');
});
