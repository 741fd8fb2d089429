import { expect, type Page, test } from '@playwright/test';
import { Look } from './look.js';
import { ask, browserOf, cast } from './people.js';
import { heading, stateOf, whole } from './pages.js';
import { handsIn, interviewsUnderWay, panelOf, type Scoring, scorecardOf, sheetOf } from './the-scores.js';

test.describe.configure({ mode: 'serial' }); // each goes on where the one before it ended
const as = cast();
const campus = 'Old Mill Elementary School';
const principal = 'Isaiah Brooks';
const candidates = ['Derrick Owens', 'Samuel Adeyemi', 'Carlos Mendoza'];
const phone = { viewport: { width: 360, height: 740 } };

let scoring: Scoring;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  scoring = await interviewsUnderWay(browser, { campus, principal, candidates });
});

const question = (page: Page, name: string) => page.getByRole('region', { name });
const score = (page: Page, name: string, label: string) =>
  question(page, name).getByRole('radio', { name: label, exact: true });
const tap = (page: Page, name: string, label: string) =>
  question(page, name).getByText(label, { exact: true }).last().click();
const progress = (page: Page) => page.locator('.score-progress');
const summary = (page: Page) => page.getByRole('region', { name: 'What went wrong' });

async function questionsOf(page: Page, scorecard: string): Promise<{ id: string; competency: string }[]> {
  return (await ask<{ questions: { id: string; competency: string }[] }>(page, 'GET', `/scorecards/${scorecard}`))
    .questions;
}

test('a panelist scores on a phone; what is typed saves itself, and a failed request loses nothing', async ({
  browser,
}) => {
  const isaiah = await browserOf(browser, principal, phone);
  const scorecard = await scorecardOf(isaiah, scoring.interviews[0]!);
  await isaiah.goto(`/scorecards/${scorecard}`);
  await whole(isaiah);
  await expect(heading(isaiah)).toHaveText(`Score ${candidates[0]}`);
  const questions = await questionsOf(isaiah, scorecard);
  const [first, second] = questions.map(({ competency }) => competency) as [string, string];
  await expect(progress(isaiah)).toContainText(`0 of ${questions.length} scored`);
  await expect(question(isaiah, first)).toContainText('Listen for');
  await expect(question(isaiah, first).getByText('What a 1, a 3 and a 5 look like')).toBeVisible();
  await expect(question(isaiah, first).locator('dd').first()).toBeVisible();
  const target = await question(isaiah, first).locator('label', { hasText: /^4$/ }).boundingBox();
  expect(Math.min(target!.width, target!.height)).toBeGreaterThanOrEqual(44);
  await tap(isaiah, first, '4');
  await expect(progress(isaiah)).toContainText(`1 of ${questions.length} scored`);
  await expect(progress(isaiah)).toContainText(/Saved at \d+:\d\d [AP]M/);

  await isaiah.route('**/api/scorecards/*/sheet', (route) => route.abort());
  await question(isaiah, first).getByLabel('Note').fill('Coaches a youth team.');
  await tap(isaiah, second, 'Not asked');
  await expect(progress(isaiah)).toContainText('Not saved, trying again');
  await expect(isaiah.getByText('What you typed last is not saved yet.')).toBeVisible();
  expect((await sheetOf(isaiah, scorecard))!.notes).toEqual({});
  await isaiah.unroute('**/api/scorecards/*/sheet');
  await expect(progress(isaiah)).toContainText(/Saved at/, { timeout: 15_000 });
  await expect(isaiah.getByText('What you typed last is not saved yet.')).toBeHidden();
  expect(await sheetOf(isaiah, scorecard)).toMatchObject({
    scores: { [questions[0]!.id]: 4, [questions[1]!.id]: null },
    notes: { [questions[0]!.id]: 'Coaches a youth team.' },
  });

  // It arrives, and the answer gets lost on the way back: that is no other window's change.
  let lost = 0;
  await isaiah.route('**/api/scorecards/*/sheet', async (route) => {
    if (lost++ > 0) return route.continue();
    await route.fetch();
    return route.abort('connectionreset');
  });
  await isaiah.getByLabel('On the candidate as a whole').fill('Calm and clear.');
  await expect(progress(isaiah)).toContainText('Not saved, trying again');
  await expect(progress(isaiah)).toContainText(/Saved at/, { timeout: 15_000 });
  expect(await sheetOf(isaiah, scorecard)).toMatchObject({ comment: 'Calm and clear.' });
  await isaiah.reload();
  await expect(score(isaiah, first, '4')).toBeChecked();
  await expect(score(isaiah, second, 'Not asked')).toBeChecked();
  await expect(question(isaiah, first).getByLabel('Note')).toHaveValue('Coaches a youth team.');
});

