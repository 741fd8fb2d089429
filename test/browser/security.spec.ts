import { type BrowserContext, type CDPSession, expect, type Page, test } from '@playwright/test';
import { generate } from 'otplib';
import { letConfirmationPass, linkMailedTo, programWithSecondStep } from './database.js';
import { Look } from './look.js';
import { heading, whole } from './pages.js';
import { emailOf, password } from './people.js';

const name = 'Iris Calloway';
const email = emailOf(name, 'careful');
const next = 'staple battery horse';
// A passkey belongs to a name; an address in numbers has none.
const home = () => process.env.LIAISON_URL!.replace('127.0.0.1', 'localhost');
/** A refusal that is part of signing in, which the browser notes in its console. */
const refusal = /status of 40[013]/;

let context: BrowserContext;
let page: Page;
let look: Look;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
  await programWithSecondStep(name, email);
  context = await browser.newContext({ baseURL: home(), permissions: ['clipboard-read', 'clipboard-write'] });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  look = await Look.on(page);
  await aDeviceWithPasskeys(await context.newCDPSession(page));
});

test.afterAll(() => context.close());

test.afterEach(() => expect(look.faults).toEqual([]));

/** The browser's own authenticator of the DevTools: it holds keys and signs like a phone whose owner says yes. */
async function aDeviceWithPasskeys(session: CDPSession): Promise<void> {
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

async function signIn(typed: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(typed);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function signOut(): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(heading(page)).toHaveText('Sign in');
}

test('a lost password is set anew through the link in the mail, which works once', async () => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Lost password' }).click();
  await expect(heading(page)).toHaveText('Lost password');
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByLabel('E-mail address')).toHaveAccessibleDescription('Enter your e-mail address.');
  await look.now('lost password, nothing filled in', refusal);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByText('Look into your mail.')).toBeVisible();
  await look.now('lost password, asked for');

  const link = await linkMailedTo(email);
  await page.goto(link);
  await expect(page.getByText(`Hello ${name}.`)).toBeVisible();
  await look.now('a new password');
  await page.getByLabel('New password').fill('password1234');
  await page.getByRole('button', { name: 'Set the password' }).click();
  await expect(page.getByLabel('New password')).toHaveAccessibleDescription(/among the first that are tried/);
  await look.now('a new password, refused', refusal);
  await page.getByLabel('New password').fill(next);
  await page.getByLabel('New password').press('Enter');
  await expect(heading(page)).toHaveText('Your password is set');
  await look.now('a new password, set');
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByRole('alert')).toContainText('was used already or is out of date');
  await look.now('a link that was used', /status of 409/);
});

let codes: string[];

test('whose program asks for a second step is led through it before anything opens', async () => {
  await page.goto('/');
  await signIn(password);
  await expect(page.getByRole('region', { name: 'What went wrong' })).toContainText('is not right');
  await signIn(next);
  await expect(heading(page)).toHaveText('Set up your second step');
  await look.now('the second step to be set up', refusal);
  await page.getByRole('button', { name: 'Set up an authenticator app' }).click();
  await expect(page.getByAltText('QR code for your authenticator app')).toBeVisible();
  await page.getByText('I cannot scan it').click();
  await look.now('the picture to scan');
  const secret = (await page.locator('code').innerText()).replaceAll(' ', '');
  await page.getByLabel('Code from the app').fill('000000');
  await page.getByRole('button', { name: 'Confirm the code' }).click();
  await expect(page.getByLabel('Code from the app')).toHaveAccessibleDescription(/not right/);
  await page.getByLabel('Code from the app').fill(await generate({ secret }));
  await page.getByLabel('Code from the app').press('Enter');
  await expect(heading(page)).toHaveText('Keep your recovery codes');
  await look.now('the recovery codes', refusal);
  codes = await page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem').allInnerTexts();
  expect(codes).toHaveLength(10);
  await page.getByRole('button', { name: 'Copy' }).click();
  expect(await page.evaluate('navigator.clipboard.readText()')).toContain(codes[9]);
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await expect(heading(page)).toHaveText('My work');
});

test('a recovery code opens once; a passkey is added and opens from then on', async () => {
  await signOut();
  await signIn(next);
  await expect(heading(page)).toHaveText('Second step');
  await page.getByText('I have lost my phone or my passkey').click();
  await look.now('the second step', refusal);
  await page.getByLabel('Recovery code').fill(codes[0]!);
  await page.getByRole('button', { name: 'Sign in with a recovery code' }).click();
  await expect(heading(page)).toHaveText('My work');

  await page.goto('/security');
  await whole(page);
  await expect(page.getByText('9 of 10 not used yet')).toBeVisible();
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByLabel('Name of the passkey')).toHaveAccessibleDescription(/Give the passkey a name/);
  await page.getByLabel('Name of the passkey').fill('My phone');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByText('Passkey “My phone”', { exact: true })).toBeVisible();
  await look.now('the security page with both');

  await signOut();
  await signIn(next);
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(heading(page)).toHaveText('My work');
});

test('whoever signed in a while ago confirms that it is them, and what they asked for goes on', async () => {
  await page.goto('/security');
  await whole(page);
  await letConfirmationPass(email);
  await page.getByRole('button', { name: 'Make new recovery codes' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Make new recovery codes' }).click();
  const asked = page.getByRole('dialog', { name: 'Confirm that it is you' });
  await expect(asked).toBeVisible();
  await look.now('confirm that it is you', refusal);
  await asked.getByLabel('Password').fill('not this one');
  await asked.getByRole('button', { name: 'Go on', exact: true }).click();
  await expect(asked.getByLabel('Password')).toHaveAccessibleDescription('This is not your password.');
  await asked.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(page.getByRole('dialog', { name: 'Keep your recovery codes' })).toBeVisible();
  await look.now('new recovery codes', refusal);
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await expect(page.getByText('10 of 10 not used yet')).toBeVisible();
});

test('sessions elsewhere are seen and ended, and the last second step stays where one is asked for', async () => {
  const elsewhere = await context.browser()!.newContext({ baseURL: home() });
  const theirs = await elsewhere.newPage();
  await theirs.goto('/');
  await theirs.getByLabel('E-mail address').fill(email);
  await theirs.getByLabel('Password').fill(next);
  await theirs.getByRole('button', { name: 'Sign in' }).click();
  await theirs.getByText('I have lost my phone or my passkey').click();
  await page.goto('/security');
  await whole(page);
  await page.getByRole('button', { name: 'Remove Authenticator app' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove Authenticator app' }).click();
  await expect(page.getByRole('button', { name: 'Remove Authenticator app' })).toHaveCount(0);
  await page.getByRole('button', { name: /^Remove Passkey/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Remove Passkey/ })
    .click();
  await expect(page.getByRole('dialog')).toContainText('this is your only one');
  await look.now('the last second step', /status of 422/);
  await page.keyboard.press('Escape');
  await expect(page.getByText('(this one)')).toBeVisible();
  await elsewhere.close();
});
