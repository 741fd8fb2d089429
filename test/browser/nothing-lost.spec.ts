import { expect, type Page, test } from '@playwright/test';
import { ask, cast, password } from './people.js';
import { dayFromToday, fillDate, heading, whole } from './pages.js';

const as = cast();
const schedule = 'School days from 8:00 to 16:00, and games on Friday evenings.';
const statement = 'I would like to be the officer that a student can talk to.';

const summary = (page: Page) => page.getByRole('region', { name: 'What went wrong' });
const goOn = (page: Page) => page.getByRole('button', { name: 'Save and go on' });
const express = (page: Page) => page.getByRole('button', { name: 'Express my interest' });

/** The first step of a draft that was just begun, with a schedule typed in. */
async function typedDraft(page: Page): Promise<string> {
  const { items } = await ask<{ items: { id: string; name: string }[] }>(page, 'GET', '/campuses?limit=100');
  const campusId = items.find(({ name }) => name.startsWith('Bluegrass Career'))!.id;
  const { id } = await ask(page, 'POST', '/vacancies', { campusId });
  await page.goto(`/vacancies/${id}/edit`);
  await page.getByLabel('Schedule').fill(schedule);
  return id;
}

/** The form of interest in an open vacancy, filled in. */
async function typedInterest(page: Page): Promise<void> {
  const { items } = await ask<{ items: { id: string; title: string }[] }>(page, 'GET', '/vacancies?state=posted');
  await page.goto(`/vacancies/${items.find(({ title }) => title.includes('Limestone'))!.id}/express`);
  await page.getByLabel('Why would you like to work with youth?').fill(statement);
  await page.getByText('I volunteer for this post.').click();
}

async function interestIsKept(page: Page): Promise<void> {
  await expect(page.getByLabel('Why would you like to work with youth?')).toHaveValue(statement);
  await expect(page.getByLabel('I volunteer for this post.')).toBeChecked();
}

test('a draft that cannot be sent keeps what was typed, and is saved when it can be', async () => {
  const denise = await as('Denise Holloway');
  await typedDraft(denise);
  await denise.route('**/api/vacancies/*', (route) => route.abort());
  await goOn(denise).click();
  await expect(summary(denise)).toBeFocused();
  await expect(summary(denise)).toContainText('Not sent yet');
  await expect(denise.getByLabel('Schedule')).toHaveValue(schedule);
  await denise.unroute('**/api/vacancies/*');
  const unexpected = {
    title: 'Something went wrong on our side. Nothing was changed.',
    status: 500,
    code: 'unexpected',
  };
  await denise.route('**/api/vacancies/*', (route) =>
    route.fulfill({ status: 500, contentType: 'application/problem+json', body: JSON.stringify(unexpected) }),
  );
  await goOn(denise).click();
  await expect(summary(denise)).toContainText(unexpected.title);
  await expect(denise.getByLabel('Schedule')).toHaveValue(schedule);
  await denise.unroute('**/api/vacancies/*');
  await goOn(denise).click();
  await expect(denise.getByRole('heading', { name: 'Duties' })).toBeVisible();
  await denise.reload();
  await denise.goBack();
  await expect(denise.getByLabel('Schedule')).toHaveValue(schedule);
});

test('leaving a step that is not saved asks first', async () => {
  const denise = await as('Denise Holloway');
  await typedDraft(denise);
  await denise.getByRole('link', { name: 'Notices' }).click();
  await denise
    .getByRole('dialog', { name: 'Leave without saving?' })
    .getByRole('button', { name: 'Stay here' })
    .click();
  await expect(denise.getByLabel('Schedule')).toHaveValue(schedule);
  await denise.getByRole('link', { name: 'Notices' }).click();
  await denise.getByRole('button', { name: 'Leave without saving' }).click();
  await expect(heading(denise)).toHaveText('Notices');
});

