import { expect, type Page, test } from '@playwright/test';
import { Look } from './look.js';
import { errorBeside, heading, stateOf, whole } from './pages.js';
import { ask, cast } from './people.js';

const as = cast();

interface Kit {
  id: string;
  state: string;
  title: string;
  questions: { id: string; question: string; anchors: { three: string } }[];
}

const summary = (page: Page) => page.getByRole('region', { name: 'What went wrong' });
const save = (page: Page) => page.getByRole('button', { name: 'Save the draft' });
const edit = (page: Page, number: number) => page.getByRole('button', { name: `Edit question ${number}`, exact: true });
const names = (page: Page) => page.locator('.draft-item h2').allTextContents();

/** The draft that there is, or a new one, with the questions of the kit in service; its form is open. */
async function openDraft(page: Page): Promise<string> {
  const { draftId } = await ask<{ draftId: string | null }>(page, 'GET', '/interview-kits/in-service');
  if (draftId) await ask(page, 'POST', `/interview-kits/${draftId}/discard`);
  const { id } = await ask(page, 'POST', '/interview-kits');
  await page.goto(`/interview-kits/${id}/edit`);
  await whole(page);
  return id;
}

const read = (page: Page, id: string) => ask<Kit>(page, 'GET', `/interview-kits/${id}`);

test('HR begins a draft from the vacancies, and everybody else only reads', async () => {
  const denise = await as('Denise Holloway');
  await denise.goto('/vacancies');
  await denise.getByRole('link', { name: 'Interview kits' }).click();
  await denise.getByRole('link', { name: 'Go on with the draft' }).click();
  await expect(heading(denise)).toHaveText('Draft of interview kit 2');
  await expect(denise.getByText('3 things missing before it can be put into service')).toBeVisible();
  const karen = await as('Karen Whitfield');
  await karen.goto('/vacancies');
  await karen.getByRole('link', { name: 'Interview kits' }).click();
  await karen.getByRole('link', { name: 'Read the questions' }).click();
  await expect(stateOf(karen)).toHaveText('In service');
  await expect(karen.getByText('Lowers the voice, lets the parent finish')).toBeVisible();
  await expect(karen.getByRole('button', { name: /draft/ })).toHaveCount(0);
  const marcus = await as('Marcus Bell');
  await marcus.goto('/vacancies');
  await whole(marcus);
  await expect(marcus.getByRole('link', { name: 'Interview kits' })).toHaveCount(0);
});

test('a question is added, written, moved and removed by the keyboard alone, and saved', async () => {
  const denise = await as('Denise Holloway');
  const id = await openDraft(denise);
  const before = await names(denise);
  await denise.getByRole('button', { name: 'Add a question' }).press('Enter');
  const competency = denise.getByRole('group', { name: 'Question 13' }).getByLabel('Competency');
  await expect(competency).toBeFocused();
  await denise.keyboard.type('Radio discipline');
  await denise.keyboard.press('Tab');
  await denise.keyboard.type('What do you say first on the radio?');
  await denise.getByRole('button', { name: 'Move up question 13' }).focus();
  await denise.keyboard.press('Enter');
  await denise.keyboard.press('Enter'); // the button has moved along and still has focus
  await expect(denise.getByRole('button', { name: 'Move up question 11' })).toBeFocused();
  expect((await names(denise))[10]).toBe('11. Radio discipline');
  await denise.getByRole('button', { name: 'Remove question 1', exact: true }).press('Enter');
  await expect(denise.getByRole('button', { name: 'Put it back' })).toBeFocused();
  expect(await names(denise)).toHaveLength(12);
  await denise.keyboard.press('Enter');
  await expect(denise.getByRole('button', { name: 'Remove question 1', exact: true })).toBeFocused();
  expect((await names(denise))[0]).toBe(before[0]);
  await denise.getByRole('button', { name: 'Move up question 1', exact: true }).press('Enter'); // nothing happens
  await save(denise).press('Enter');
  await expect(denise.getByText('The draft is saved.')).toBeVisible();
  const { questions } = await read(denise, id);
  expect(questions.map((question) => question.id).slice(9, 12)).toEqual([
    'school-partnership',
    'radio-discipline',
    'sharing-information',
  ]);
  expect(questions[10]!.question).toBe('What do you say first on the radio?');
  await expect(denise.getByText('Saved. 3 things missing')).toBeVisible();
});

