import { expect, type Page, test } from '@playwright/test';
import { Look } from './look.js';
import { errorBeside, heading, openNotice, stateOf, takeTask, whole } from './pages.js';
import { browserOf } from './people.js';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
const campus = 'Bluegrass Career and Technical Center';

const reportFrom = async (page: Page, what: string) => {
  await page.getByText('No', { exact: true }).click();
  await page.getByLabel('What is it about?').selectOption({ label: 'Theft' });
  await page.getByLabel('Place', { exact: true }).fill('Welding shop');
  await page.getByLabel('What happened?').fill(what);
};

test('a principal reports on a phone, the officer on another has it, and both see who has it until it is closed', async ({
  browser,
}) => {
  const principal = await browserOf(browser, 'Laura Kessler', phone);
  const look = await Look.on(principal);
  await principal.goto('/incidents');
  await principal.getByRole('link', { name: 'Report an incident' }).click();
  await whole(principal);
  await principal.getByRole('button', { name: 'Send to the officer' }).click();
  await errorBeside(principal.getByLabel('What is it about?'), /Choose from the list/);

  await principal.getByText('Yes, right now').click();
  await expect(principal.getByRole('alert').filter({ hasText: 'Call 911 first.' })).toBeVisible();
  await principal.getByLabel('What is it about?').selectOption({ label: 'Firearm on school property' });
  await expect(principal.getByText('Must be reported at once').last()).toBeVisible();
  await principal.getByLabel('Place', { exact: true }).fill('Parking lot A');
  await principal.getByLabel('What happened?').fill('A student showed what looks like a handgun in a car.');
  await principal.getByRole('button', { name: 'Add a person' }).click();
  await principal.getByLabel('Who', { exact: true }).fill('R. S., grade 12');
  // The phone lets go of the page, and nothing is lost.
  await principal.reload();
  await expect(principal.getByLabel('Who', { exact: true })).toHaveValue('R. S., grade 12');
  await look.now('the report, filled in');
  await principal.setViewportSize(phone.viewport);
  await principal.getByRole('button', { name: 'Send to the officer' }).click();
  await expect(heading(principal)).toContainText('Firearm on school property');
  await expect(principal.getByRole('heading', { level: 2 }).first()).not.toContainText('You have it');
  const number = /\d{4}-\d{4}/.exec((await heading(principal).textContent()) ?? '')![0];

  // Whoever is asked, the SRO may always take it.
  const officer = await browserOf(browser, 'Michael Okafor', phone);
  await officer.goto('/incidents');
  await officer.getByRole('link', { name: new RegExp(number) }).click();
  await whole(officer);
  await officer.getByRole('button', { name: 'I have it' }).click();
  await expect(stateOf(officer)).toHaveText('An officer has it');
  await expect(officer.getByRole('heading', { name: 'You have it' })).toBeVisible();
  // The principal's open page says so by itself.
  await expect(principal.getByRole('heading', { name: 'Michael Okafor has it' })).toBeVisible();
  await openNotice(principal, `An officer has incident ${number} at ${campus} (urgent)`);
  await expect(principal.getByRole('heading', { name: 'Michael Okafor has it' })).toBeVisible();

  await takeTask(officer, `Say what kind of matter it is: incident ${number} at ${campus} (urgent)`);
  await officer.getByRole('button', { name: 'It is criminal, or intelligence' }).click();
  await officer.getByRole('dialog').getByText('A crime was committed').click();
  await officer.getByRole('dialog').getByRole('button', { name: 'Begin the investigation' }).click();
  await expect(stateOf(officer)).toHaveText('Under investigation');
  await officer.getByRole('button', { name: 'Close', exact: true }).click();
  const closing = officer.getByRole('dialog');
  await closing.getByRole('button', { name: 'Close the incident' }).click();
  await closing.getByLabel('What came of it?').selectOption('Unfounded');
  await closing.getByLabel('In a sentence').fill('It was a toy, left in the car by a younger brother.');
  await closing.getByRole('button', { name: 'Close the incident' }).click();
  await expect(stateOf(officer)).toHaveText('Closed');
  await openNotice(principal, `Closed: incident ${number} at ${campus} (urgent)`);
  await expect(principal.getByText('It was a toy')).toBeVisible();
  await look.now('the closed incident');
  expect(look.faults).toEqual([]);
});