test('who was changed upon meanwhile is told by whom and what, and what was typed stays', async () => {
  const denise = await as('Denise Holloway');
  const peter = await as('Peter Nakamura');
  const id = await typedDraft(denise);
  const other = 'School days from 7:00 to 15:00.';
  await ask(peter, 'PATCH', `/vacancies/${id}`, { schedule: other });
  await goOn(denise).click();
  await expect(summary(denise)).toContainText('Something changed meanwhile');
  await expect(summary(denise)).toContainText('Peter Nakamura changed the draft');
  await expect(denise.getByLabel('Schedule')).toHaveValue(schedule);
  await denise.getByRole('button', { name: 'Show the latest' }).click();
  await expect(denise.getByRole('region', { name: 'What is saved now' })).toContainText(other);
  await expect(denise.getByLabel('Schedule')).toHaveValue(schedule);
  await goOn(denise).click();
  await expect(denise.getByRole('heading', { name: 'Duties' })).toBeVisible();
  const saved = await ask<{ schedule: string }>(denise, 'GET', `/vacancies/${id}`);
  expect(saved.schedule).toBe(schedule);
});

test('an expression of interest whose answer was lost is sent again and counted once', async () => {
  const alicia = await as('Alicia Turner');
  await typedInterest(alicia);
  const keys: (string | undefined)[] = [];
  await alicia.route('**/api/vacancies/*/expressions', async (route) => {
    keys.push(route.request().headers()['idempotency-key']);
    const answer = await route.fetch(); // it arrives, and the answer gets lost on the way back
    expect(answer.status()).toBe(201);
    await (keys.length === 1 ? route.abort('connectionreset') : route.fulfill({ response: answer }));
  });
  await express(alicia).click();
  await expect(summary(alicia)).toContainText('Not sent yet');
  await interestIsKept(alicia);
  await express(alicia).click();
  await expect(alicia.getByRole('heading', { name: 'You have expressed your interest' })).toBeVisible();
  expect(keys).toEqual([expect.any(String), keys[0]]);
  expect(await ask<unknown[]>(alicia, 'GET', '/expressions/mine')).toHaveLength(1);
});

test('a session that ended asks for the password over the form, and then sends what was written', async () => {
  const leon = await as('Leon Jefferson');
  await typedInterest(leon);
  await leon.context().clearCookies();
  await express(leon).click();
  const dialog = leon.getByRole('dialog', { name: 'Your session has ended' });
  await dialog.getByLabel('Password').fill('mistyped');
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await expect(dialog.getByRole('region', { name: 'What went wrong' })).toBeFocused();
  await dialog.getByLabel('Password').fill(password);
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await expect(leon.getByRole('heading', { name: 'You have expressed your interest' })).toBeVisible();
  const [expression] = await ask<{ id: string; statement: string }[]>(leon, 'GET', '/expressions/mine');
  expect(expression!.statement).toBe(statement);
});

test('a double click sends once', async () => {
  const kristen = await as('Kristen Barnett');
  await typedInterest(kristen);
  let sent = 0;
  let letGo = () => {};
  const both = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await kristen.route('**/api/vacancies/*/expressions', async (route) => {
    sent += 1;
    await both;
    await route.continue();
  });
  await express(kristen).dblclick();
  await kristen.getByRole('button', { name: 'One moment…' }).press('Enter');
  letGo();
  await expect(kristen.getByRole('heading', { name: 'You have expressed your interest' })).toBeVisible();
  expect(sent).toBe(1);
});

test('a stretch of service with impossible days is refused beside them, with everything typed still there', async () => {
  const gregory = await as('Gregory Hensley');
  await gregory.goto('/service-history/add');
  await whole(gregory);
  await gregory.getByLabel('Agency').fill('Elkhorn City Police');
  await gregory.getByText('I still serve there').click();
  await gregory.getByLabel('Note').fill('Letter on file.');
  const first = gregory.getByRole('group', { name: 'First day' });
  for (const [day, refusal] of [
    ['2020-02-30', /first day/i],
    [dayFromToday(2), /has not begun yet/],
  ] as const) {
    await fillDate(gregory, 'First day', day);
    await gregory.getByRole('button', { name: 'Add this service' }).click();
    await expect(first).toHaveAccessibleDescription(refusal);
    await expect(summary(gregory)).toBeFocused();
    await expect(first.getByLabel('Day')).toHaveValue(String(Number(day.slice(8))));
    await expect(gregory.getByLabel('Agency')).toHaveValue('Elkhorn City Police');
    await expect(gregory.getByLabel('Note')).toHaveValue('Letter on file.');
  }
});
