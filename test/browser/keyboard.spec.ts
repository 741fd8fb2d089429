import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { ask, browserOf, emailOf, password } from './people.js';
import { heading, pdf, whole } from './pages.js';

/** What has the focus is drawn with an outline, an underline or a ring. */
const focusIsDrawn = `(() => {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement);
  return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
})()`;

/** Presses Tab until the element has the focus; on the way, what has the focus can always be seen. */
async function tabTo(page: Page, wanted: Locator, most = 60): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`document.activeElement === document.body`)) continue; // the browser's own controls
    expect(await page.evaluate(focusIsDrawn), `focus is drawn on ${await focused(page)}`).toBe(true);
    if (await wanted.evaluate((element) => element === element.ownerDocument.activeElement)) return;
  }
  throw new Error(`${most} times Tab did not lead to ${wanted.toString()}.`);
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(`document.activeElement.tagName + ' ' + document.activeElement.textContent.slice(0, 60)`);

async function openVacancy(browser: Browser, name: string, campus: string): Promise<Page> {
  const page = await browserOf(browser, name);
  const { items } = await ask<{ items: { id: string; title: string }[] }>(page, 'GET', '/vacancies?state=posted');
  await page.goto(`/vacancies/${items.find(({ title }) => title.includes(campus))!.id}`);
  await whole(page);
  return page;
}

test('one signs in and comes to the first task of My work with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, page.getByLabel('E-mail address'));
  await page.keyboard.type(emailOf('Peter Nakamura'));
  await tabTo(page, page.getByLabel('Password'));
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('My work');
  await expect(heading(page)).toBeFocused();
  await page.reload();
  await whole(page);
  await tabTo(page, page.getByRole('link', { name: 'Skip to the page' }), 2);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await tabTo(
    page,
    page
      .getByRole('region', { name: /Overdue|Today/ })
      .getByRole('link')
      .first(),
    8,
  );
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL('/');
  await whole(page);
  await expect(heading(page)).toBeFocused();
});

test('on a phone the menu opens, closes and leads on by keyboard', async ({ browser }) => {
  const page = await browserOf(browser, 'Marcus Bell', { viewport: { width: 360, height: 740 } });
  await page.goto('/');
  await whole(page);
  const menu = page.getByRole('button', { name: 'Menu' });
  const notices = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^Notices/ });
  await expect(notices).toBeHidden();
  await tabTo(page, menu, 6);
  await page.keyboard.press('Enter');
  await tabTo(page, notices, 12);
  await page.keyboard.press('Escape');
  await expect(notices).toBeHidden();
  await expect(menu).toBeFocused();
  await page.keyboard.press('Space');
  await tabTo(page, notices, 12);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Notices');
  await expect(heading(page)).toBeFocused();
  await expect(menu).toHaveAttribute('aria-expanded', 'false');
});

test('an officer expresses interest with the keyboard alone', async ({ browser }) => {
  const page = await openVacancy(browser, 'Dwayne Harris', 'Cedar Grove');
  await tabTo(page, page.getByRole('link', { name: 'Express interest' }));
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Express your interest');
  await expect(heading(page)).toBeFocused();
  const statement = page.getByLabel('Why would you like to work with youth?');
  await tabTo(page, statement);
  await page.keyboard.type('Too short.');
  await tabTo(page, page.getByRole('button', { name: 'Express my interest' }));
  await page.keyboard.press('Enter');
  const summary = page.getByRole('region', { name: 'What went wrong' });
  await expect(summary).toBeFocused();
  await tabTo(page, summary.getByRole('link', { name: /^Say in at least 20 characters/ }), 2);
  await page.keyboard.press('Enter');
  await expect(statement).toBeFocused();
  await page.keyboard.type(' I have taught swimming for six years.');
  await expect(statement).toHaveValue(/years\./);
  await tabTo(page, page.getByLabel('Documents'), 2);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await chooser.setFiles({ name: 'letter.pdf', mimeType: 'application/pdf', buffer: pdf });
  await expect(page.getByText('bytes, added')).toBeVisible();
  await tabTo(page, page.getByLabel('I volunteer for this post.'), 3);
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: 'Express my interest' }), 2);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'You have expressed your interest' })).toBeFocused();
});

test('a dialog keeps the focus until Escape gives it back to the button', async ({ browser }) => {
  const page = await browserOf(browser, 'Peter Nakamura');
  await page.goto('/vacancies');
  await whole(page);
  const button = page.getByRole('button', { name: 'New vacancy' });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'New vacancy' });
  await expect(dialog.getByLabel('Campus')).toBeVisible();
  await tabTo(page, dialog.getByLabel('Campus'), 4);
  const outside = `document.activeElement !== document.body && !document.activeElement.closest('dialog')`;
  for (const key of [...Array<string>(8).fill('Tab'), ...Array<string>(8).fill('Shift+Tab')]) {
    await page.keyboard.press(key);
    expect(await page.evaluate(outside), `${key} leaves the dialog for ${await focused(page)}`).toBe(false);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

test('the steps of a draft are gone through by keyboard, and each begins at its heading', async ({ browser }) => {
  const page = await browserOf(browser, 'Peter Nakamura');
  const { items } = await ask<{ items: { id: string }[] }>(page, 'GET', '/vacancies?state=draft');
  await page.goto(`/vacancies/${items[0]!.id}/edit`);
  await whole(page);
  for (const next of ['Duties', 'Requirements', 'Posting window']) {
    await tabTo(page, page.getByRole('button', { name: 'Save and go on' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: next })).toBeFocused();
  }
});
