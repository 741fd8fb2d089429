import ICAL from 'ical.js';
import type { ParsedMail } from 'mailparser';
import { v7 as uuid } from 'uuid';
import { setAppointments } from '#notifications';
import type { Transaction } from '#persistence';
import { address, AppointmentStage } from './appointment-stage.js';
import { recipient } from './mail-server.js';

const stage = AppointmentStage.set();
const { id, draft, set, cancel, sent } = stage;

/** What a calendar program finds in the mail. */
function read(mail: ParsedMail) {
  const texts = mail.attachments.map(({ content }) => content.toString());
  const [part] = mail.attachments;
  const calendar = new ICAL.Component(ICAL.parse(texts[0]!) as never);
  const event = calendar.getFirstSubcomponent('vevent')!;
  const text = (name: string) => String(event.getFirstPropertyValue(name));
  return {
    to: recipient(mail).split('@')[0],
    types: mail.attachments.map(({ contentType }) => contentType),
    alike: new Set(texts).size,
    methods: [
      (part!.headers.get('content-type') as unknown as { params: { method: string } }).params.method,
      calendar.getFirstPropertyValue('method'),
    ],
    uid: text('uid'),
    sequence: Number(text('sequence')),
    starts: text('dtstart'),
    status: text('status'),
    attendee: text('attendee').toLowerCase(),
  };
}
const gist = (mail: ParsedMail) => {
  const { to, methods, sequence } = read(mail);
  return [to, methods[1], sequence];
};

test('an invitation comes by mail as an event that calendar programs take up', async () => {
  await set(draft(['ada', 'ben']));
  const mails = await sent();
  expect(mails.map(({ subject }) => subject)).toEqual(Array(2).fill('Invitation: Interview: SRO at Lincoln'));
  expect(mails[0]!.text).toMatch(
    /When: Monday, March 8, 2027,? .*10:00.*11:00 AM CST\.\nWhere: Room 12, Lincoln High School\./,
  );
  expect(mails[0]!.text).toContain('https://liaison.example/interviews/1');
  expect(mails[0]!.html).toContain('Room 12');
  expect(mails.map(read)).toEqual(
    ['ada', 'ben'].map((name) => ({
      to: name,
      types: ['text/calendar', 'application/ics'],
      alike: 1,
      methods: ['REQUEST', 'REQUEST'],
      uid: stage.caseId,
      sequence: 0,
      starts: '2027-03-08T16:00:00Z',
      status: 'CONFIRMED',
      attendee: `mailto:${address(name)}`,
    })),
  );
});

test('a moved appointment comes as the same event with a higher number, and says when it was to be before', async () => {
  await set(draft(['ada']));
  await sent();
  await set(draft(['ada'], { startsAt: new Date('2027-03-15T14:00:00Z'), endsAt: new Date('2027-03-15T15:00:00Z') }));
  const [mail] = await sent();
  expect(mail!.subject).toBe('New time: Interview: SRO at Lincoln');
  // Summer time has begun in between.
  expect(mail!.text).toMatch(
    /When: Monday, March 15.* 9:00.*10:00 AM CDT\.\nBefore, it was to be: Monday, March 8.*CST\./,
  );
  expect(read(mail!)).toMatchObject({
    uid: stage.caseId,
    sequence: 1,
    starts: '2027-03-15T14:00:00Z',
    status: 'CONFIRMED',
  });
});

test('a cancellation takes the event out of the calendars, and says why', async () => {
  await set(draft(['ada', 'ben']));
  await sent();
  await cancel('The vacancy was cancelled.', stage.caseId);
  const mails = await sent();
  expect(mails.map(gist)).toEqual([
    ['ada', 'CANCEL', 1],
    ['ben', 'CANCEL', 1],
  ]);
  expect(mails.map(read)).toMatchObject(
    mails.map(() => ({ uid: stage.caseId, status: 'CANCELLED', methods: ['CANCEL', 'CANCEL'] })),
  );
  expect(mails[0]!.subject).toBe('Cancelled: Interview: SRO at Lincoln');
  expect(mails[0]!.text).toContain('Why: The vacancy was cancelled.');
  await cancel('Once more.', stage.caseId);
  expect(await sent()).toEqual([]);
});