test('what could not be saved is still there after a reload', async ({ browser }) => {
  const isaiah = await browserOf(browser, principal, phone);
  const scorecard = await scorecardOf(isaiah, scoring.interviews[1]!);
  await isaiah.goto(`/scorecards/${scorecard}`);
  await isaiah.route('**/api/scorecards/*/sheet', (route) => route.abort());
  await isaiah.getByLabel('On the candidate as a whole').fill('Typed without a connection.');
  await expect(progress(isaiah)).toContainText('Not saved, trying again');
  isaiah.on('dialog', (dialog) => void dialog.accept());
  await isaiah.reload();
  await expect(isaiah.getByLabel('On the candidate as a whole')).toHaveValue('Typed without a connection.');
  await isaiah.unroute('**/api/scorecards/*/sheet');
  await expect(progress(isaiah)).toContainText(/Saved at/, { timeout: 15_000 });
  expect((await sheetOf(isaiah, scorecard))!.comment).toBe('Typed without a connection.');
});

test('of two windows the second says what differs and saves nothing until one of them is chosen', async ({
  browser,
}) => {
  const isaiah = await browserOf(browser, principal);
  const scorecard = await scorecardOf(isaiah, scoring.interviews[1]!);
  const [first] = await questionsOf(isaiah, scorecard);
  const other = await isaiah.context().newPage();
  await isaiah.goto(`/scorecards/${scorecard}`);
  await other.goto(`/scorecards/${scorecard}`);
  await tap(isaiah, first!.competency, '2');
  await expect(progress(isaiah)).toContainText(/Saved at/);
  await tap(other, first!.competency, '5');
  const choice = other.getByRole('region', { name: 'Changed in another window' });
  await expect(choice).toBeFocused();
  await expect(choice).toContainText(`${first!.competency}: 5 here, 2 in the other window`);
  expect((await sheetOf(isaiah, scorecard))!.scores[first!.id]).toBe(2);
  await choice.getByRole('button', { name: 'Keep what is here' }).click();
  await expect(progress(other)).toContainText(/Saved at/);
  expect((await sheetOf(isaiah, scorecard))!.scores[first!.id]).toBe(5);
  await tap(isaiah, first!.competency, '1');
  await isaiah.getByRole('button', { name: 'Take what is in the other window' }).click();
  await expect(score(isaiah, first!.competency, '5')).toBeChecked();
});

