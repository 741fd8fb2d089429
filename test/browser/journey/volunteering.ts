import { expect, test } from '@playwright/test';
import { errorBeside, expressInterest, fillDate, heading, openNotice, pdf, stateOf, takeTask } from '../pages.js';
import { as, title } from './stage.js';

/** Officers volunteer, and HR finds out who is eligible. */
export function volunteering(): void {
  test('an officer volunteers with a document; what only calls itself a PDF is refused beside the field', async () => {
    const cody = await as('Cody Lawson');
    await cody.getByRole('link', { name: 'Express interest' }).click();
    const documents = cody.getByLabel('Documents');
    const pretended = {
      name: 'certificate.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('<p>No PDF at all</p>'),
    };
    await documents.setInputFiles(pretended);
    await expect(cody.getByRole('listitem').filter({ hasText: 'certificate.pdf' }).getByRole('alert')).toBeVisible();
    await documents.setInputFiles({ name: 'letter.pdf', mimeType: 'application/pdf', buffer: pdf });
    await expect(cody.getByText('bytes, added')).toBeVisible();
    await cody
      .getByLabel('Why would you like to work with youth?')
      .fill('I coach a youth team and learn from it every week.');
    await cody.getByRole('button', { name: 'Express my interest' }).click();
    await errorBeside(documents, /“certificate.pdf” was not taken in/);
    await errorBeside(cody.getByLabel('I volunteer for this post.'), /Confirm that you volunteer/);
    await cody.getByRole('button', { name: 'Remove certificate.pdf' }).click();
    await cody.getByText('I volunteer for this post.').click();
    await cody.getByRole('button', { name: 'Express my interest' }).click();
    await expect(cody.getByRole('heading', { name: 'You have expressed your interest' })).toBeFocused();
  });

  test('the officer adds service, and HR verifies it entry by entry and finds the officer eligible', async () => {
    const cody = await as('Cody Lawson');
    await cody.getByRole('link', { name: 'Complete my service history' }).click();
    await cody.getByRole('link', { name: 'Add service' }).click();
    await cody.getByLabel('Agency').fill('Frankfort City Police');
    await fillDate(cody, 'First day', '2016-01-04');
    await fillDate(cody, 'Last day', '2018-12-31');
    await cody.getByRole('button', { name: 'Add this service' }).click();
    await expect(cody.getByRole('heading', { name: 'Frankfort City Police' })).toBeVisible();
    const denise = await as('Denise Holloway');
    await takeTask(denise, `Verify the service of Cody Lawson and decide: ${title}`);
    await expect(denise.getByRole('link', { name: 'letter.pdf' })).toBeVisible();
    await denise.getByRole('button', { name: 'Find eligible' }).click();
    await expect(
      denise.getByText('3 entries of the service history are neither verified nor rejected yet.'),
    ).toBeVisible();
    for (const progress of ['2 of 3 entries still', '1 of 3 entries still', 'Every entry is verified']) {
      await denise.getByRole('button', { name: 'Verify', exact: true }).first().click();
      await expect(denise.getByText(progress)).toBeVisible();
    }
    await expect(denise.getByText(/^Verified: .* Three years are reached\.$/)).toBeVisible();
    await denise.getByRole('button', { name: 'Find eligible' }).click();
    await expect(denise.getByText('Cody Lawson is eligible and is taken on to the interviews.')).toBeVisible();
  });

  test('an officer with too little service is found not eligible, sees how it was counted, and contests it', async () => {
    const caleb = await as('Caleb Combs');
    await openNotice(caleb, `Vacancy: ${title}`);
    await expressInterest(caleb, 'I grew up two streets from this school.');
    const denise = await as('Denise Holloway');
    await takeTask(denise, `Verify the service of Caleb Combs and decide: ${title}`);
    await denise.getByRole('button', { name: 'Verify', exact: true }).click();
    await expect(denise.getByText('Every entry is verified or rejected.')).toBeVisible();
    await denise.getByRole('button', { name: 'Find eligible' }).click();
    await expect(denise.getByText(/^The verified service does not reach 3 years/)).toBeVisible();
    await denise.getByRole('button', { name: 'Find not eligible' }).click();
    const reason = 'Fewer than three years as a sworn officer on the closing day.';
    await denise.getByRole('dialog').getByLabel('Why is the officer not eligible?').fill(reason);
    await denise.getByRole('dialog').getByRole('button', { name: 'Find not eligible' }).click();
    await expect(denise.getByText('Caleb Combs was found not eligible and is told why.')).toBeVisible();

    await openNotice(caleb, `Decision on your interest: ${title}`);
    await expect(caleb.getByRole('region', { name: 'Decision' })).toContainText(reason);
    await expect(caleb.getByText(/^Verified: 2 years\b.* Three years are not reached: .* missing\.$/)).toBeVisible();
    const arithmetic = caleb.getByRole('table', { name: 'Counted from verified entries' });
    await expect(arithmetic.getByRole('row', { name: /^Days that make three years/ })).toContainText(/1,09[56]/);
    await caleb.getByRole('link', { name: 'Contest the decision' }).click();
    await caleb
      .getByLabel('Why is the decision wrong?')
      .fill('My year with the sheriff of Fayette County was not counted.');
    await caleb.getByRole('button', { name: 'Contest the decision' }).click();
    await expect(heading(caleb)).toHaveText('Contested decision');
    await expect(stateOf(caleb)).toHaveText('Waiting for review');
  });

  test('the program administrator of the agency decides the contest from My work', async () => {
    const thomas = await as('Thomas Greer');
    await takeTask(thomas, `Decide the contest of Caleb Combs: ${title}`);
    await thomas.getByRole('button', { name: 'Reverse the decision' }).click();
    const dialog = thomas.getByRole('dialog');
    await dialog.getByLabel('Why is the decision reversed?').fill('The sheriff confirms the year.');
    await dialog.getByRole('button', { name: 'Reverse the decision' }).click();
    await expect(stateOf(thomas)).toHaveText('The decision was reversed');
    const caleb = await as('Caleb Combs');
    await openNotice(caleb, `Contest decided: ${title}`);
    await expect(caleb.getByText('The sheriff confirms the year.').first()).toBeVisible();
  });

  test('an officer withdraws at any time, and while the vacancy is open may come back', async () => {
    const shanice = await as('Shanice Walker');
    await openNotice(shanice, `Vacancy: ${title}`);
    await expressInterest(shanice, 'I would like to be there before there is trouble.');
    await shanice.goto('/expressions');
    await shanice.getByRole('link', { name: title }).click();
    const dialog = shanice.getByRole('dialog');
    const withdraw = async (reason: string) => {
      await shanice.getByRole('button', { name: 'Withdraw my interest' }).click();
      await dialog.getByLabel('Why do you withdraw?').fill(reason);
      await dialog.getByRole('button', { name: 'Withdraw my interest' }).click();
      await expect(stateOf(shanice)).toHaveText('Withdrawn');
      await expect(shanice.getByText(/^You withdrew your interest. Nothing more happens/)).toBeVisible();
    };
    await withdraw('I move to another county.');
    await shanice.getByRole('button', { name: 'Express my interest again' }).click();
    await dialog.getByRole('button', { name: 'Express my interest again' }).click();
    await expect(stateOf(shanice)).toHaveText('Interested, to be verified');
    await withdraw('I move after all.');
  });
}
