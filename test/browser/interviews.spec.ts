import { expect, test } from '@playwright/test';
import { ask, browserOf } from './people.js';
import { dayFromToday, errorBeside, fillDate, heading, takeTask, whole } from './pages.js';
import { aShortlistedVacancy, begunInterviews, morning } from './the-interviews.js';

test.slow(); // the worker closes the vacancies first

const cast = {
  campus: 'Bluegrass Career and Technical Center',
  principal: 'Laura Kessler',
  candidates: ['Anthony Russo', 'Yolanda Price'],
};

test('HR names a member of the panel with the keyboard alone, who declares a conflict on a phone and is recused', async ({
  browser,
}) => {
  const { hr, vacancy, title } = await aShortlistedVacancy(browser, cast);
  await hr.goto(`/vacancies/${vacancy}/panel`);
  await whole(hr);
  await expect(hr.getByText('Name an administrator of Bluegrass Career and Technical Center.')).toBeVisible();
  await expect(hr.getByText('Name somebody of the agency.')).toBeVisible();
  const who = hr.getByRole('combobox', { name: 'Who?' });
  await who.focus();
  await hr.keyboard.press('Enter');
  await errorBeside(who, /choose a person from the list/);
  await who.focus();
  await hr.keyboard.type('kessl');
  await expect(hr.getByRole('option', { name: /^Laura Kessler/ })).toBeVisible();
  await expect(hr.getByRole('option')).toHaveCount(1);
  await hr.keyboard.press('ArrowDown');
  await expect(hr.getByRole('option', { selected: true })).toContainText('Laura Kessler');
  await hr.keyboard.press('Escape');
  await expect(hr.getByRole('listbox')).toBeHidden();
  await expect(who).toHaveValue('kessl');
  await hr.keyboard.press('ArrowDown');
  await hr.keyboard.press('ArrowDown');
  await hr.keyboard.press('Enter');
  await expect(who).toHaveValue('Laura Kessler');
  await expect(hr.getByText('would sit there as: administrator of the campus')).toBeVisible();
  await hr.keyboard.press('Enter');
  await expect(hr.getByText('Laura Kessler has yet to declare conflicts of interest.')).toBeVisible();
  await expect(who).toHaveValue('');

  const laura = await browserOf(browser, 'Laura Kessler', { viewport: { width: 360, height: 740 } });
  await takeTask(laura, `Declare conflicts of interest for the panel: ${title}`);
  await expect(heading(laura)).toContainText('You are on the panel');
  await laura.getByRole('button', { name: 'Declare for all 2' }).click();
  await expect(laura.getByRole('region', { name: 'What went wrong' })).toBeFocused();
  await laura.getByRole('group', { name: 'Anthony Russo' }).getByText('I have a conflict').click();
  await laura.getByLabel('What is the conflict with Anthony Russo?').fill('He is my brother-in-law.');
  await laura.getByRole('group', { name: 'Yolanda Price' }).getByText('No conflict').click();
  await laura.getByRole('button', { name: 'Declare for all 2' }).click();
  await expect(laura.getByText('Conflict of interest: recused: “He is my brother-in-law.”')).toBeVisible();
  await expect(laura.getByRole('heading', { name: 'What you declared' })).toBeFocused();

  await hr.reload();
  await expect(
    hr.getByText(
      'Name an administrator of Bluegrass Career and Technical Center without a conflict of interest with Anthony Russo.',
    ),
  ).toBeVisible();
  const row = hr.getByRole('row', { name: /^Yolanda Price/ });
  await expect(row).toContainText('Laura Kessler');
  await who.fill('reyes');
  await hr.getByRole('option', { name: /^Angela Reyes/ }).click();
  await expect(who).toHaveValue('Angela Reyes');
  await hr.getByRole('button', { name: 'Name to the panel' }).click();
  await expect(hr.getByText('Angela Reyes has yet to declare conflicts of interest.')).toBeVisible();
});

test('a time that is in conflict is shown with the name before it is sent, and is proposed only knowingly', async ({
  browser,
}) => {
  const { hr, vacancy, interviews } = await begunInterviews(browser, cast);
  const first = morning(30, 9);
  await ask(hr, 'POST', `/interviews/${interviews[0]}/propose`, { ...first, despiteConflicts: true });
  await hr.goto(`/vacancies/${vacancy}/interviews`);
  await whole(hr);
  await hr.getByRole('button', { name: /^Propose a time.*Yolanda Price/ }).click();
  const day = hr.getByRole('group', { name: 'Day' });
  await expect(day.getByLabel('Month')).toBeFocused();
  await expect(hr.getByLabel('Starts at')).toHaveValue('10:00');
  await expect(hr.getByLabel('Takes')).toHaveValue('45');
  await expect(hr.getByLabel('Place')).toHaveValue(first.place);
  await expect(hr.getByText('Nobody who is needed has another appointment')).toBeVisible();

  await hr.getByLabel('Starts at').fill('09:30');
  await expect(hr.getByText('Laura Kessler has another appointment from 9:00 AM to 9:45 AM.')).toBeVisible();
  const despite = hr.getByRole('checkbox', { name: 'Propose it all the same' });
  await hr.getByRole('button', { name: 'Propose this time' }).click();
  await errorBeside(despite, /Choose another time/);
  await despite.press('Space');
  await hr.getByLabel('Starts at').fill('09:15');
  await expect(despite).not.toBeChecked();
  await despite.press('Space');
  await hr.getByRole('button', { name: 'Propose this time' }).click();
  await expect(hr.getByText('Yolanda Price and the panel are asked whether they come.')).toBeVisible();
  await expect(hr.getByRole('button', { name: /^Propose another time.*Yolanda Price/ })).toBeVisible();

  const yolanda = await browserOf(browser, 'Yolanda Price', { viewport: { width: 360, height: 740 } });
  await yolanda.goto(`/interviews/${interviews[1]}`);
  await whole(yolanda);
  await expect(yolanda.getByRole('heading', { name: 'Say whether you come.' })).toBeVisible();
  await yolanda.getByRole('button', { name: 'I will be there' }).click();
  await expect(yolanda.getByRole('heading', { name: /^You said that you come/ })).toBeVisible();
  await hr.reload();
  await expect(hr.getByRole('list', { name: 'Who is needed: Yolanda Price' })).toContainText('Comes');

  await hr.getByRole('button', { name: /^Propose another time.*Yolanda Price/ }).click();
  await fillDate(hr, 'Day', dayFromToday(-3));
  await hr.getByRole('button', { name: 'Propose this time instead' }).click();
  await errorBeside(hr.getByLabel('Starts at'), /This time has passed/);
  await expect(hr.getByLabel('Place')).toHaveValue(first.place);
});