test('with the keyboard alone a scorecard is scored, handed in and locked, and corrected with a reason', async () => {
  const isaiah = await as(principal);
  const look = await Look.on(isaiah);
  const scorecard = await scorecardOf(isaiah, scoring.interviews[0]!);
  await look.at([`/scorecards/${scorecard}`]);
  await isaiah.setViewportSize({ width: 1280, height: 800 });
  const questions = await questionsOf(isaiah, scorecard);
  const [second, third] = questions.slice(1).map(({ competency }) => competency) as [string, string];
  await isaiah.getByRole('button', { name: 'Hand in' }).press('Enter');
  await expect(summary(isaiah)).toBeFocused();
  await expect(summary(isaiah)).toContainText(`${third}: give a score, or say that it was not asked.`);
  await look.now('a scorecard that is not complete');
  await summary(isaiah).getByRole('link', { name: third }).press('Enter');
  for (const { competency } of questions.slice(2)) {
    await score(isaiah, competency, '1').focus();
    await isaiah.keyboard.press('Space');
    await isaiah.keyboard.press('ArrowRight');
    await isaiah.keyboard.press('ArrowRight');
    await expect(score(isaiah, competency, '3')).toBeChecked();
  }
  await expect(progress(isaiah)).toContainText(`${questions.length} of ${questions.length} scored`);
  await isaiah.getByRole('button', { name: 'Hand in' }).press('Enter');
  const dialog = isaiah.getByRole('dialog');
  await expect(dialog).toContainText('It is locked then.');
  await look.now('the dialog of handing in');
  await dialog.getByRole('button', { name: 'Hand in' }).press('Enter');
  await expect(stateOf(isaiah)).toHaveText('Handed in');
  await expect(isaiah.getByRole('radio')).toHaveCount(0);
  await expect(isaiah.getByText('Coaches a youth team.')).toBeVisible();

  await isaiah.getByRole('button', { name: 'Correct what I handed in' }).press('Enter');
  await score(isaiah, second, '5').focus();
  await isaiah.keyboard.press('Space');
  await isaiah.getByRole('button', { name: 'Correct the scorecard' }).press('Enter');
  await expect(summary(isaiah)).toContainText('why it is corrected');
  await isaiah.getByLabel('Why is it corrected?').fill('I had overlooked that it was asked.');
  await isaiah.getByRole('button', { name: 'Correct the scorecard' }).press('Enter');
  await expect(isaiah.getByText('“I had overlooked that it was asked.”').first()).toBeVisible();
  await isaiah.getByText('Show the version of').press('Enter');
  await expect(isaiah.locator('.former').getByText('not asked', { exact: true })).toBeVisible();
  await look.now('a corrected scorecard');
  expect(look.faults).toEqual([]);
});

test('HR sees who has handed in and never the scores, and goes on without a scorecard for a reason', async ({
  browser,
}) => {
  const { hr, interviews } = scoring;
  const look = await Look.on(hr);
  const pageOf = async (name: string, interview: string) =>
    `/scorecards/${(await panelOf(hr, interview)).find((member) => member.name === name)!.scorecardId}`;
  const [isaiahs, angelas] = [await pageOf(principal, interviews[0]!), await pageOf('Angela Reyes', interviews[0]!)];
  await look.at([isaiahs]);
  await expect(hr.getByText('1 of 2 handed in')).toBeVisible();
  await expect(hr.getByText('Nobody sees the scores of others before')).toBeVisible();
  await expect(hr.getByText('Coaches a youth team.')).toHaveCount(0);
  await look.at([angelas]);
  await hr.getByRole('button', { name: 'Go on without this scorecard' }).click();
  await hr.getByRole('dialog').getByRole('button', { name: 'Go on without this scorecard' }).click();
  await expect(summary(hr)).toBeFocused();
  await look.now('the dialog of going on without a scorecard');
  await hr.keyboard.press('Escape');

  await handsIn(browser, 'Angela Reyes', interviews[0]!, 3);
  await look.at([isaiahs]);
  await expect(hr.getByText('2 of 2 handed in')).toBeVisible();
  await expect(hr.getByText('Coaches a youth team.').first()).toBeVisible();

  await hr.goto(await pageOf('Angela Reyes', interviews[2]!));
  await hr.getByRole('button', { name: 'Go on without this scorecard' }).click();
  await hr.getByLabel('Why does it go on without this scorecard?').fill('She had to leave for an incident.');
  await hr.getByRole('dialog').getByRole('button', { name: 'Go on without this scorecard' }).click();
  await expect(stateOf(hr)).toHaveText('Excused');
  await expect(hr.getByText('She had to leave for an incident.').first()).toBeVisible();
  expect(look.faults).toEqual([]);
});
