import { expect, test } from '@playwright/test';
import { letClosingDayPass } from './database.js';
import { cast } from './people.js';
import {
  dayFromToday,
  errorBeside,
  expressInterest,
  fillDate,
  heading,
  openNotice,
  pdf,
  stateOf,
  takeTask,
} from './pages.js';

// One vacancy from the first draft to its closing; each test is the next thing that happens to it.
test.describe.configure({ mode: 'serial' });

const as = cast();
const campus = 'Harvest Hill Elementary School';
const title = `SRO at ${campus}`;
let vacancy: string;

test('HR drafts a vacancy in steps and is told what is missing', async () => {
  const denise = await as('Denise Holloway');
  await denise.goto('/vacancies');
  await denise.getByRole('button', { name: 'New vacancy' }).click();
  await denise.getByRole('dialog').getByLabel('Campus').selectOption(campus);
  await denise.getByRole('button', { name: 'Begin the draft' }).click();
  await expect(heading(denise)).toHaveText(title);
  vacancy = new URL(denise.url()).pathname.split('/')[2]!;
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
  await denise.goto(`/vacancies/${vacancy}`);
  await expect(denise.getByText('1 thing missing before it can be posted.')).toBeVisible();
});

test('a closing day that is too soon is refused beside its field, and nothing typed is lost', async () => {
  const denise = await as('Denise Holloway');
  await denise.getByRole('link', { name: 'Go on with the draft' }).click();
  await denise.goto(`/vacancies/${vacancy}/edit?step=window`);
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
  await denise.goto(`/vacancies/${vacancy}`);
  const postings = denise.getByRole('region', { name: 'Posted in the units' });
  await expect(postings).toContainText('1 of 5 units confirmed');
  await expect(postings.getByRole('listitem')).toHaveCount(4);
  await expect(postings.getByRole('list')).not.toContainText('Patrol A');
});

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
  for (const left of [2, 1, 0]) {
    await denise.getByRole('button', { name: 'Verify', exact: true }).first().click();
    await expect(denise.getByRole('button', { name: 'Verify', exact: true })).toHaveCount(left);
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
  await expect(caleb.getByText(/^Verified: 2 years, .* Three years are not reached: .* missing\.$/)).toBeVisible();
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

test('an officer withdraws, and is not asked for anything any more', async () => {
  const shanice = await as('Shanice Walker');
  await openNotice(shanice, `Vacancy: ${title}`);
  await expressInterest(shanice, 'I would like to be there before there is trouble.');
  await shanice.goto('/expressions');
  await shanice.getByRole('link', { name: title }).click();
  await shanice.getByRole('button', { name: 'Withdraw my interest' }).click();
  await shanice.getByRole('dialog').getByLabel('Why do you withdraw?').fill('I move to another county.');
  await shanice.getByRole('dialog').getByRole('button', { name: 'Withdraw my interest' }).click();
  await expect(shanice.getByText('You withdrew your interest. Nothing more happens.')).toBeVisible();
  await expect(shanice.getByRole('button', { name: 'Withdraw my interest' })).toHaveCount(0);
});

test('the vacancy closes by itself, and an officer who is late does not get in and keeps what was written', async () => {
  const late = await as('Vikram Shah');
  const statement = 'I was still writing when the vacancy closed.';
  await openNotice(late, `Vacancy: ${title}`);
  await late.getByRole('link', { name: 'Express interest' }).click();
  await late.getByLabel('Why would you like to work with youth?').fill(statement);
  await late.getByText('I volunteer for this post.').click();
  await letClosingDayPass(vacancy);
  await late.getByRole('button', { name: 'Express my interest' }).click();
  await expect(late.getByRole('region', { name: 'What went wrong' })).toContainText(
    'not open for expressions of interest',
  );
  await expect(late.getByLabel('Why would you like to work with youth?')).toHaveValue(statement);
  const denise = await as('Denise Holloway');
  await denise.goto(`/vacancies/${vacancy}`);
  await expect(async () => {
    await denise.reload();
    await expect(stateOf(denise)).toHaveText('Closed, eligibility being decided', { timeout: 2_000 });
  }).toPass({ timeout: 45_000 });
  await expect(denise.getByText('closed the vacancy at the end of its closing day')).toBeVisible();
  await late.goto(`/vacancies/${vacancy}`);
  await expect(late.getByText('This vacancy is not open. Nobody can express interest in it any more.')).toBeVisible();
  await expect(late.getByRole('link', { name: 'Express interest' })).toHaveCount(0);
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
});
