import type { DueNotice } from './due-mail.sql.js';
import { MailSettings } from './mail-settings.js';
import { gather } from './parcel.js';
import { longestDigest, write } from './written-mail.js';

const settings = { from: 'Liaison <liaison@agency.example>', publicUrl: 'https://liaison.example' };

const aNotice = (number: number, changes: Partial<DueNotice> = {}): DueNotice => ({
  id: `notice-${number}`,
  programId: 'program',
  programName: 'Elkhorn',
  personName: 'Dana Reyes',
  email: 'dana@agency.example',
  reachable: true,
  emailBatch: 'batch-1',
  emailAttempts: 0,
  calendarEvent: null,
  subject: `Vacancy ${number} is posted`,
  body: 'You can express interest until Friday.',
  requestId: null,
  path: `/vacancies/${number}`,
  ...changes,
});
const mailOf = (...notices: DueNotice[]) => write(gather(notices)[0]!, settings);

test('notices of one batch become one mail, and each batch is a mail of its own', () => {
  const parcels = gather([aNotice(1), aNotice(2, { emailBatch: 'batch-2' }), aNotice(3)]);
  expect(parcels.map(({ id, notices }) => [id, notices.map((notice) => notice.id)])).toEqual([
    ['batch-1', ['notice-1', 'notice-3']],
    ['batch-2', ['notice-2']],
  ]);
});

test('a mail about one notice says what happened and links to the page', () => {
  const mail = mailOf(aNotice(1));
  expect(mail.subject).toBe('Vacancy 1 is posted');
  expect(mail.text).toBe(
    [
      'Hello Dana Reyes,',
      'Vacancy 1 is posted\nYou can express interest until Friday.\nhttps://liaison.example/vacancies/1',
      '-- \nYou get this because of your role in Elkhorn. Your preferences in Liaison say whether notices come at once or once a day.\n',
    ].join('\n\n'),
  );
  expect(mail.html).toContain('<html lang="en">');
  expect(mail.html).toContain('<a href="https://liaison.example/vacancies/1">Open in Liaison: Vacancy 1 is posted</a>');
});

test('a digest says how many notices it has, and lists them', () => {
  const mail = mailOf(aNotice(1), aNotice(2));
  expect(mail.subject).toBe('2 notices from Elkhorn');
  expect(mail.text).toContain('https://liaison.example/vacancies/2');
});

test('a very long digest lists the first notices and links to the rest', () => {
  const mail = mailOf(...Array.from({ length: longestDigest + 7 }, (_, i) => aNotice(i + 1)));
  expect(mail.text).toContain('And 7 more: see all notices in Liaison.\nhttps://liaison.example/notices');
  expect(mail.text).not.toContain(`Vacancy ${longestDigest + 1} `);
  expect(mail.html).toContain('https://liaison.example/notices');
});

test('the Message-ID is that of the batch, so that a repeat can be recognised', () => {
  expect(mailOf(aNotice(1)).messageId).toBe('<batch-1@agency.example>');
  expect(mailOf(aNotice(1, { emailAttempts: 3 })).messageId).toBe('<batch-1@agency.example>');
});

test('a line break in a subject or a name starts no other header', () => {
  const mail = mailOf(aNotice(1, { subject: 'Hello\r\nBcc: a@b.example', personName: 'Dana\nCc: c@d.example' }));
  expect(mail.subject).toBe('Hello Bcc: a@b.example');
  expect(mail.toName).toBe('Dana Cc: c@d.example');
});

test.each(['a@b.example, c@d.example', 'a@b.example\r\nBcc: c@d.example', '<a@b.example>', 'nobody', 'a b@c.example'])(
  '%j is no address to send to',
  (email) => expect(() => mailOf(aNotice(1, { email }))).toThrow('This is no e-mail address.'),
);

test('what a person typed is text in the HTML of the mail', () => {
  const { html } = mailOf(aNotice(1, { subject: '<b>R&D</b>', body: '<script>"1"</script>\nnext' }));
  expect(html).toContain('&lt;b&gt;R&amp;D&lt;/b&gt;');
  expect(html).toContain('&lt;script&gt;&quot;1&quot;&lt;/script&gt;<br>next');
});

test('settings of the mail say what is missing or wrong', () => {
  const smtp = { SMTP_URL: 'smtp://localhost', MAIL_FROM: 'liaison@agency.example', PUBLIC_URL: 'https://l.example/' };
  expect(MailSettings.of(smtp)).toMatchObject({ publicUrl: 'https://l.example', isOn: true, keepsSent: false });
  expect(MailSettings.of({}).isOn).toBe(false);
  expect(MailSettings.of({ LIAISON_SENT_MAIL: 'on' }).isOn).toBe(true);
  expect(() => MailSettings.of({ ...smtp, SMTP_URL: 'mail.example' })).toThrow('SMTP_URL must look like');
  expect(() => MailSettings.of({ ...smtp, MAIL_FROM: '' })).toThrow('MAIL_FROM is needed too');
  expect(() => MailSettings.of({ ...smtp, MAIL_FROM: 'Liaison' })).toThrow('MAIL_FROM must be an address');
  expect(() => MailSettings.of({ ...smtp, PUBLIC_URL: 'l.example' })).toThrow('PUBLIC_URL must be');
});
