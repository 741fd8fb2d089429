import { expect, test } from '@playwright/test';
import { Look } from './look.js';
import { dayFromToday, fillDate, heading, stateOf, takeTask, whole } from './pages.js';
import { officersTrained } from './pages-of-training.js';
import { ask, browserOf, cast } from './people.js';

const as = cast();
const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n');

test('an officer tries a course out, hands in a certificate, and it counts when the supervisor has verified it', async () => {
  const captain = await as('Thomas Greer');
  await officersTrained(captain);
  const keisha = await as('Keisha Barnes');
  await keisha.goto('/');
  await keisha.getByRole('link', { name: 'My training' }).click();
  await whole(keisha);
  const first = keisha
    .getByRole('listitem')
    .filter({ has: keisha.getByRole('heading', { name: 'SRO I', exact: true }) });
  await expect(first).toContainText('0 of 40 hours verified');
  await first.getByText('Why').click();
  await expect(first).toContainText('days of the start as SRO');

  const trial = keisha.getByRole('region', { name: 'If I attend …' });
  const sroOne = await trial
    .getByLabel('Course')
    .locator('option')
    .filter({ hasText: /SRO I\b|Level I\b/ })
    .first()
    .textContent();
  await trial.getByLabel('Course').selectOption({ label: sroOne! });
  await fillDate(trial, 'Completed on', dayFromToday(60));
  await trial.getByRole('button', { name: 'Show me' }).click();
  await expect(trial.getByRole('heading', { name: /^With / })).toBeFocused();
  await expect(trial).toContainText('40 planned');
  await expect(trial).toContainText('The plan is enough');

  await keisha.getByRole('button', { name: 'Add training that you completed' }).click();
  const dialog = keisha.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Hand it in' }).click();
  await expect(dialog.getByRole('region', { name: 'What went wrong' })).toContainText('Choose the course.');
  await dialog.getByLabel('Course', { exact: true }).selectOption({ index: 1 });
  const course = (await dialog.getByLabel('Course', { exact: true }).locator('option:checked').textContent())!;
  await fillDate(dialog, 'Completed on', dayFromToday(-3));
  await dialog.getByLabel('Hours attended').fill('2');
  await dialog
    .getByLabel('Certificate')
    .setInputFiles({ name: 'certificate.pdf', mimeType: 'application/pdf', buffer: pdf });
  await expect(dialog.getByText(/added/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Hand it in' }).click();
  await expect(dialog).toBeHidden();
  const title = course.replace(/, [\d.]+ hours.*/, '');
  await expect(keisha.getByRole('listitem').filter({ hasText: title }).last()).toContainText('To be verified');

  const robert = await as('Robert Caudill');
  await takeTask(robert, `Verify training of Keisha Barnes: ${title}`);
  await expect(heading(robert)).toHaveText(title);
  await expect(robert.getByRole('link', { name: 'certificate.pdf' })).toBeVisible();
  await robert.getByRole('button', { name: 'Verify' }).click();
  await expect(stateOf(robert)).toHaveText('Verified');
  await keisha.reload();
  await expect(keisha.getByRole('listitem').filter({ hasText: title }).last()).toContainText('Verified');
});

test('the supervisor sees who is at risk, gives more time, and takes the roster and a transcript along', async () => {
  const captain = await as('Thomas Greer');
  await captain.goto('/training');
  await whole(captain);
  await expect(captain.getByRole('heading', { level: 2 }).first()).toContainText('SROs:');
  const roster = captain.waitForEvent('download');
  await captain.getByRole('link', { name: 'Roster as CSV' }).click();
  expect((await roster).suggestedFilename()).toBe('training-roster.csv');
  await captain.getByRole('link', { name: 'Sarah Whitaker' }).click();
  await whole(captain);
  await captain.getByRole('button', { name: 'Give more time' }).click();
  const dialog = captain.getByRole('dialog');
  await fillDate(dialog, 'New last day for SRO I', dayFromToday(500));
  await dialog.getByLabel('Why?').fill('The academy has no seats before that.');
  await dialog.getByRole('button', { name: 'Give more time' }).click();
  await expect(dialog).toBeHidden();
  const transcript = captain.waitForEvent('download');
  await captain.getByRole('link', { name: 'Transcript as PDF' }).click();
  expect((await transcript).suggestedFilename()).toBe('training-transcript.pdf');
});

test('HR imports a transcript, decides who is meant, and the same file again changes nothing', async ({ browser }) => {
  const denise = await browserOf(browser, 'Denise Holloway');
  const look = await Look.on(denise);
  const { items } = await ask<{ items: { title: string; provider: string; providerNumber: string; hours: number }[] }>(
    denise,
    'GET',
    '/training/courses',
  );
  const { title, provider, providerNumber } = items.find(({ hours }) => hours >= 8)!;
  const line = (name: string) => `,${name},"${provider}",${providerNumber},"${title}",2026-01-15,8`;
  const choose = async () => {
    await denise.goto('/training/import');
    const lines = [
      'badge_number,officer_name,provider,course_number,course_title,completed_on,hours',
      line('Michael Okafor'),
      line('Karl Mendoza'),
    ];
    await denise
      .getByLabel('CSV file')
      .setInputFiles({ name: 't.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
    await denise.getByRole('button', { name: 'Look at the file' }).click();
  };
  await choose();
  await expect(denise.getByRole('heading', { name: '2 lines: 1 name to be decided' })).toBeFocused();
  await look.now('/training/import with a file');
  await expect(denise.getByLabel('Karl Mendoza').locator('option:checked')).toContainText('Carlos Mendoza');
  await denise.getByRole('button', { name: 'Keep these decisions' }).click();
  await denise.getByRole('button', { name: 'Import 2 completions' }).click();
  await expect(denise.getByRole('heading', { name: 'The file was imported' })).toBeFocused();
  await choose();
  await denise.getByRole('button', { name: 'Keep these decisions' }).click();
  await expect(denise.getByRole('heading', { name: '2 lines: nothing new' })).toBeVisible();
  expect(look.faults).toEqual([]);
});
