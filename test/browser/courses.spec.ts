import { expect, type Page, test } from '@playwright/test';
import { Look } from './look.js';
import { dayFromToday, errorBeside, fillDate, heading, openNotice, stateOf, takeTask, whole } from './pages.js';
import { ask, browserOf, cast } from './people.js';

const as = cast();
const title = 'Talking with students in a crisis';
let session: string;

/** The page as it is once the worker has done what it does by itself. */
const readUntil = (page: Page, address: string, words: string) =>
  expect(async () => {
    await page.goto(address);
    await whole(page);
    await expect(page.getByRole('main')).toContainText(words, { timeout: 500 });
  }).toPass({ timeout: 40_000 });

test.describe.configure({ mode: 'serial' });

test('a supervisor adds a course and schedules a session of two days; what is wrong stands beside its field', async () => {
  const page = await as('Angela Reyes');
  await page.goto('/courses');
  await page.getByRole('link', { name: 'Add a course' }).click();
  await whole(page);
  await page.getByRole('button', { name: 'Add to the catalogue' }).click();
  await errorBeside(page.getByLabel('Title'), 'Enter the title of the course.');
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Provider', { exact: true }).fill('Department of Criminal Justice Training');
  await page.getByRole('textbox', { name: 'Hours' }).fill('16');
  await page.getByText('Counts towards the hours of every year').click();
  await page.getByText('School administrators may be invited').click();
  await page.getByRole('button', { name: 'Add to the catalogue' }).click();
  await expect(heading(page)).toHaveText(title);
  await page.getByRole('link', { name: 'Schedule a session' }).click();
  await whole(page);
  await fillDate(page, 'Date', dayFromToday(-1));
  await page.getByLabel('Place').fill('Training Center, Room 2');
  await page.getByRole('textbox', { name: 'Seats' }).fill('2');
  await page.getByRole('button', { name: 'Schedule the session' }).click();
  await errorBeside(page.getByLabel('From'), /This time has passed/);
  await fillDate(page, 'Date', dayFromToday(30));
  await page.getByRole('button', { name: 'Add a day' }).click();
  await page.getByRole('button', { name: 'Schedule the session' }).click();
  await expect(heading(page)).toHaveText(title);
  await expect(page.getByRole('main')).toContainText('2 seats free');
  session = new URL(page.url()).pathname;
});

test('an officer asks on a phone, the supervisor approves, a principal accepts and the next officer waits', async ({
  browser,
}) => {
  const officer = await browserOf(browser, 'Tamika Grant', { viewport: { width: 360, height: 740 } });
  await officer.goto(session);
  await officer.getByRole('button', { name: 'Ask for a seat' }).click();
  const dialog = officer.getByRole('dialog');
  await dialog.getByLabel('Anything your supervisor should know?').fill('I begin at the high school in August.');
  await dialog.getByRole('button', { name: 'Ask for a seat' }).click();
  await expect(officer.getByRole('main')).toContainText('Waits for the supervisor');

  const supervisor = await as('Angela Reyes');
  await takeTask(supervisor, `Decide on Tamika Grant for ${title}`);
  await expect(supervisor.getByRole('main')).toContainText('I begin at the high school in August.');
  await supervisor.getByRole('button', { name: 'Approve' }).click();
  await expect(stateOf(supervisor)).toHaveText('Enrolled');
  await openNotice(officer, `You have a seat: ${title}`);
  await officer.goto('/my-courses');
  await expect(officer.getByRole('listitem').filter({ hasText: title })).toContainText('You have a seat');

  await supervisor.goto(session);
  await supervisor.getByText('Karen Whitfield').click();
  await supervisor.getByRole('button', { name: 'Invite', exact: true }).click();
  await expect(supervisor.getByRole('main')).toContainText('Not yet answered');
  const principal = await as('Karen Whitfield');
  await takeTask(principal, `Say whether you come to ${title}`);
  await expect(principal.getByRole('heading', { name: 'Who is in it' })).toHaveCount(0);
  await principal.getByRole('button', { name: 'I will be there' }).click();
  await expect(principal.getByRole('main')).toContainText('You have a seat, and the days are in your calendar.');

  const next = await as('Elena Vasquez');
  const id = session.split('/').at(-1);
  const enrolment = await ask(next, 'POST', `/training-sessions/${id}/enrolments`, {});
  await supervisor.goto(`/enrolments/${enrolment.id}`);
  await supervisor.getByRole('button', { name: 'Approve for the waiting list' }).click();
  await expect(stateOf(supervisor)).toHaveText('On the waiting list');

  await officer.goto(session);
  await officer.getByRole('button', { name: 'Withdraw' }).click();
  await officer.getByLabel('Why is it withdrawn?').fill('I have to be in court on the first day.');
  await officer.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
  await expect(officer.getByRole('main')).toContainText('Withdrawn');
  await readUntil(next, session, 'You have a seat, and the days are in your calendar.');
  await officer.context().close();
});

test('whoever ran a session records on a phone who attended, which opens the hours to be verified', async ({
  browser,
}) => {
  const page = await browserOf(browser, 'Thomas Greer', { viewport: { width: 360, height: 740 } });
  const look = await Look.on(page);
  await takeTask(page, 'Record who attended Juvenile law update');
  await page.getByRole('button', { name: 'Record who attended' }).click();
  await expect(page.getByRole('region', { name: 'What went wrong' })).toContainText('2 things need mending');
  await page.getByRole('button', { name: 'Everybody attended all 8 hours' }).click();
  const sarah = page.getByRole('group', { name: 'Sarah Whitaker' });
  await sarah.getByText('A part of it').click();
  await page.getByLabel('Hours attended').fill('9');
  await page.getByRole('button', { name: 'Record who attended' }).click();
  await errorBeside(page.getByLabel('Hours attended'), /more than 0 and at most 8/);
  await page.getByLabel('Hours attended').fill('7.5');
  await page.getByLabel('Hours excused').fill('0.5');
  await look.now('the attendance form, filled in');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole('button', { name: 'Record who attended' }).click();
  await expect(stateOf(page)).toHaveText('Attendance recorded');
  await expect(page.getByRole('listitem').filter({ hasText: 'Sarah Whitaker' })).toContainText(
    '7.5 hours, 0.5 hours excused',
  );
  expect(look.faults).toEqual([]);
  await takeTask(page, 'Verify training of Sarah Whitaker: Juvenile law update');
  await page.context().close();
});
