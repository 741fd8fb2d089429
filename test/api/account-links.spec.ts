import { enrolPerson } from '#access';
import { AccountMailRound } from '#notifications';
import { MailServer, recipient } from './mail-server.js';
import { mailWorker, migrations, noticesApp } from './notifications-app.js';
import { testDatabase } from '../harness/index.js';
import { FixedClock } from '#persistence';
import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { browser, password, signIn, tokenOf } from './small-app.js';

const database = testDatabase({ migrations });
const clock = new FixedClock(new Date('2027-01-04T08:00:00Z'));
const server = new MailServer();
const next = 'staple battery horse';
let app: NestFastifyApplication;
let worker: INestApplicationContext;

beforeAll(async () => {
  await server.listen();
  for (const [email, active] of [
    ['rivera@agency.example', true],
    ['gone@agency.example', false],
  ] as const) {
    const id = await enrolPerson(database.owner, { email, name: 'Ana <b>Rivera</b>', password, grants: [] });
    await database.owner.query('update person set active = $2 where id = $1', [id, active]);
  }
  app = await noticesApp(database, clock);
  worker = await mailWorker(database, clock, { SMTP_URL: server.url });
});

afterAll(async () => {
  await Promise.all([app?.close(), worker?.close()]);
  await server.close();
});

beforeEach(() => {
  clock.moveTo(new Date(clock.now().getTime() + 24 * 3_600_000));
  server.taken.length = 0;
});

const later = (minutes: number) => clock.moveTo(new Date(clock.now().getTime() + minutes * 60_000));
const ask = (email: string) => browser(app).post('/account-links', { email });
const send = () => worker.get(AccountMailRound).sendDue();
const linkIn = (text: string | undefined) => /\/set-password#([\w-]{43})/.exec(text ?? '')?.[1] ?? '';
const setPassword = (token: string, typed = next) =>
  browser(app).post('/account-links/password', { token, password: typed });

/** A link that was asked for and came by mail. */
async function aLink(email = 'rivera@agency.example'): Promise<string> {
  await ask(email).expect(204);
  await send();
  return linkIn(server.taken.at(-1)?.text);
}

test('a lost password is set anew by the link that comes by mail, once, and every session is over', async () => {
  await setPassword(await aLink(), password).expect(204);
  const open = await tokenOf(app, 'rivera@agency.example');
  const token = await aLink(' RIVERA@agency.example ');
  const mail = server.taken.at(-1)!;
  expect([recipient(mail), mail.subject]).toEqual(['rivera@agency.example', 'Set a new password for Liaison']);
  expect(linkIn(String(mail.html))).toBe(token);
  expect(String(mail.html)).not.toContain('<b>');
  const { body } = await browser(app).post('/account-links/reading', { token }).expect(200);
  expect(body).toEqual({ purpose: 'reset', name: 'Ana <b>Rivera</b>', email: 'rivera@agency.example' });
  await setPassword(token).expect(204);
  await browser(app, open).get('/session').expect(401);
  await signIn(app, 'rivera@agency.example').expect(401);
  await signIn(app, 'rivera@agency.example', next).expect(200);
  const again = await setPassword(token, 'yet another long password').expect(409);
  expect(again.body.code).toBe('link-over');
});

test('whoever is not known or not active gets the same answer, and nothing by mail', async () => {
  const known = await ask('rivera@agency.example').expect(204);
  for (const email of ['nobody@agency.example', 'gone@agency.example']) {
    const answer = await ask(email).expect(204);
    expect([answer.text, Object.keys(answer.headers).sort()]).toEqual([known.text, Object.keys(known.headers).sort()]);
  }
  await send();
  expect(server.recipients).toEqual(['rivera@agency.example']);
});

test('a link holds for an hour, and an older one no longer once the password is set by a newer', async () => {
  const first = await aLink();
  later(59);
  await browser(app).post('/account-links/reading', { token: first }).expect(200);
  const second = await aLink();
  expect(second).not.toBe(first);
  await setPassword(second).expect(204);
  await setPassword(first).expect(409);
  const third = await aLink();
  later(60);
  await setPassword(third).expect(409);
});

test('asked for again at once only one mail leaves, and nobody is flooded', async () => {
  for (let i = 0; i < 5; i++) await ask('rivera@agency.example').expect(204);
  await ask('rivera@agency.example').expect(429);
  await send();
  expect(server.taken).toHaveLength(1);
});

test('only the hash of a link is kept, and the api cannot read even that', async () => {
  const token = await aLink();
  const { rows } = await database.owner.query('select l::text as kept from account_link l');
  expect(JSON.stringify(rows)).not.toContain(token);
  const { rows: may } = await database.owner.query(
    `select has_table_privilege('liaison_api', 'account_link', 'select, insert, update, delete') as api`,
  );
  expect(may).toEqual([{ api: false }]);
});

test('two who use one link at the same moment: one password is set', async () => {
  const token = await aLink();
  const answers = await Promise.all(
    ['one long password here', 'two long passwords here'].map((p) => setPassword(token, p)),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
});

test.each([
  ['common', 'password1234', 'among the first that are tried'],
  ['the person’s own name', 'riverarivera', 'among the first that are tried'],
  ['short', 'horse', 'at least 12 characters'],
])('a password that is %s is refused, and the link still holds', async (_, typed, message) => {
  const token = await aLink();
  const { body } = await setPassword(token, typed).expect(400);
  expect(body.errors).toEqual([{ field: 'password', message: expect.stringContaining(message) }]);
  await setPassword(token).expect(204);
});

test('mail that the server does not take is sent later, with a link that holds', async () => {
  await ask('rivera@agency.example').expect(204);
  await server.close();
  await send();
  await server.listen();
  await send();
  expect(server.taken).toHaveLength(0);
  later(5);
  await send();
  await setPassword(linkIn(server.taken[0]?.text)).expect(204);
});
