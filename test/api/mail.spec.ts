import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { enrolPeople } from '#access';
import { MailRound } from '#notifications';
import { FixedClock } from '#persistence';
import { testDatabase } from '../harness/index.js';
import { MailServer, recipient } from './mail-server.js';
import { mailWorker, migrations, noticesApp, tell } from './notifications-app.js';
import { aProgram, browser, password, tokenOf } from './small-app.js';

const database = testDatabase({ migrations });
const clock = new FixedClock(new Date('2027-03-01T15:00:00Z'));
const server = new MailServer();
const workers: INestApplicationContext[] = [];
let app: NestFastifyApplication;
let programId: string;
const ids = new Map<string, string>();
const address = (name: string) => `${name}@agency.example`;
const everybody = ['hr', 'ada', 'ben', 'cleo', ...Array.from({ length: 40 }, (_, i) => `officer${i}`)];

beforeAll(async () => {
  await server.listen();
  programId = await aProgram(database, 'Elkhorn');
  const made = await enrolPeople(
    database.owner,
    everybody.map((name) => ({
      name: `${name} of Elkhorn`,
      email: address(name),
      grants: [{ programId, role: name === 'hr' ? 'hr' : 'officer' }],
      ...(name === 'hr' ? { password } : {}),
    })),
  );
  everybody.forEach((name, i) => ids.set(name, made[i] as string));
  app = await noticesApp(database, clock);
  for (let i = 0; i < 2; i++) workers.push(await mailWorker(database, clock, { SMTP_URL: server.url }));
});

afterAll(async () => {
  await Promise.all([app, ...workers].map((each) => each?.close()));
  await server.close();
});

beforeEach(async () => {
  clock.moveTo(new Date(clock.now().getTime() + 24 * 3_600_000));
  server.taken.length = 0;
  server.refused.clear();
  await database.owner.query('delete from notice');
  await database.owner.query(`update person set email_delivery = 'immediate'`);
});

const send = (limit?: number, worker = workers[0]!) => worker.get(MailRound).sendDue(limit);
const later = (minutes: number) => clock.moveTo(new Date(clock.now().getTime() + minutes * 60_000));
const told = (names: string[], subjects = ['A vacancy is posted']) =>
  tell(
    app,
    { programId, personId: ids.get('hr')! },
    ...subjects.map((subject) => ({ to: { personIds: names.map((name) => ids.get(name)!) }, subject })),
  );
const daily = (...names: string[]) =>
  database.owner.query(`update person set email_delivery = 'daily' where email = any ($1)`, [names.map(address)]);
const messageIds = () => server.taken.map((mail) => mail.messageId).sort();
const notices = async (columns: string) => (await database.owner.query(`select ${columns} from notice`)).rows;

test('a notice arrives by e-mail at once, as text and as HTML, with a link and without asking for an answer', async () => {
  await told(['ada']);
  expect(await send()).toBe(1);
  const [mail] = server.taken;
  expect(mail).toMatchObject({ subject: 'A vacancy is posted', from: { text: '"Liaison" <liaison@agency.example>' } });
  expect(recipient(mail!)).toBe('ada@agency.example');
  expect(mail!.headers.get('auto-submitted')).toBe('auto-generated');
  expect(mail!.text).toContain('https://liaison.example/vacancies/1');
  expect(mail!.html).toContain('href="https://liaison.example/vacancies/1"');
  expect(await send()).toBe(0);
  expect(await notices('emailed_at')).toEqual([{ emailed_at: clock.now() }]);
});

test('a day of notices comes as one e-mail in the morning to who wants it so', async () => {
  await daily('ada', 'ben');
  await told(['ada', 'ben', 'cleo'], ['one', 'two', 'three']);
  await send();
  expect(server.recipients).toEqual(['cleo', 'cleo', 'cleo'].map(address));
  later(24 * 60);
  await send();
  const digests = server.taken.slice(3);
  expect(digests.map(recipient).sort()).toEqual(['ada', 'ben'].map(address));
  for (const { subject, text } of digests) {
    expect(subject).toBe('3 notices from Elkhorn');
    expect(text).toMatch(/one[^]*two[^]*three/);
  }
});

test('two workers at once send each mail once and share out nobody’s digest between them', async () => {
  await daily('ada', 'ben', 'cleo');
  await told(everybody, ['one', 'two', 'three', 'four']);
  later(24 * 60);
  const sent = await Promise.all([1, 2, 1, 2].map((limit, i) => send(limit, workers[i % 2])));
  expect(sent.reduce((sum, mails) => sum + mails)).toBe(41 * 4 + 3);
  expect(new Set(messageIds()).size).toBe(41 * 4 + 3);
  const digests = server.taken.filter((mail) => ['ada', 'ben', 'cleo'].map(address).includes(recipient(mail)));
  expect(digests.map((mail) => mail.subject)).toEqual(Array(3).fill('4 notices from Elkhorn'));
});