test('where nothing changes that a calendar shows, nobody is told', async () => {
  await set(draft(['ada', 'ben']));
  await sent();
  await set(draft(['ben', 'ada', 'ada']));
  expect(await sent()).toEqual([]);
  await set();
  expect((await stage.database.owner.query('select distinct sequence from appointment')).rows).toEqual([
    { sequence: 0 },
  ]);
});

test('another room is a change; whoever comes along is invited, whoever stays out is cancelled, the rest is left alone', async () => {
  await set(draft(['ada', 'ben']));
  await sent();
  await set(draft(['ben', 'cleo']));
  const mails = await sent();
  expect(mails.map(gist)).toEqual([
    ['ada', 'CANCEL', 1],
    ['cleo', 'REQUEST', 1],
  ]);
  expect(mails[0]!.text).toContain('You do not take part in it any more.');
  await set(draft(['ada', 'ben', 'cleo'], { place: 'Gym' }));
  const changed = await sent();
  expect(changed.map((mail) => mail.subject!.split(':')[0])).toEqual(['Invitation', 'Changed', 'Changed']);
  expect(changed.map(gist)).toEqual(['ada', 'ben', 'cleo'].map((name) => [name, 'REQUEST', 2]));
});

test('an invitation comes at once and by itself to who wants one e-mail a day', async () => {
  await stage.database.owner.query(`update person set email_delivery = 'daily' where email = $1`, [address('ada')]);
  await set(draft(['ada']), draft(['ada'], { caseId: uuid() }));
  expect((await sent()).map(gist)).toEqual(['ada', 'ada'].map((name) => [name, 'REQUEST', 0]));
  await stage.database.owner.query(`update person set email_delivery = 'immediate'`);
});

test('an invitation sent again, as the yes of the mail server was lost on its way, is the same mail', async () => {
  await set(draft(['ada']));
  const [before] = await sent();
  await stage.database.owner.query('update notice set emailed_at = null, email_handed_at = null');
  stage.clock.moveTo('2027-03-01T15:10:00Z');
  const [again] = await sent();
  expect(again!.messageId).toBe(before!.messageId);
  expect(again!.attachments[0]!.content.equals(before!.attachments[0]!.content)).toBe(true);
});

test('who has left the program, or serves in another one, is not put into an appointment', async () => {
  await set(draft(['ada', 'elsewhere']));
  await stage.database.owner.query('update role_grant set ended_at = now() where person_id = $1', [id('ada')]);
  await set(draft(['ada', 'ben', 'elsewhere']));
  const { rows } = await stage.database.owner.query(
    `select split_part(p.email, '@', 1) as name, a.cancelled_at is null as stands
     from appointment a join person p on p.id = a.person_id order by 1`,
  );
  await stage.database.owner.query('update role_grant set ended_at = null');
  expect(rows).toEqual([
    { name: 'ada', stands: false },
    { name: 'ben', stands: true },
  ]);
});

test('what is over is not cancelled any more', async () => {
  await set(draft(['ada']));
  await sent();
  stage.clock.moveTo('2027-03-08T17:00:00Z');
  await cancel('The candidate withdrew.', stage.caseId);
  expect(await sent()).toEqual([]);
});

test('an appointment that ends before it begins, or takes a day or more, is refused by the database', async () => {
  for (const endsAt of ['2027-03-08T16:00:00Z', '2027-03-09T16:00:00Z'])
    await expect(set(draft(['ada'], { endsAt: new Date(endsAt) }))).rejects.toMatchObject({
      constraint: 'appointment_within_a_day',
    });
  await set(draft(['ada'], { endsAt: new Date('2027-03-09T15:59:00Z') }));
});

test('hundreds of people and appointments are told by one statement each', async () => {
  const cases = Array.from({ length: 200 }, () => uuid());
  let statements = 0;
  await stage.asHr((tx) => {
    const counted = Object.assign(Object.create(tx) as Transaction, {
      run: (...args: Parameters<Transaction['run']>) => (statements++, tx.run(...args)),
      runAll: (...args: Parameters<Transaction['runAll']>) => (statements++, tx.runAll(...args)),
    });
    return setAppointments(
      counted,
      cases.map((each) => draft(['ada', 'ben', 'cleo'], { caseId: each })),
      stage.clock.now(),
    );
  });
  expect(statements).toBe(2);
  expect((await stage.database.owner.query('select from notice')).rowCount).toBe(600);
});
