import ICAL from 'ical.js';
import request from 'supertest';
import { v7 as uuid } from 'uuid';
import { Database, statement } from '#persistence';
import { address, AppointmentStage } from './appointment-stage.js';
import { browser, tokenOf } from './small-app.js';

const stage = AppointmentStage.set();
const { id, draft, set } = stage;

const as = async (name: string) => browser(stage.app, await tokenOf(stage.app, address(name)));
type Browser = Awaited<ReturnType<typeof as>>;
let ada: Browser;

beforeAll(async () => {
  ada = await as('ada');
});

beforeEach(() => stage.database.owner.query('delete from calendar_feed'));

/** The path of a new link of hers. */
async function aLink(who = ada): Promise<string> {
  const { body } = await who.post('/calendar-feed').expect(201);
  expect(body.address).toMatch(/^https:\/\/liaison\.example\/api\/calendar-feeds\/[\w-]{43}\.ics$/);
  return new URL(body.address as string).pathname;
}

/** Asks the way a calendar program does: without a cookie, and without saying where it comes from. */
const read = (path: string) => request(stage.app.getHttpServer()).get(path);

async function eventsOf(path: string) {
  const { text } = await read(path).expect(200);
  const events = new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent');
  return events.map((event) =>
    ['uid', 'summary', 'status', 'sequence'].map((name) => event.getFirstPropertyValue(name)),
  );
}

test('a calendar program reads the appointments of the person by the link alone', async () => {
  await set(draft(['ada', 'ben'], { summary: 'Élan, or “so”; a talk' }), draft(['ben'], { caseId: uuid() }));
  const path = await aLink();
  const { headers, text } = await read(path).expect(200);
  expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
  expect(headers['cache-control']).toContain('private');
  expect(await eventsOf(path)).toEqual([[stage.caseId, 'Élan, or “so”; a talk', 'CONFIRMED', 0]]);
  expect(text).toContain('X-WR-CALNAME:Liaison: Elkhorn\r\n');
  expect(text).not.toMatch(/agency\.example|ATTENDEE/);
});

test('the feed has what is ahead and the last 30 days, and says what was cancelled', async () => {
  const at = (day: string) => ({ startsAt: new Date(`${day}T16:00:00Z`), endsAt: new Date(`${day}T17:00:00Z`) });
  const days = ['2027-01-29', '2027-01-31', '2027-03-02', '2029-03-02'];
  await set(...days.map((day) => draft(['ada'], { caseId: uuid(), summary: day, ...at(day) })), draft(['ada']));
  await stage.cancel('Not needed.', stage.caseId);
  const shown = (await eventsOf(await aLink())).map(([, summary, status]) => [summary, status]);
  expect(shown).toEqual([
    ['2027-01-31', 'CONFIRMED'],
    ['2027-03-02', 'CONFIRMED'],
    ['Interview: SRO at Lincoln', 'CANCELLED'],
    ['2029-03-02', 'CONFIRMED'],
  ]);
});

test('a moved appointment is the same event with a higher number', async () => {
  await set(draft(['ada']));
  const path = await aLink();
  await set(draft(['ada'], { place: 'Gym' }));
  expect(await eventsOf(path)).toMatchObject([[stage.caseId, 'Interview: SRO at Lincoln', 'CONFIRMED', 1]]);
});

test('a new link takes the place of the old one, and revoking leaves none', async () => {
  expect((await ada.get('/calendar-feed').expect(200)).body).toEqual({ since: null, lastReadAt: null });
  const old = await aLink();
  const path = await aLink();
  await read(old).expect(404);
  await read(path).expect(200);
  const now = stage.clock.now().toISOString();
  expect((await ada.get('/calendar-feed').expect(200)).body).toEqual({ since: now, lastReadAt: now });
  await ada.delete('/calendar-feed').expect(204);
  await read(path).expect(404);
  expect((await ada.get('/calendar-feed').expect(200)).body).toEqual({ since: null, lastReadAt: null });
  await ada.delete('/calendar-feed').expect(204);
});

test('a link that was revoked, one that never was, and one that cannot be are answered alike', async () => {
  const path = await aLink();
  await ada.delete('/calendar-feed').expect(204);
  const secret = /([\w-]{43})\.ics$/.exec(path)![1]!;
  const others = ['A'.repeat(43), 'x', `${secret}A`, secret.slice(1), `${secret}%00`, '%2e%2e', `${secret} `];
  const answers = await Promise.all([path, ...others.map((each) => `/api/calendar-feeds/${each}.ics`)].map(read));
  for (const { status, body } of answers)
    expect([status, body]).toEqual([404, { type: 'about:blank', status: 404, code: 'not-found', title: body.title }]);
  expect(new Set(answers.slice(0, 5).map(({ text }) => text)).size).toBe(1);
});

test('the link ends with the role in the program, and with the person', async () => {
  const path = await aLink();
  const owner = stage.database.owner;
  await owner.query('update role_grant set ended_at = now() where person_id = $1', [id('ada')]);
  await read(path).expect(404);
  await owner.query('update role_grant set ended_at = null');
  await owner.query('update person set active = false where id = $1', [id('ada')]);
  await read(path).expect(404);
  await owner.query('update person set active = true');
  await read(path).expect(200);
});

test('a link is for one program, and for the appointments there', async () => {
  const elsewhere = await as('elsewhere');
  await set(draft(['ada', 'elsewhere']));
  expect(await eventsOf(await aLink(elsewhere))).toEqual([]);
  expect(await eventsOf(await aLink())).toHaveLength(1);
});

test('nobody revokes or sees the link of somebody else, and nobody gets one without a session', async () => {
  const path = await aLink();
  const ben = await as('ben');
  expect((await ben.get('/calendar-feed').expect(200)).body.since).toBeNull();
  await ben.delete('/calendar-feed').expect(204);
  await read(path).expect(200);
  await browser(stage.app).post('/calendar-feed').expect(401);
  const scope = { programId: stage.programId, personId: id('ben') };
  const all = statement('all-feeds', 'select person_id from calendar_feed');
  const hashes = statement('all-feed-hashes', 'select token_hash from calendar_feed');
  const db = stage.app.get(Database);
  expect(await db.read(scope, all)).toEqual([]);
  await expect(db.read({ ...scope, personId: id('ada') }, hashes)).rejects.toThrow('permission denied');
});

test('only the hash of a link is kept, also where the request could be repeated by its key', async () => {
  const { body } = await ada.post('/calendar-feed').set('Idempotency-Key', 'once').expect(201);
  const secret = /([\w-]{43})\.ics$/.exec(body.address as string)![1]!;
  const { rows } = await stage.database.owner.query(
    `select f::text as kept from calendar_feed f union all select r::text from idempotent_request r`,
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ kept }) => kept.includes(secret))).toEqual([]);
});

test('that the link is read is noted once an hour', async () => {
  const path = await aLink();
  const lastReadAt = async () => (await ada.get('/calendar-feed')).body.lastReadAt as string | null;
  expect(await lastReadAt()).toBeNull();
  await read(path).expect(200);
  expect(await lastReadAt()).toBe('2027-03-01T15:00:00.000Z');
  stage.clock.moveTo('2027-03-01T15:29:00Z');
  await read(path).expect(200);
  expect(await lastReadAt()).toBe('2027-03-01T15:00:00.000Z');
  stage.clock.moveTo('2027-03-01T16:00:00Z');
  await read(path).expect(200);
  ada = await as('ada');
  expect(await lastReadAt()).toBe('2027-03-01T16:00:00.000Z');
});
