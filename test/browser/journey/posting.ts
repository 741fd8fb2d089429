import { expect, test } from '@playwright/test';
import { dayFromToday, errorBeside, fillDate, heading, openNotice, takeTask } from '../pages.js';
import { as, campus, title, journey } from './stage.js';

/** From the first draft until the units put up the notice. */
export function posting(): void {
  test('HR drafts a vacancy in steps and is told what is missing', async () => {
    const denise = await as('Denise Holloway');
    await denise.goto('/vacancies');
    await denise.getByRole('button', { name: 'New vacancy' }).click();
    await denise.getByRole('dialog').getByLabel('Campus').selectOption(campus);
    await denise.getByRole('button', { name: 'Begin the draft' }).click();
    await expect(heading(denise)).toHaveText(title);
    journey.vacancy = new URL(denise.url()).pathname.split('/')[2]!;
    const goOn = () => denise.getByRole('button', { name: 'Save and go on' }).click();
    await denise.getByLabel('Schedule').fill('School days from 7:30 to 15:30.');
    await goOn();
    for (const role of ['advisor', 'educator', 'law enforcer'])
      await denise.getByRole('button', { name: `Insert an example of the duties as ${role}` }).click();
    await goOn();
    await denise.getByLabel('Least years').fill('2');
    await denise.getByLabel('Other requirements').fill('Enjoys working with youth.');
    await goOn();
    await errorBeside(denise.getByLabel('Least years'), /It can be raised, not lowered/);
    await denise.getByLabel('Least years').fill('3');
    await denise.getByLabel('Documents asked for').fill('Letter of interest');
    await goOn();
    await expect(denise.getByRole('heading', { name: 'Posting window' })).toBeVisible();
    await goOn();
    await expect(denise.getByRole('heading', { name: 'One thing to do before it can be posted' })).toBeVisible();
    await expect(denise.getByRole('button', { name: 'Post throughout the agency' })).toHaveCount(0);
    await denise.goto(`/vacancies/${journey.vacancy}`);
    await expect(denise.getByText('1 thing missing before it can be posted.')).toBeVisible();
  });

  test('a closing day that is too soon is refused beside its field, and nothing typed is lost', async () => {
    const denise = await as('Denise Holloway');
    await denise.getByRole('link', { name: 'Go on with the draft' }).click();
    await denise.goto(`/vacancies/${journey.vacancy}/edit?step=window`);
    const tooSoon = dayFromToday(4);
    await fillDate(denise, 'Closing day', tooSoon);
    await denise.getByRole('button', { name: 'Save and go on' }).click();
    const closing = denise.getByRole('group', { name: 'Closing day' });
    await expect(closing).toContainText(/This is too soon. It can close on .* at the earliest/);
    await expect(denise.getByRole('region', { name: 'What went wrong' })).toBeFocused();
    await expect(closing.getByLabel('Day')).toHaveValue(String(Number(tooSoon.slice(8))));
    await expect(closing.getByLabel('Year')).toHaveValue(tooSoon.slice(0, 4));
    await fillDate(denise, 'Closing day', dayFromToday(30));
    await denise.getByRole('button', { name: 'Save and go on' }).click();
    await expect(denise.getByRole('heading', { name: 'Everything is there.' })).toBeVisible();
  });

  test('posting tells every sworn officer at once, in Liaison and by e-mail', async () => {
    const denise = await as('Denise Holloway');
    await denise.getByRole('button', { name: 'Post throughout the agency' }).click();
    await denise.getByRole('dialog').getByRole('button', { name: 'Post throughout the agency' }).click();
    await expect(denise.getByText('The vacancy is posted throughout the agency.')).toBeVisible();
    await expect(denise.getByText('0 of 5 units confirmed')).toBeVisible();
    const cody = await as('Cody Lawson');
    await openNotice(cody, `Vacancy: ${title}`);
    await expect(heading(cody)).toHaveText(title);
    await expect(async () => {
      await denise.goto('/development/mail');
      await denise
        .getByRole('link', { name: `Vacancy: ${title}` })
        .first()
        .click({ timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
    await expect(denise.locator('.mail-text')).toContainText('whoever would like to work with youth');
  });

  test('the contact of a unit confirms the posting from My work, and HR sees that fewer units are missing', async () => {
    const angela = await as('Angela Reyes');
    await takeTask(angela, `Put up the notice in Patrol A and confirm it: ${title}`);
    await angela.getByRole('button', { name: /^Confirm that it is posted.*Patrol A/ }).click();
    const dialog = angela.getByRole('dialog');
    await dialog.getByText('On the bulletin board').click();
    await dialog.getByLabel('Note').fill('Beside the roll call room.');
    await dialog.getByRole('button', { name: 'Confirm that it is posted' }).click();
    await expect(angela.getByText('The posting in Patrol A is confirmed.')).toBeVisible();
    const denise = await as('Denise Holloway');
    await denise.goto(`/vacancies/${journey.vacancy}`);
    const postings = denise.getByRole('region', { name: 'Posted in the units' });
    await expect(postings).toContainText('1 of 5 units confirmed');
    await expect(postings.getByRole('listitem')).toHaveCount(4);
    await expect(postings.getByRole('list')).not.toContainText('Patrol A');
  });
}
