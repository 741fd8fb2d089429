import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { emailOf, password, signIn } from './people.js';
import { whole } from './pages.js';
import { seen } from './seen.js';

const liaison = () => new URL(process.env.LIAISON_URL!);

/** Pages of a site that is not ours, on the same machine: to the browser another origin. */
let otherSite: Server;
let served = '';

test.beforeAll(async () => {
  otherSite = createServer((_, reply) => reply.setHeader('content-type', 'text/html').end(served));
  await new Promise<void>((resolve) => otherSite.listen(0, '127.0.0.1', resolve));
});
test.afterAll(() => new Promise((resolve) => otherSite.close(resolve)));

const addressOfOther = (host: string) => `http://${host}:${(otherSite.address() as AddressInfo).port}/`;

/** Notes what the page asks of any other site, and what its policy kept it from. */
function listen(page: Page): { elsewhere: string[]; refused: string[] } {
  const heard = { elsewhere: [] as string[], refused: [] as string[] };
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== liaison().origin && !['data:', 'blob:'].includes(protocol)) heard.elsewhere.push(request.url());
  });
  page.on(
    'console',
    (message) => /content security policy/i.test(message.text()) && heard.refused.push(message.text()),
  );
  return heard;
}

test('no page asks anything of another site, and none needs what its policy forbids', async ({ browser }) => {
  const { page } = await seen(browser, 'Denise Holloway');
  const heard = listen(page);
  for (const path of [
    '/',
    '/vacancies',
    '/assignments',
    '/notices',
    '/program/calendar',
    '/program/officers',
    '/preferences',
  ]) {
    const answer = await page.goto(path);
    await whole(page);
    expect(answer!.headers()['content-security-policy']).not.toMatch(/unsafe|\*|https?:/);
  }
  await page.context().clearCookies();
  await page.goto('/');
  await signIn(page, 'Denise Holloway');
  await whole(page);
  expect(heard).toEqual({ elsewhere: [], refused: [] });
});

test('a script that gets into a page is not run', async ({ browser }) => {
  const { page } = await seen(browser, 'Denise Holloway');
  await page.goto('/');
  await whole(page);
  const ran = await page.evaluate(`(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.got = true';
    document.body.append(script);
    const holder = document.createElement('div');
    holder.innerHTML = '<img src="data:," onerror="window.got = true">';
    document.body.append(holder);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return 'got' in window;
  })()`);
  expect(ran).toBe(false);
});

/** What a page of another site would try in the browser of somebody who is signed in. */
const attack = (target: string) => `<!doctype html><title>other</title>
<form id="form" method="post" action="${target}/api/calendar-feed"></form>
<script>
  const ways = [
    ['POST', '/api/calendar-feed', 'text/plain', '{}'],
    ['POST', '/api/notices/seen', 'text/plain', '{"ids":[]}'],
    ['PUT', '/api/preferences', 'application/json', '{"emailDelivery":"daily"}'],
    ['DELETE', '/api/session', null, undefined],
    ['GET', '/api/session', null, undefined],
  ];
  const outcome = Promise.all(ways.map(([method, path, type, body]) =>
    fetch('${target}' + path, { method, body, credentials: 'include', headers: type ? { 'content-type': type } : {} })
      .then((answer) => method + ' ' + answer.status, () => method + ' blocked')));
  const framed = new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.onload = () => { try { resolve(frame.contentDocument ? 'readable' : 'closed'); } catch { resolve('closed'); } };
    frame.src = '${target}/';
    document.body.append(frame);
  });
</script>`;

for (const host of ['127.0.0.1', 'localhost'])
  test(`a page of another origin (${host}) changes nothing and reads nothing of whoever is signed in`, async ({
    browser,
  }) => {
    const { page } = await seen(browser, 'Marcus Bell');
    await page.goto('/preferences');
    await whole(page);
    const before = await page.evaluate(() => fetch('/api/calendar-feed').then((answer) => answer.text()));
    served = attack(liaison().origin);

    const other = await page.context().newPage();
    await other.goto(addressOfOther(host));
    const outcome = await other.evaluate('outcome');
    expect(outcome).toEqual(['POST blocked', 'POST blocked', 'PUT blocked', 'DELETE blocked', 'GET blocked']);
    expect(await other.evaluate('framed')).toBe('closed');
    const [posted] = await Promise.all([
      other.waitForResponse(
        (response) => response.url().endsWith('/api/calendar-feed') && response.request().method() === 'POST',
      ),
      other.evaluate('document.getElementById("form").submit()'),
    ]);
    expect([401, 403, 415]).toContain(posted.status());

    await page.reload();
    await whole(page);
    expect(await page.evaluate(() => fetch('/api/calendar-feed').then((answer) => answer.text()))).toBe(before);
  });

test('the sign-in form of another site signs nobody in here', async ({ page }) => {
  served = `<!doctype html><title>other</title><form id="form" method="post" enctype="text/plain" action="${liaison().origin}/api/session">
    <input name='{"email":"${emailOf('Marcus Bell')}","password":"${password}","x":"' value='"}'></form>`;
  await page.goto(addressOfOther('127.0.0.1'));
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith('/api/session')),
    page.evaluate('document.getElementById("form").submit()'),
  ]);
  expect([403, 415]).toContain(answer.status());
  expect((await page.context().cookies(liaison().origin)).filter(({ name }) => name === 'liaison_session')).toEqual([]);
});
