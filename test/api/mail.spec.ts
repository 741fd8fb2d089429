import { aProgram, browser, tokenOf } from './small-app.js';
import { recipient } from './mail-server.js';
import { address, everybody, mailStage } from './mail-stage.js';
import { mailWorker } from './notifications-app.js';

const stage = mailStage();
const { database, clock, server, workers, ids, send, later, told, daily, messageIds, notices } = stage;

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
  const hr = browser(stage.app, await tokenOf(stage.app, address('hr')));
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