test('mail that another worker has claimed waits until that worker must have died', async () => {
  await told(['ada']);
  await database.owner.query('update notice set email_leased_until = $1', [new Date(clock.now().getTime() + 60_000)]);
  expect(await send()).toBe(0);
  later(1);
  expect(await send()).toBe(1);
});

test('a digest repeated after a crash is the same mail by its Message-ID, and later notices are another mail', async () => {
  await daily('ada');
  await told(['ada'], ['one', 'two']);
  later(24 * 60);
  await send();
  // The worker died between the server's yes and the record of it.
  await database.owner.query('update notice set emailed_at = null, email_leased_until = $1', [clock.now()]);
  await told(['ada'], ['three']);
  later(24 * 60);
  await send();
  const [before, ...after] = server.taken;
  expect(after.map((mail) => mail.subject).sort()).toEqual(['2 notices from Elkhorn', 'three']);
  const repeated = after.find((mail) => mail.subject === before!.subject);
  expect(repeated).toMatchObject({ messageId: before!.messageId, text: before!.text });
  expect(new Set(messageIds()).size).toBe(2);
});

test('a mailbox that refuses is tried less and less often and given up with the reason, and the others get theirs', async () => {
  server.refused.set(address('ada'), 'No such mailbox');
  await told(['ada', 'ben']);
  expect(await send()).toBe(1);
  expect(await send()).toBe(0);
  for (let attempt = 2; attempt <= 12; attempt++) {
    expect(await notices(`email_attempts from notice where emailed_at is null --`)).toEqual([
      { email_attempts: attempt - 1 },
    ]);
    later(361);
    await send();
  }
  const [parked] = await notices('email_attempts, email_failed from notice where emailed_at is null --');
  expect(parked).toEqual({ email_attempts: 12, email_failed: expect.stringContaining('No such mailbox') });
  server.refused.clear();
  later(24 * 60);
  expect(await send()).toBe(0);
});

test('while the mail server is down nothing is given up, and all of it arrives once afterwards', async () => {
  await told(everybody);
  await server.close();
  for (let attempt = 0; attempt < 15; attempt++) {
    expect(await send()).toBe(0);
    later(16);
  }
  await server.listen();
  expect(await send()).toBe(everybody.length);
  expect(server.recipients).toEqual(everybody.map(address).sort());
});

test('who leaves the program before the morning gets no digest', async () => {
  await daily('ada');
  await told(['ada']);
  await database.owner.query(`update role_grant set ended_at = now() where person_id = $1`, [ids.get('ada')]);
  later(24 * 60);
  expect(await send()).toBe(0);
  expect(await notices('email_failed')).toEqual([{ email_failed: 'This person has left the program.' }]);
  await database.owner.query(`update role_grant set ended_at = null`);
});

test('without a mail server notices wait until there is one', async () => {
  await told(['ada']);
  const off = await mailWorker(database, clock, {});
  expect(await send(200, off)).toBe(0);
  await off.close();
  expect(await send()).toBe(1);
});

test('in development the mail that was sent is shown on a page, to the program alone, and elsewhere there is no such page', async () => {
  const worker = await mailWorker(database, clock, { LIAISON_SENT_MAIL: 'on' });
  await told(['ada', 'ben']);
  expect(await send(200, worker)).toBe(2);
  await worker.close();
  expect(server.taken).toEqual([]);
  const hr = browser(app, await tokenOf(app, address('hr')));
  const { body } = await hr.get('/development/mail?limit=1').expect(200);
  expect(body).toMatchObject({ items: [{ subject: 'A vacancy is posted' }], next: expect.any(String) });
  const { body: rest } = await hr.get(`/development/mail?cursor=${body.next}`).expect(200);
  expect([body.items[0].to, rest.items[0].to].sort()).toEqual(['ada', 'ben'].map(address));
  const { body: mail } = await hr.get(`/development/mail/${body.items[0].id}`).expect(200);
  expect(mail.html).toContain('https://liaison.example/vacancies/1');
  await hr.get('/development/mail/00000000-0000-0000-0000-000000000000').expect(404);
  await hr.get('/development/mail/1').expect(400);
  await database.owner.query('update sent_mail set program_id = $1', [await aProgram(database, 'Laurel')]);
  expect((await hr.get('/development/mail').expect(200)).body.items).toEqual([]);
  process.env.LIAISON_SENT_MAIL = '';
  await hr.get('/development/mail').expect(404);
});
