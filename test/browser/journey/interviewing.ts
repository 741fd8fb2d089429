import { expect, type Page, test } from '@playwright/test';
import { letContestTimePass } from '../database.js';
import { dayFromToday, fillDate, heading, stateOf, takeTask, whole } from '../pages.js';
import { as, journey, title } from './stage.js';

/** Who sits on the panel: the principal of the campus, and a supervisor for the agency. */
export const panel = ['Deborah Stamper', 'Angela Reyes'] as const;

/** Agency and school put the panel together, meet the candidate, and score on their own (standard 27). */
export function interviewing(): void {
  test('HR decides on the last officer and goes on with the eligible one', async () => {
    const denise = await as('Denise Holloway');
    await takeTask(denise, `Verify the service of Caleb Combs and decide: ${title}`);
    await denise.getByRole('button', { name: 'Find not eligible' }).click();
    const dialog = denise.getByRole('dialog');
    await dialog
      .getByLabel('Why is the officer not eligible?')
      .fill('Even with the year of the sheriff it is too short.');
    await dialog.getByRole('button', { name: 'Find not eligible' }).click();
    await expect(denise.getByText('Caleb Combs was found not eligible and is told why.')).toBeVisible();
    await letContestTimePass(journey.vacancy);
    await denise.goto(`/vacancies/${journey.vacancy}/pipeline`);
    await denise.getByRole('button', { name: 'Go on with the eligible officers' }).click();
    await denise.getByRole('dialog').getByRole('button', { name: 'Go on with the eligible officers' }).click();
    await expect(denise.getByText('It goes on with the eligible officers.')).toBeVisible();
  });

  test('HR names agency and school to the panel, and each declares that there is no conflict of interest', async () => {
    const denise = await as('Denise Holloway');
    await takeTask(denise, `Put the panel together: ${title}`);
    for (const name of panel) {
      await denise.getByRole('combobox', { name: 'Who?' }).fill(name);
      await denise.getByRole('option', { name: new RegExp(`^${name}`) }).click();
      await denise.getByRole('button', { name: 'Name to the panel' }).click();
      await expect(denise.getByText(`${name} has yet to declare conflicts of interest.`)).toBeVisible();
    }
    for (const name of panel) {
      const member = await as(name);
      await takeTask(member, `Declare conflicts of interest for the panel: ${title}`);
      await member.getByRole('group', { name: 'Cody Lawson' }).getByText('No conflict').click();
      await member.getByRole('button', { name: 'Declare' }).click();
      await expect(member.getByRole('heading', { name: 'What you declared' })).toBeVisible();
    }
    await denise.reload();
    await expect(denise.getByRole('heading', { name: 'The panel is complete: begin the interviews' })).toBeVisible();
    await denise.getByRole('button', { name: 'Begin the interviews' }).click();
    await denise.getByRole('dialog').getByRole('button', { name: 'Begin the interviews' }).click();
    await expect(heading(denise)).toHaveText(`Interviews: ${title}`);
  });

  test('HR proposes a time, everybody says that they come, and the calendar entry is in the mail', async () => {
    const denise = await as('Denise Holloway');
    await denise.getByRole('button', { name: /^Propose a time.*Cody Lawson/ }).click();
    await fillDate(denise, 'Day', dayFromToday(2));
    await denise.getByLabel('Starts at').fill('10:00');
    await denise.getByLabel('Place').fill('Board room, district office');
    await denise.getByRole('button', { name: 'Propose this time' }).click();
    await expect(denise.getByText('Cody Lawson and the panel are asked whether they come.')).toBeVisible();
    await answers(await as('Cody Lawson'), `Say whether you come to your interview: ${title}`);
    for (const name of panel)
      await answers(await as(name), `Say whether you come to the interview of Cody Lawson: ${title}`);
    await denise.reload();
    await expect(denise.getByRole('list', { name: 'Who is needed: Cody Lawson' })).not.toContainText(
      'Not yet answered',
    );
    await expect(async () => {
      await denise.goto('/development/mail');
      await denise
        .getByRole('link', { name: /^Invitation: Interview of Cody Lawson/ })
        .first()
        .click({ timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
  });

  test('each member of the panel scores on their own, and HR sees who has handed in but no score', async () => {
    const denise = await as('Denise Holloway');
    await denise.goto(`/vacancies/${journey.vacancy}/interviews`);
    await denise.getByRole('button', { name: /^Begin now/ }).click();
    await denise.getByRole('dialog').getByRole('button', { name: 'Begin now' }).click();
    await expect(denise.getByText('The interview of Cody Lawson has begun. The panel can score.')).toBeVisible();
    for (const [i, name] of panel.entries()) {
      await score(await as(name), i + 3);
      await denise.goto(`/vacancies/${journey.vacancy}/ranking`);
      await whole(denise);
      if (i === 0) await expect(denise.getByRole('main')).not.toContainText('Place 1');
    }
  });
}

async function answers(person: Page, task: string): Promise<void> {
  await takeTask(person, task);
  await person.getByRole('button', { name: 'I will be there' }).click();
  await expect(person.getByRole('heading', { name: /^(You said that you come|Everybody comes)/ })).toBeVisible();
}

/** Every question gets the same point; what was typed is saved by itself on the way. */
async function score(rater: Page, point: number): Promise<void> {
  await takeTask(rater, `Score Cody Lawson: ${title}`);
  const questions = rater.getByRole('group', { name: /^Score for / });
  const count = await questions.count();
  expect(count).toBeGreaterThanOrEqual(10);
  for (let i = 0; i < count; i++) await questions.nth(i).getByText(String(point), { exact: true }).click();
  await expect(rater.getByText(/^Saved at/).first()).toBeVisible();
  await rater.getByRole('button', { name: 'Hand in' }).click();
  await rater.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
  await expect(stateOf(rater)).toHaveText('Handed in');
}
