import { expect, test } from '@playwright/test';
import { Look } from './look.js';
import { dayFromToday, errorBeside, fillDate, heading, openNotice, stateOf, takeTask, whole } from './pages.js';
import { browserOf, cast } from './people.js';

const as = cast();
const school = 'Harvest Hill Elementary School';

test('a principal sees who serves on campus, and says how the officer was introduced', async () => {
  const page = await as('Deborah Stamper');
  await page.goto('/');
  await page.getByRole('link', { name: 'SROs on campus' }).click();
  await whole(page);
  await expect(page.getByRole('heading', { name: '1 of 1 campus has an SRO' })).toBeVisible();
  await takeTask(page, `Introduce Sarah Whitaker to students and faculty of ${school}`);
  await expect(heading(page)).toHaveText('Sarah Whitaker');
  const introduction = page.getByRole('listitem').filter({ hasText: 'Introduction to students' });
  await introduction.getByRole('button', { name: 'Mark as done' }).click();
  const dialog = page.getByRole('dialog', { name: 'Introduction to students and faculty' });
  await dialog.getByRole('button', { name: 'Mark as done' }).click();
  await errorBeside(dialog.getByLabel('What was done'), /Say on which occasions/);
  await dialog.getByLabel('What was done').fill('At the assembly on Monday, and in the teachers’ meeting.');
  await fillDate(page, 'On which day?', dayFromToday(1));
  await dialog.getByRole('button', { name: 'Mark as done' }).click();
  await expect(dialog.getByRole('region', { name: 'What went wrong' })).toContainText('This day has not come yet.');
  await expect(dialog.getByLabel('What was done')).toHaveValue(/^At the assembly/);
  await fillDate(page, 'On which day?', dayFromToday(0));
  await dialog.getByRole('button', { name: 'Mark as done' }).click();
  await expect(dialog).toBeHidden();
  await expect(introduction).toContainText('Done');
  await expect(introduction).toContainText('At the assembly on Monday');
  await expect(introduction.getByRole('button')).toHaveCount(0);
});

test('the supervisor says that something is not needed, and HR sets a last day and takes it back', async () => {
  const captain = await as('Thomas Greer');
  await takeTask(captain, 'See to uniform and equipment of Sarah Whitaker');
  const uniform = captain.getByRole('listitem').filter({ hasText: 'Uniform and equipment' });
  await uniform.getByRole('button', { name: 'Not needed' }).click();
  const why = captain.getByRole('dialog');
  await why.getByLabel('Why is it not needed?').fill('She brings hers along from the unit.');
  await why.getByRole('button', { name: 'Not needed' }).click();
  await expect(uniform).toContainText('She brings hers along from the unit.');

  const hr = await as('Denise Holloway');
  await hr.goto('/assignments');
  await hr.getByRole('link', { name: 'Sarah Whitaker' }).click();
  await whole(hr);
  await hr.getByRole('button', { name: 'Set the last day' }).click();
  await hr.getByRole('dialog').getByRole('button', { name: 'Set the last day' }).click();
  await expect(hr.getByRole('region', { name: 'What went wrong' })).toBeFocused();
  await fillDate(hr, 'Last day on this campus', dayFromToday(40));
  await hr.getByLabel('Why does it end?').fill('The school year of the program ends.');
  await hr.getByRole('dialog').getByRole('button', { name: 'Set the last day' }).click();
  await expect(stateOf(hr)).toHaveText('Serving, last day set');
  await openNotice(await as('Sarah Whitaker'), `Last day set: Sarah Whitaker as SRO at ${school}`);
  await hr.getByRole('button', { name: 'Take the last day back' }).click();
  await hr.getByRole('dialog').getByRole('button', { name: 'Take the last day back' }).click();
  await expect(stateOf(hr)).toHaveText('Serving');
});

test('an officer finds the own assignment, and its dialogs are accessible and fit a phone', async ({ browser }) => {
  const officer = await as('Keisha Barnes');
  await takeTask(officer, 'Acknowledge the written procedures of the agency for your service at Old Mill Elementary');
  const page = await browserOf(browser, 'Isaiah Brooks');
  const look = await Look.on(page);
  await page.goto('/assignments');
  await page.getByRole('link', { name: 'Keisha Barnes' }).click();
  await whole(page);
  await page
    .getByRole('button', { name: /^Mark as done/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Mark as done' }).click();
  await look.now('the dialog of a follow-up, refused');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(look.faults).toEqual([]);
});