test('what is not criminal goes back to the school, which disagrees, and both sides settle it', async ({ browser }) => {
  const principal = await browserOf(browser, 'Laura Kessler');
  await principal.goto('/incidents/new');
  await whole(principal);
  await reportFrom(principal, 'A welding mask is gone.');
  await principal.getByRole('button', { name: 'Send to the officer' }).click();
  await expect(stateOf(principal)).toHaveText('Waiting for an officer');
  const address = new URL(principal.url()).pathname;

  const officer = await browserOf(browser, 'Michael Okafor');
  await officer.goto(address);
  await officer.getByRole('button', { name: 'I have it' }).click();
  await officer.getByRole('button', { name: 'Not criminal: hand back to the school' }).click();
  await officer.getByLabel('Why is it not criminal?').fill('It was borrowed and is back.');
  await officer
    .getByRole('dialog')
    .getByRole('button', { name: /^Not criminal/ })
    .click();
  await expect(stateOf(officer)).toHaveText('Handed back to the school');

  await principal.goto(address);
  await principal.getByRole('button', { name: 'Disagree' }).click();
  await principal.getByLabel('Why should it be investigated?').fill('It came back damaged on purpose.');
  await principal.getByRole('dialog').getByRole('button', { name: 'Disagree' }).click();
  await expect(stateOf(principal)).toHaveText('The school disagrees');

  const captain = await browserOf(browser, 'Thomas Greer');
  await captain.goto(address);
  await captain.getByRole('button', { name: 'Propose how to settle it' }).click();
  await captain.getByRole('dialog').getByText('It stays with the school').click();
  await captain.getByLabel('Why?').fill('The camera shows an accident.');
  await captain.getByRole('button', { name: 'Propose this' }).click();
  await expect(captain.getByText('The supervisor proposes that it stays with the school')).toBeVisible();

  await principal.goto(address);
  await principal.getByRole('button', { name: 'Agree: school discipline' }).click();
  await principal.getByRole('dialog').getByRole('button', { name: 'Agree: school discipline' }).click();
  await expect(stateOf(principal)).toHaveText('School discipline');
  await expect(principal.getByText('No officer owns it.')).toBeVisible();
});

test('a principal names a teacher to report, and the captain names who stands in', async ({ browser }) => {
  const principal = await browserOf(browser, 'Laura Kessler');
  await principal.goto('/incidents/reporters');
  await principal.getByRole('button', { name: /^Name somebody/ }).click();
  await principal.getByLabel('Who?').selectOption('Paula Jennings');
  await principal.getByRole('dialog').getByRole('button', { name: 'Name', exact: true }).click();
  await expect(principal.getByText('Paula Jennings', { exact: true })).toBeVisible();

  const teacher = await browserOf(browser, 'Paula Jennings', phone);
  await teacher.goto('/incidents/new');
  await whole(teacher);
  await reportFrom(teacher, 'A drill is gone from the shop.');
  await teacher.getByRole('button', { name: 'Send to the officer' }).click();
  await expect(stateOf(teacher)).toHaveText('Waiting for an officer');
  await teacher.goto('/incidents');
  await expect(teacher.getByRole('link', { name: /^Theft/ })).toHaveCount(1);

  const captain = await browserOf(browser, 'Thomas Greer');
  await captain.goto('/incidents/cover');
  const ours = captain.getByRole('listitem').filter({ hasText: campus });
  await ours.getByRole('button', { name: /^Name/ }).click();
  await captain.getByLabel('Unit').selectOption('Community Services');
  await captain.getByLabel('Officer', { exact: true }).selectOption({ label: 'Officer Emily Sizemore' });
  await captain.getByRole('dialog').getByRole('button', { name: 'Name', exact: true }).click();
  await expect(ours).toContainText('Emily Sizemore');
});