test('what was typed stays when it cannot be sent or is refused, and leaving it asks first', async () => {
  const denise = await as('Denise Holloway');
  const id = await openDraft(denise);
  const words = 'Explains calmly, and comes back after lunch.';
  await edit(denise, 2).click();
  const three = denise.getByRole('group', { name: 'Question 2' }).getByLabel('What a 3 looks like');
  await three.fill(words);
  await denise.route(`**/api/interview-kits/${id}`, (route) => route.abort());
  await save(denise).click();
  await expect(summary(denise)).toContainText('Not sent yet');
  await expect(three).toHaveValue(words);
  await denise.unroute(`**/api/interview-kits/${id}`);
  await denise.getByRole('link', { name: 'Notices' }).click();
  await denise
    .getByRole('dialog', { name: 'Leave without saving?' })
    .getByRole('button', { name: 'Stay here' })
    .click();
  await three.fill('x'.repeat(801));
  await denise.getByRole('button', { name: 'Close question 2' }).click();
  await denise.getByRole('button', { name: 'Move down question 2' }).click();
  await save(denise).click();
  await expect(summary(denise)).toBeFocused();
  await summary(denise)
    .getByRole('link', { name: /Question 3: keep this under 800/ })
    .click();
  const moved = denise.getByRole('group', { name: 'Question 3' }).getByLabel('What a 3 looks like');
  await expect(moved).toBeFocused();
  await errorBeside(moved, /keep this under 800 characters/);
  await moved.fill(words);
  await save(denise).click();
  await expect(denise.getByText('The draft is saved.')).toBeVisible();
  expect((await read(denise, id)).questions[2]).toMatchObject({ id: 'working-with-youth', anchors: { three: words } });
});

test("a refusal of the api stands beside the question's own field, wherever it was moved to", async () => {
  const denise = await as('Denise Holloway');
  const id = await openDraft(denise);
  await denise.route(`**/api/interview-kits/${id}`, (route) =>
    route.fulfill({
      status: 400,
      contentType: 'application/problem+json',
      body: JSON.stringify({
        status: 400,
        code: 'invalid-input',
        title: 'Some of what was sent needs mending.',
        errors: [{ field: 'questions.4.anchors.five', message: 'Say it in other words.' }],
      }),
    }),
  );
  await denise.getByLabel('Title').fill('Ours');
  await save(denise).click();
  await denise.getByRole('button', { name: 'Move up question 5' }).click();
  const five = denise.getByRole('group', { name: 'Question 4' }).getByLabel('What a 5 looks like');
  await errorBeside(five, /Say it in other words/);
  await denise.unroute(`**/api/interview-kits/${id}`);
  await save(denise).click();
  await expect(denise.getByText('The draft is saved.')).toBeVisible();
});

test('who was changed upon meanwhile is told by whom, sees what is saved, and takes either', async () => {
  const denise = await as('Denise Holloway');
  const peter = await as('Peter Nakamura');
  const id = await openDraft(denise);
  await denise.getByLabel('Title').fill('The one of Denise');
  await ask(peter, 'PATCH', `/interview-kits/${id}`, { title: 'The one of Peter' });
  await save(denise).click();
  await expect(summary(denise)).toContainText('Peter Nakamura changed the draft');
  await denise.getByRole('button', { name: 'Show the latest' }).click();
  const meanwhile = denise.getByRole('region', { name: 'What is saved now' });
  await expect(meanwhile).toContainText('Title: The one of Peter');
  await expect(denise.getByLabel('Title')).toHaveValue('The one of Denise');
  await meanwhile.getByRole('button', { name: /Take what is saved/ }).click();
  await expect(denise.getByLabel('Title')).toHaveValue('The one of Peter');
  await denise.getByLabel('Title').fill('The one of both');
  await save(denise).click();
  await expect(denise.getByText('The draft is saved.')).toBeVisible();
  expect((await read(denise, id)).title).toBe('The one of both');
});

test('a draft is put into service after a dialog that says what follows, all of it accessible', async () => {
  const denise = await as('Denise Holloway');
  const look = await Look.on(denise);
  const id = await openDraft(denise);
  await denise.getByLabel('Title').fill('x'.repeat(121));
  await edit(denise, 3).click();
  await save(denise).click();
  await look.now('a draft with a question open, refused');
  await denise.getByLabel('Title').fill('With our own words');
  await save(denise).click();
  await expect(denise.getByText('Saved. Nothing is missing')).toBeVisible();
  await denise.getByRole('link', { name: 'Read it and put it into service' }).click();
  await denise.getByRole('button', { name: 'Put into service' }).click();
  const dialog = denise.getByRole('dialog', { name: 'Put into service' });
  await expect(dialog).toContainText('Interview kit 1 is superseded and stays to be read.');
  await look.now('the dialog of putting into service');
  await dialog.getByRole('button', { name: 'Put into service' }).click();
  await expect(stateOf(denise)).toHaveText('In service');
  await look.now('a kit in service');
  expect((await read(denise, id)).state).toBe('in_service');
  await denise.getByRole('link', { name: 'Interview kits' }).click();
  await expect(denise.getByRole('region', { name: /With our own words/ })).toBeVisible();
  await look.now('the list of kits');
  expect(look.faults).toEqual([]);
});
