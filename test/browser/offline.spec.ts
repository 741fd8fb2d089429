import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { heading, pdf, whole } from './pages.js';
import { ask, browserOf, emailOf, password } from './people.js';

const phone = { viewport: { width: 360, height: 740 }, serviceWorkers: 'allow' } as const;
const what = 'Somebody forced the door of the welding shop.';

/** The pages are on the device: from now on they open without a connection. */
const isInstalled = (page: Page) => page.evaluate(`navigator.serviceWorker.ready.then(() => 0)`);

const place = (page: Page) => page.getByLabel('Place', { exact: true });
const note = (page: Page) => page.locator('.outbox');
const reports = async (page: Page) =>
  (await ask<{ items: { place: string }[] }>(page, 'GET', '/incidents?open=true')).items.filter(
    (incident) => incident.place === 'Welding shop, back door',
  );

async function fillIn(page: Page): Promise<void> {
  await page.getByText('No', { exact: true }).click();
  await page.getByLabel('What is it about?').selectOption({ label: 'Theft' });
  await place(page).fill('Welding shop, back door');
  await page.getByLabel('What happened?').fill(what);
}

/** How many entries are on the device, whosever they are. */
const onDevice = (page: Page, shelf: string) =>
  page.evaluate<number>(`new Promise((resolve) => {
    indexedDB.open('liaison', 1).addEventListener('success', ({ target }) => {
      const asked = target.result.transaction('${shelf}').objectStore('${shelf}').count();
      asked.addEventListener('success', () => resolve(asked.result));
    });
  })`);

/** On a phone the navigation is behind its button, so it is the page itself that says one is in. */
async function signInOnPhone(page: Page, name: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(emailOf(name));
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('button', { name: 'Menu' })).toBeVisible();
}

test('without a connection the pages open, and no answer of the API is kept with them', async ({ browser }) => {
  const julia = await browserOf(browser, 'Julia Hernandez', phone);
  await julia.goto('/notices');
  await whole(julia);
  await isInstalled(julia);
  await julia.context().setOffline(true);
  await julia.reload();
  await expect(heading(julia)).toHaveText('Notices');
  await expect(julia.getByRole('main')).toContainText('Liaison could not be reached');
  const kept = await julia.evaluate<string[]>(`(async () => {
    const shells = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return shells.flat().map(({ url }) => new URL(url).pathname);
  })()`);
  expect(kept.length).toBeGreaterThan(5);
  expect(kept.filter((path) => path !== '/' && !path.startsWith('/assets/'))).toEqual([]);
  await julia.context().close();
});

test('a report that is written without a connection is kept with its papers, and sent once when it is back', async ({
  browser,
}) => {
  const laura = await browserOf(browser, 'Laura Kessler', phone);
  const context: BrowserContext = laura.context();
  await laura.goto('/incidents/new');
  await whole(laura);
  await isInstalled(laura);
  await laura.getByText('No', { exact: true }).click();

  await context.setOffline(true);
  await fillIn(laura);
  await laura
    .getByLabel('Photos or documents')
    .setInputFiles({ name: 'door.pdf', mimeType: 'application/pdf', buffer: pdf });
  await expect(laura.getByText('kept on this device, will be sent')).toBeVisible();
  await laura.reload();
  await expect(place(laura)).toHaveValue('Welding shop, back door');
  await expect(laura.getByText('door.pdf').first()).toBeVisible();
  await laura.getByRole('button', { name: 'Send to the officer' }).click();
  await expect(note(laura)).toContainText('Kept on this device, will be sent.');
  await laura.reload();
  await expect(note(laura)).toContainText('Kept on this device, will be sent.');
  await laura.screenshot({ path: 'test-results/outbox-waiting.png' });

  // The first time, it arrives, and the answer gets lost on the way back.
  const keys: (string | undefined)[] = [];
  await context.route('**/api/incidents', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    keys.push(route.request().headers()['idempotency-key']);
    const answer = await route.fetch();
    await (keys.length === 1 ? route.abort('connectionreset') : route.fulfill({ response: answer }));
  });
  await context.setOffline(false);
  await expect.poll(() => keys.length, { timeout: 30_000 }).toBe(1);
  await laura.reload();
  await expect(note(laura)).toContainText('Sent.', { timeout: 30_000 });
  await laura.screenshot({ path: 'test-results/outbox-sent.png' });
  expect(keys).toEqual([expect.any(String), keys[0]]);
  expect(await reports(laura)).toHaveLength(1);
  await note(laura).getByRole('link', { name: 'Incident report' }).click();
  await expect(laura.getByText('door.pdf').first()).toBeVisible();
  await context.close();
});

test('who signs out is told what is not sent, and whoever comes after sees nothing of it', async ({ browser }) => {
  const laura = await browserOf(browser, 'Laura Kessler', phone);
  await laura.goto('/incidents/new');
  await whole(laura);
  await place(laura).fill('Library');
  await expect.poll(() => onDevice(laura, 'typed')).toBe(1);
  const signOut = async () => {
    await laura.getByRole('button', { name: 'Menu' }).click();
    await laura.getByRole('button', { name: 'Sign out', exact: true }).click();
  };
  await signOut();
  const dialog = laura.getByRole('dialog', { name: 'Something is not sent yet' });
  await dialog.getByRole('button', { name: 'Stay signed in' }).click();
  await expect(place(laura)).toHaveValue('Library');

  // On a phone that is passed on without signing out, the next one signs in and finds an empty form.
  await laura.context().clearCookies();
  await laura.reload();
  await signInOnPhone(laura, 'Carlos Mendoza');
  await laura.goto('/incidents/new');
  await whole(laura);
  await expect(place(laura)).toHaveValue('');
  await laura.context().clearCookies();
  await laura.reload();
  await signInOnPhone(laura, 'Laura Kessler');
  await laura.goto('/incidents/new');
  await expect(place(laura)).toHaveValue('Library');

  await signOut();
  laura.on('dialog', (asked) => void asked.accept());
  await dialog.getByRole('button', { name: /^Sign out and lose/ }).click();
  await expect(laura.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  expect(await onDevice(laura, 'typed')).toBe(0);
  await laura.context().close();
});
