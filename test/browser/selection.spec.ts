import { expect, type Page, test } from '@playwright/test';
import { Look } from './look.js';
import { stateOf, takeTask, whole } from './pages.js';
import { ask, browserOf } from './people.js';
import { type Ranked, rankedWithSay } from './the-selection.js';

// From the school's say to the officer who takes the post; each test is the next thing that happens to the vacancy.
test.describe.configure({ mode: 'serial' });

const cast = {
  campus: 'Woodland Middle School',
  principal: 'Patrick Doyle',
  candidates: ['Naomi Sinclair', 'Fatima Haddad', 'Luis Ortega'],
};
const [first, second, third] = cast.candidates as [string, string, string];

let ranked: Ranked;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  ranked = await rankedWithSay(browser, cast, ['recommend', 'accept']);
});

const opened = async (page: Page, address: string): Promise<Page> => {
  await page.goto(address);
  await whole(page);
  return page;
};

const choose = (page: Page, name: string): Promise<void> =>
  page.getByRole('group', { name: 'Who is selected?' }).getByText(name).click();

test('the principal objects to a finalist on a phone, and can say something else until the selection', async ({
  browser,
}) => {
  const page = await browserOf(browser, cast.principal, { viewport: { width: 360, height: 740 } });
  const look = await Look.on(page);
  await takeTask(page, `Say what the school thinks of ${third}: ${ranked.title}`);
  await page.getByRole('button', { name: 'Put it on record' }).click();
  await expect(page.getByRole('region', { name: 'What went wrong' })).toBeFocused();
  await look.now('the say, refused');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByText('We accept this officer').click();
  await page.getByLabel('Reasons').fill('Listened well to the students.');
  await page.getByRole('button', { name: 'Put it on record' }).click();
  await expect(stateOf(page)).toHaveText('The school accepts');
  await page.getByRole('button', { name: 'Change what we say' }).click();
  await page.getByText('We object to this officer').click();
  await expect(page.getByLabel('Reasons')).toHaveValue('Listened well to the students.');
  await page.getByLabel('Reasons').fill('Did not know what to say to a student in distress.');
  await page.getByRole('button', { name: 'Put it on record' }).click();
  await expect(stateOf(page)).toHaveText('The school objects');
  await expect(page.getByRole('blockquote')).toContainText('a student in distress');
  expect(look.faults).toEqual([]);
});

test('HR orders the alternates by keyboard, and an objection leads to the head of the agency', async () => {
  const { hr, vacancy } = ranked;
  const look = await Look.on(hr);
  await opened(hr, `/vacancies/${vacancy}/selection`);
  await choose(hr, first);
  await hr.getByRole('button', { name: `Add ${second}` }).press('Enter');
  await expect(hr.getByRole('button', { name: `Add ${third}` })).toBeFocused();
  await expect(hr.getByRole('button', { name: 'Select and offer the post' })).toBeVisible();
  await hr.keyboard.press('Enter');
  await expect(hr.getByText(`The school objects to ${third}.`)).toBeVisible();
  const up = hr.getByRole('button', { name: `Move up ${third}` });
  await expect(up).toBeFocused();
  const order = hr.getByRole('group', { name: 'Alternates' }).getByRole('list').first().getByRole('listitem');
  await expect(order).toContainText([second, third]);
  await hr.keyboard.press('Enter');
  await expect(order).toContainText([third, second]);
  await expect(up).toBeFocused();
  await expect(up).toHaveAttribute('aria-disabled', 'true');
  await hr.keyboard.press('Enter'); // the first cannot go further up
  await expect(order).toContainText([third, second]);
  await hr.keyboard.press('Tab');
  await hr.keyboard.press('Space');
  await expect(order).toContainText([second, third]);
  await expect(hr.getByRole('button', { name: `Move down ${third}` })).toBeFocused();
  await look.now('the form of the selection, with an objection');
  await hr.getByLabel('Why this officer, and in this order?').fill('Too short.');
  const send = hr.getByRole('button', { name: 'Send to the head of the agency' });
  await send.click();
  await expect(hr.getByRole('region', { name: 'What went wrong' })).toContainText('at least 20 characters');
  await hr
    .getByLabel('Why this officer, and in this order?')
    .fill('The highest mean of the panel on every competency.');
  await send.click();
  await expect(stateOf(hr)).toHaveText('Waiting for the head of the agency');
  await expect(hr.getByRole('heading', { name: 'The head of the agency decides' })).toBeFocused();
  await expect(hr.getByRole('button', { name: 'Approve the selection' })).toHaveCount(0);
  await look.now('the selection that waits for approval');
  expect(look.faults).toEqual([]);
});

