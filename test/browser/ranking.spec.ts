import { expect, type Page, test } from '@playwright/test';
import { Look } from './look.js';
import { ask, cast } from './people.js';
import { heading, stateOf, whole } from './pages.js';
import { handsIn, interviewsUnderWay, panelOf, type Scoring } from './the-scores.js';

// Each test goes on where the one before it ended.
test.describe.configure({ mode: 'serial' });

const as = cast();
const campus = 'Cedar Grove Elementary School';
const principal = 'Mei Lin Chen';
const candidates = ['Michael Okafor', 'Rachel Kim', 'Daniel Petrov', 'Justin Mullins'];

let scoring: Scoring;

// One interview is scored by both, two by nobody yet, and of the last the agency's scorecard was excused.
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  scoring = await interviewsUnderWay(browser, { campus, principal, candidates });
  const { hr, interviews } = scoring;
  await handsIn(browser, principal, interviews[0]!, 4);
  await handsIn(browser, 'Angela Reyes', interviews[0]!, 3);
  const { scorecardId } = (await panelOf(hr, interviews[3]!)).find(({ name }) => name === 'Angela Reyes')!;
  await ask(hr, 'POST', `/scorecards/${scorecardId}/excuse`, { reason: 'She had to leave for an incident.' });
});

const summary = (page: Page) => page.getByRole('region', { name: 'What went wrong' });

test('the ranking says whom it waits for, and shows with the last scorecard', async ({ browser }) => {
  const { hr, vacancy, interviews } = scoring;
  const look = await Look.on(hr);
  const quiet = /status of 409/;
  await look.at([`/vacancies/${vacancy}/ranking`], quiet);
  await expect(hr.getByRole('heading', { name: '3 interviews not scored yet' })).toBeVisible();
  await expect(hr.getByRole('listitem').filter({ hasText: candidates[1]! })).toContainText(
    /waits for the scorecards of .*(Mei Lin Chen.*Angela Reyes|Angela Reyes.*Mei Lin Chen)/,
  );
  await expect(hr.getByRole('listitem').filter({ hasText: candidates[3]! })).toContainText(
    'waits for the scorecard of Mei Lin Chen',
  );
  for (const [index, score] of [5, 2].entries()) {
    await handsIn(browser, principal, interviews[index + 1]!, score);
    await handsIn(browser, 'Angela Reyes', interviews[index + 1]!, score);
  }
  await handsIn(browser, principal, interviews[3]!, 5);
  await hr.reload();
  await whole(hr);
  for (const name of ['The same in numbers, with what each panelist gave', 'How it is computed'])
    await hr.locator('summary', { hasText: name }).click();
  await expect(hr.getByRole('table', { name: /Means in points/ })).toBeVisible();
  await expect(hr.getByText('Intraclass correlation for a two-way random model')).toBeVisible();
  await look.now('the ranking with everything open', quiet);
  await expect(hr.getByRole('heading', { name: 'Name the finalists' })).toBeVisible();
  expect(look.faults).toEqual([]);
});

test('HR names the finalists from the ranking, and the school is asked about them', async () => {
  const { hr, vacancy } = scoring;
  const look = await Look.on(hr);
  await hr.goto(`/vacancies/${vacancy}/ranking`);
  await expect(hr.getByText(/not both the campus and the agency have scored them/)).toContainText(candidates[3]!);
  await expect(hr.getByRole('checkbox')).toHaveCount(3);
  for (const name of candidates.slice(0, 3)) await expect(hr.getByRole('checkbox', { name })).toBeChecked();
  for (const name of candidates.slice(0, 3)) await hr.getByRole('checkbox', { name }).press('Space');
  await hr.getByRole('button', { name: 'Ask the school' }).click();
  await expect(summary(hr)).toContainText('Choose at least one finalist.');
  await hr.getByRole('checkbox', { name: candidates[1]! }).press('Space');
  await hr.getByRole('button', { name: 'Ask the school about 1 finalist' }).click();
  await expect(hr.getByText(`${campus} was asked about:`)).toBeVisible();
  await expect(stateOf(hr)).toHaveText('Ranked, to be selected');
  await hr.getByText('Ask the school about more candidates').click();
  await hr.getByRole('checkbox', { name: candidates[0]! }).press('Space');
  await hr.getByRole('button', { name: 'Ask the school about 1 finalist' }).click();
  await expect(hr.getByRole('checkbox')).toHaveCount(1);
  await expect(hr.getByRole('listitem').filter({ hasText: candidates[0]! }).first()).toBeVisible();
  await look.now('the finalists are named');
  expect(look.faults).toEqual([]);
});

test('whoever has a say sees the ranking from the vacancy, and a candidate does not', async () => {
  const { vacancy, title } = scoring;
  for (const name of [principal, 'Eleanor Pratt']) {
    const page = await as(name);
    await page.goto(`/vacancies/${vacancy}`);
    await page.getByRole('link', { name: 'Ranking of the candidates' }).click();
    await whole(page);
    await expect(heading(page)).toHaveText(`Ranking: ${title}`);
    await expect(page.getByRole('figure', { name: 'Candidates by their mean score' })).toBeVisible();
    await expect(page.getByRole('button', { name: /Ask the school/ })).toHaveCount(0);
  }
  const officer = await as(candidates[0]!);
  await officer.goto(`/vacancies/${vacancy}`);
  await whole(officer);
  await expect(officer.getByRole('link', { name: 'Ranking of the candidates' })).toHaveCount(0);
  await officer.goto(`/vacancies/${vacancy}/ranking`);
  await expect(officer.getByRole('alert')).toBeVisible();
});

test('fair-hiring figures lead from the vacancies, by unit or by length of service and over a period', async () => {
  const denise = await as('Denise Holloway');
  const look = await Look.on(denise);
  await denise.goto('/vacancies');
  await denise.getByRole('link', { name: 'Fair-hiring figures' }).click();
  await whole(denise);
  await expect(denise.getByRole('heading', { name: 'By unit', exact: true })).toBeVisible();
  await denise.getByText('By length of service').first().click();
  await denise.getByRole('button', { name: 'Show the figures' }).click();
  await expect(denise).toHaveURL(/by=service/);
  await expect(denise.getByRole('heading', { name: 'By length of service' })).toBeVisible();
  await look.at(['/fair-hiring', '/fair-hiring?by=service', '/fair-hiring?from=1990-01-01&to=1990-12-31']);
  await expect(denise.locator('.empty')).toContainText('closed in this period is over');
  expect(look.faults).toEqual([]);
});
