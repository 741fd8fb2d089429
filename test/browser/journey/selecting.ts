import { expect, test } from '@playwright/test';
import { heading, stateOf, takeTask, whole } from '../pages.js';
import { as, campus, journey, title } from './stage.js';

/** The school has its say, an officer is selected and offered the post, and serves on one campus (standards 9 and 27). */
export function selecting(): void {
  test('HR reads the ranking and asks the school about the finalist, who objects on a page of its own', async () => {
    const denise = await as('Denise Holloway');
    await denise.goto(`/vacancies/${journey.vacancy}/ranking`);
    await whole(denise);
    await denise.getByRole('button', { name: 'Ask the school about 1 finalist' }).click();
    await expect(denise.getByText(`${campus} is asked about the finalists.`)).toBeVisible();
    const deborah = await as('Deborah Stamper');
    await takeTask(deborah, `Say what the school thinks of Cody Lawson: ${title}`);
    await deborah.getByText('We object to this officer').click();
    await deborah.getByLabel('Reasons').fill('Our faculty would rather have somebody with classroom experience.');
    await deborah.getByRole('button', { name: 'Put it on record' }).click();
    await expect(stateOf(deborah)).toHaveText('The school objects');
  });

  test('HR selects against the objection with a justification, and the head of the agency approves it', async () => {
    const denise = await as('Denise Holloway');
    await takeTask(denise, `Select the officer: ${title}`);
    await denise.getByRole('group', { name: 'Who is selected?' }).getByText('Cody Lawson').click();
    await expect(denise.getByText(/The school objects to Cody Lawson/).first()).toBeVisible();
    await denise
      .getByLabel('Why this officer, and in this order?')
      .fill('The panel of both sides scored him high, and he begins the instructor course in January.');
    await denise.getByRole('button', { name: 'Send to the head of the agency' }).click();
    await expect(stateOf(denise)).toHaveText('Waiting for the head of the agency');
    const eleanor = await as('Eleanor Pratt');
    await takeTask(eleanor, `Decide on a selection against the school's objection: ${title}`);
    await expect(eleanor.getByText('Our faculty would rather have somebody with classroom experience.')).toBeVisible();
    await eleanor.getByRole('button', { name: 'Approve the selection' }).click();
    const dialog = eleanor.getByRole('dialog');
    await dialog.getByLabel('Why is the selection approved?').fill('The instructor course answers the objection.');
    await dialog.getByRole('button', { name: 'Approve the selection' }).click();
    await expect(stateOf(eleanor)).toHaveText('Post offered');
    const deborah = await as('Deborah Stamper');
    await deborah.goto('/notices');
    await expect(deborah.getByText(`Selected against the school's objection: ${title}`).first()).toBeVisible();
  });

  test('the officer accepts on a phone, the vacancy is filled, and the start asks something of everybody', async () => {
    const cody = await as('Cody Lawson');
    await cody.setViewportSize({ width: 360, height: 740 });
    await takeTask(cody, `Answer the offer: ${title}`);
    await cody.getByRole('button', { name: 'Accept the post' }).click();
    await cody.getByRole('dialog').getByRole('button', { name: 'Accept the post' }).click();
    await expect(stateOf(cody)).toHaveText('Accepted');
    await cody
      .getByRole('main')
      .getByRole('link', { name: /assignment/i })
      .first()
      .click();
    await whole(cody);
    await expect(heading(cody)).toContainText('Cody Lawson');
    await expect(stateOf(cody)).toHaveText('Start planned');
    const denise = await as('Denise Holloway');
    await denise.goto(`/vacancies/${journey.vacancy}`);
    await expect(stateOf(denise)).toHaveText('Filled');
    const deborah = await as('Deborah Stamper');
    await deborah.goto('/');
    await expect(deborah.getByText(/Cody Lawson/).first()).toBeVisible();
  });
}