test('the head of the agency reads the objection and sends it back; HR names nobody who is objected to', async ({
  browser,
}) => {
  const { hr, vacancy, title } = ranked;
  const head = await browserOf(browser, 'Eleanor Pratt');
  await takeTask(head, `Decide on a selection against the school's objection: ${title}`);
  await expect(head.getByText('a student in distress')).toBeVisible();
  await head.getByRole('button', { name: 'Send the selection back' }).click();
  const dialog = head.getByRole('dialog');
  await dialog.getByLabel('Why is it sent back?').fill('There are alternates whom the school accepts.');
  await dialog.getByRole('button', { name: 'Send the selection back' }).click();
  await expect(stateOf(head)).toHaveText('Ranked, to be selected');
  await opened(hr, `/vacancies/${vacancy}/selection`);
  await expect(hr.getByText('There are alternates whom the school accepts.').first()).toBeVisible();
  await choose(hr, first);
  await hr.getByRole('button', { name: `Add ${second}` }).click();
  await hr
    .getByLabel('Why this officer, and in this order?')
    .fill('The school recommends the first, accepts the second.');
  await expect(hr.getByText(`it goes by itself to ${second}.`)).toBeVisible();
  await hr.getByRole('button', { name: 'Select and offer the post' }).click();
  await expect(stateOf(hr)).toHaveText('Post offered');
  await expect(hr.getByText(`It is offered to ${second} by itself.`)).toBeVisible();
});

test('the officer selected declines, and the alternate is asked and accepts', async ({ browser }) => {
  const { hr, vacancy, title } = ranked;
  const declines = await browserOf(browser, first);
  await takeTask(declines, `Answer the offer: ${title}`);
  await expect(declines.getByText(/^Your time to answer ends in \d+ days$/)).toBeVisible();
  await declines.getByRole('button', { name: 'Decline the post' }).click();
  await declines.getByLabel('Why do you decline? (optional)').fill('We are moving to another county.');
  await declines.getByRole('dialog').getByRole('button', { name: 'Decline the post' }).click();
  await expect(stateOf(declines)).toHaveText('Declined');
  const accepts = await browserOf(browser, second, { viewport: { width: 360, height: 740 } });
  const look = await Look.on(accepts);
  await takeTask(accepts, `Answer the offer: ${title}`);
  await accepts.getByRole('button', { name: 'Accept the post' }).click();
  await look.now('the offer about to be accepted');
  await accepts.getByRole('dialog').getByRole('button', { name: 'Accept the post' }).click();
  await expect(stateOf(accepts)).toHaveText('Accepted');
  await expect(accepts.getByRole('heading', { name: 'The post is yours' })).toBeFocused();
  await expect(accepts.getByRole('link', { name: 'Open my assignment' })).toHaveAttribute('href', /^\/assignments\//);
  expect(look.faults).toEqual([]);
  await opened(hr, `/vacancies/${vacancy}/selection`);
  const named = hr.getByRole('list', { name: 'Who is named, in order, and what became of each' }).first();
  await expect(named.getByRole('listitem')).toContainText([
    new RegExp(`Selected.*${first}.*Declined`),
    new RegExp(`Alternate 1.*${second}.*Accepted`),
  ]);
  await expect(hr.getByRole('link', { name: 'Open the assignment' })).toBeVisible();
  await expect(hr.getByRole('button', { name: 'Call on the alternates' })).toHaveCount(0);
});

test('when the assignment is cancelled before it begins, HR calls on the alternates', async () => {
  const { hr, vacancy } = ranked;
  const offers = await ask<{ assignmentId: string | null }[]>(hr, 'GET', `/vacancies/${vacancy}/offers`);
  const { assignmentId } = offers.find((offer) => offer.assignmentId)!;
  await ask(hr, 'POST', `/assignments/${assignmentId}/cancel`, { reason: 'The officer leaves the agency.' });
  await opened(hr, `/vacancies/${vacancy}/selection`);
  await hr.getByRole('button', { name: 'Call on the alternates' }).click();
  await hr.getByLabel('Why does the officer not come?').fill('The officer leaves the agency.');
  await hr.getByRole('dialog').getByRole('button', { name: 'Call on the alternates' }).click();
  await expect(stateOf(hr)).toHaveText('Ranked, to be selected');
  await expect(hr.getByText('The officer who was appointed does not come after all.')).toBeVisible();
});
