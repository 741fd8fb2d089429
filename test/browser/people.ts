// Who uses the product in the browser tests: people of the demo program, each with a browser of their own.
import { type APIResponse, type Browser, type BrowserContextOptions, expect, type Page, test } from '@playwright/test';

export const password = 'bluegrass-demo';

export const emailOf = (name: string, program = 'bluegrass'): string =>
  `${name.toLowerCase().replaceAll(' ', '.')}@${program}.example`;

/** Fills in the sign-in page that is shown. */
export async function signIn(page: Page, name: string, program?: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(emailOf(name, program));
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeAttached();
}

/** A browser in which somebody is signed in already; its page is still empty. */
export async function browserOf(
  browser: Browser,
  name: string,
  { program, ...options }: BrowserContextOptions & { program?: string } = {},
): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  page.setDefaultTimeout(15_000);
  await ask(page, 'POST', '/session', { email: emailOf(name, program), password });
  return page;
}

/** The people of one file: `const as = cast();` and then `await as('Marcus Bell')` is always the same page of his. */
export function cast(): (name: string) => Promise<Page> {
  const pages = new Map<string, Promise<Page>>();
  let browser: Browser;
  test.beforeAll(({ browser: given }) => {
    browser = given;
  });
  test.afterAll(async () => {
    for (const page of pages.values()) await (await page).context().close();
  });
  return (name) => {
    if (!pages.has(name)) pages.set(name, browserOf(browser, name));
    return pages.get(name)!;
  };
}

/** Asks the API in the name of whoever is signed in on the page, to arrange or look up what a test is not about. */
export async function ask<Body = { id: string }>(
  page: Page,
  method: string,
  path: string,
  data?: object,
): Promise<Body> {
  const headers = { origin: new URL(process.env.LIAISON_URL!).origin };
  const answer: APIResponse = await page.request.fetch(`/api${path}`, { method, headers, ...(data && { data }) });
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
  return answer.json() as Promise<Body>;
}
