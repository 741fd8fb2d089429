import { expect, test } from '@playwright/test';
import { letClosingDayPass } from '../database.js';
import { openNotice, stateOf, takeTask } from '../pages.js';
import { as, title, journey } from './stage.js';

/** What happens by itself at the end of the closing day, and what is left for HR. */
export function closing(): void {
  test('the vacancy closes by itself, and an officer who is late does not get in and keeps what was written', async () => {
    const late = await as('Vikram Shah');
    const statement = 'I was still writing when the vacancy closed.';
    await openNotice(late, `Vacancy: ${title}`);
    await late.getByRole('link', { name: 'Express interest' }).click();
    await late.getByLabel('Why would you like to work with youth?').fill(statement);
    await late.getByText('I volunteer for this post.').click();
    await letClosingDayPass(journey.vacancy);
    await late.getByRole('button', { name: 'Express my interest' }).click();
    await expect(late.getByRole('region', { name: 'What went wrong' })).toContainText(
      'not open for expressions of interest',
    );
    await expect(late.getByLabel('Why would you like to work with youth?')).toHaveValue(statement);
    const denise = await as('Denise Holloway');
    await denise.goto(`/vacancies/${journey.vacancy}`);
    await expect(async () => {
      await denise.reload();
      await expect(stateOf(denise)).toHaveText('Closed, eligibility being decided', { timeout: 2_000 });
    }).toPass({ timeout: 45_000 });
    await expect(denise.getByText('closed the vacancy at the end of its closing day')).toBeVisible();
    await late.goto(`/vacancies/${journey.vacancy}`);
    await expect(late.getByText('This vacancy is not open. Nobody can express interest in it any more.')).toBeVisible();
    await expect(late.getByRole('link', { name: 'Express interest' })).toHaveCount(0);
    const shanice = await as('Shanice Walker');
    await shanice.reload();
    await expect(stateOf(shanice)).toHaveText('Withdrawn');
    await expect(shanice.getByRole('button', { name: 'Express my interest again' })).toHaveCount(0);
  });

  test('the pipeline shows every officer by state, and what remains to be decided', async () => {
    const denise = await as('Denise Holloway');
    await takeTask(denise, `Decide every officer's eligibility: ${title}`);
    await expect(denise.getByRole('heading', { name: 'Decide the eligibility of 1 officer' })).toBeVisible();
    const states = denise.getByRole('list', { name: 'Officers by state' });
    for (const [state, count] of [
      ['Interested, to be verified', 1],
      ['Eligible', 1],
      ['Not eligible', 0],
      ['Withdrawn', 1],
    ] as const)
      await expect(
        states.getByRole('listitem').filter({ has: denise.getByRole('link', { name: state, exact: true }) }),
      ).toHaveText(new RegExp(`${count}$`));
    await expect(denise.getByRole('table').getByRole('rowheader')).toHaveCount(3);
    await states.getByRole('link', { name: 'Eligible', exact: true }).click();
    await expect(denise.getByRole('table').getByRole('rowheader')).toHaveText([/^Cody Lawson/]);
    await expect(denise.getByRole('table').getByRole('row').nth(1)).toContainText(/\d+ years.*Reaches the minimum/);
  });
}
