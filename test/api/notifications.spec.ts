import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { enrolPeople, type Enrolment } from '#access';
import { Database, FixedClock, statement } from '#persistence';
import { testDatabase } from '../harness/index.js';
import { migrations, noticesApp, tell } from './notifications-app.js';
import { aProgram, browser, password, tokenOf } from './small-app.js';

const database = testDatabase({ migrations });
const clock = new FixedClock(new Date('2027-03-01T15:00:00Z'));
const units = ['00000000-0000-0000-0000-00000000000a', '00000000-0000-0000-0000-00000000000b'] as const;
const [lincoln, central] = ['00000000-0000-0000-0000-0000000000c1', '00000000-0000-0000-0000-0000000000c2'] as const;
let app: NestFastifyApplication;
let programId: string;
let otherProgramId: string;
const ids = new Map<string, string>();
const id = (name: string) => ids.get(name) as string;

const people = (): Record<string, Enrolment['grants']> => ({
  hr: [{ programId, role: 'hr' }],
  north: [{ programId, role: 'officer', unitId: units[0] }],
  south: [{ programId, role: 'officer', unitId: units[1] }],
  'north supervisor': [{ programId, role: 'supervisor', unitId: units[0] }],
  chief: [{ programId, role: 'supervisor' }],
  'lincoln principal': [{ programId, role: 'administrator', campusId: lincoln }],
  'two schools': [lincoln, central].map((campusId) => ({ programId, role: 'administrator' as const, campusId })),
  gone: [{ programId, role: 'officer', unitId: units[0] }],
  inactive: [{ programId, role: 'officer', unitId: units[0] }],
  elsewhere: [{ programId: otherProgramId, role: 'officer' }],
});

beforeAll(async () => {
  programId = await aProgram(database, 'Elkhorn');
  otherProgramId = await aProgram(database, 'Laurel');
  const enrolments = Object.entries(people()).map(([name, grants]) => ({
    name,
    email: `${name.replace(' ', '.')}@agency.example`,
    password,
    grants,
  }));
  const made = await enrolPeople(database.owner, enrolments);
  enrolments.forEach(({ name }, i) => ids.set(name, made[i] as string));
  await database.owner.query(`update role_grant set ended_at = now() where person_id = $1`, [id('gone')]);
  await database.owner.query(`update person set active = false where id = $1`, [id('inactive')]);
  app = await noticesApp(database, clock);
});

afterAll(() => app?.close());

beforeEach(async () => {
  clock.moveTo(new Date(clock.now().getTime() + 3_600_000));
  await database.owner.query('delete from notice');
});

const asHr = () => ({ programId, personId: id('hr') });
const as = async (name: string) => browser(app, await tokenOf(app, `${name.replace(' ', '.')}@agency.example`));
const told = async () => {
  const { rows } = await database.owner.query<{ name: string }>(
    'select p.name from notice n join person p on p.id = n.person_id order by p.name',
  );
  return rows.map((row) => row.name);
};

test.each<[string, () => Parameters<typeof tell>[2]['to'], string[]]>([
  ['one person', () => ({ personId: id('south') }), ['south']],
  ['several people', () => ({ personIds: [id('north'), id('hr'), id('north')] }), ['hr', 'north']],
  ['everybody with a role', () => ({ role: 'officer' }), ['north', 'south']],
  [
    'a role in one unit, and whoever holds it everywhere',
    () => ({ role: 'supervisor', unitId: units[0] }),
    ['chief', 'north supervisor'],
  ],
  ['a role in another unit', () => ({ role: 'supervisor', unitId: units[1] }), ['chief']],
  ['the administrators of a campus', () => ({ role: 'administrator', campusId: central }), ['two schools']],
  ['a role that somebody holds twice', () => ({ role: 'administrator' }), ['lincoln principal', 'two schools']],
  [
    'somebody who left, is inactive, or serves elsewhere',
    () => ({ personIds: ['gone', 'inactive', 'elsewhere'].map(id) }),
    [],
  ],
])('a notice to %s reaches each of them once', async (_, to, names) => {
  await tell(app, asHr(), { to: to() });
  expect(await told()).toEqual(names);
});

test('a person is told only once under the same key', async () => {
  const to = { role: 'officer' };
  await tell(app, asHr(), { to, dedupeKey: 'posted' }, { to, dedupeKey: 'posted' });
  await tell(app, asHr(), { to: { personIds: [id('north'), id('hr')] }, dedupeKey: 'posted' });
  expect(await told()).toEqual(['hr', 'north', 'south']);
});

test('thousands of people are told by one statement', async () => {
  await database.owner.query(
    `with made as (insert into person (email, name) select 'p' || n || '@many.example', 'p' || n from generate_series(1, 5000) n returning id)
     insert into role_grant (program_id, person_id, role) select $1, id, 'assessor' from made`,
    [programId],
  );
  await tell(app, asHr(), { to: { role: 'assessor' } });
  expect((await told()).length).toBe(5000);
});

test('a notice for the daily e-mail is due at seven in the morning of the program, across the change to summer time', async () => {
  await database.owner.query(`update person set email_delivery = 'daily' where id = $1`, [id('north')]);
  const due = async (at: string) => {
    clock.moveTo(at);
    await database.owner.query('delete from notice');
    await tell(app, asHr(), { to: { personId: id('north') } });
    const { rows } = await database.owner.query('select email_due_at from notice');
    return rows[0].email_due_at.toISOString();
  };
  expect(await due('2027-03-13T12:59:59Z')).toBe('2027-03-13T13:00:00.000Z');
  expect(await due('2027-03-13T13:00:00Z')).toBe('2027-03-14T12:00:00.000Z');
  await database.owner.query(`update person set email_delivery = 'immediate' where id = $1`, [id('north')]);
  expect(await due('2027-03-13T13:00:00Z')).toBe('2027-03-13T13:00:00.000Z');
});

test('a person lists their own notices page by page, newest first, and nobody else sees them', async () => {
  for (const subject of ['first', 'second', 'third']) {
    await tell(app, asHr(), { to: { role: 'officer' }, subject });
    clock.moveTo(new Date(clock.now().getTime() + 1000));
  }
  const north = await as('north');
  const one = await north.get('/notices?limit=2').expect(200);
  expect(one.body.items.map((item: { subject: string }) => item.subject)).toEqual(['third', 'second']);
  const two = await north.get(`/notices?limit=2&cursor=${one.body.next}`).expect(200);
  expect(two.body).toMatchObject({ items: [{ subject: 'first', path: '/vacancies/1', seenAt: null }], next: null });
  const hr = await as('hr');
  expect((await hr.get('/notices').expect(200)).body).toEqual({ items: [], next: null });
});

test('the database itself shows the api no notice of somebody else, and lets nobody mark it as seen', async () => {
  await tell(app, asHr(), { to: { personId: id('north') } });
  const all = statement('all-notices', 'select id from notice');
  const seeAll = statement('see-all-notices', 'update notice set seen_at = now()');
  const db = app.get(Database);
  expect(await db.read(asHr(), all)).toEqual([]);
  expect(await db.read({ programId, personId: id('north') }, all)).toHaveLength(1);
  expect(await db.read({ programId: otherProgramId, personId: id('north') }, all)).toEqual([]);
  await db.transact(asHr(), (tx) => tx.run(seeAll));
  const { rows } = await database.owner.query('select seen_at from notice');
  expect(rows).toEqual([{ seen_at: null }]);
});

test('a person marks some or all of their notices as seen, and the count of unseen ones follows', async () => {
  await tell(app, asHr(), ...Array.from({ length: 3 }, () => ({ to: { personIds: [id('north'), id('south')] } })));
  const north = await as('north');
  expect((await north.get('/notices/summary').expect(200)).body).toEqual({ unseen: 3 });
  const [notice] = (await north.get('/notices').expect(200)).body.items;
  const foreign = await database.owner.query('select id from notice where person_id = $1', [id('south')]);
  const seen = await north.post('/notices/seen', { ids: [notice.id, foreign.rows[0].id] }).expect(200);
  expect(seen.body).toEqual({ unseen: 2 });
  expect((await north.post('/notices/seen').expect(200)).body).toEqual({ unseen: 0 });
  expect((await (await as('south')).get('/notices/summary')).body).toEqual({ unseen: 3 });
});

test.each([
  ['a cursor of nothing', 'get' as const, '/notices?cursor=bm90aGluZw', {}, 'cursor'],
  ['more than a hundred at once', 'get' as const, '/notices?limit=101', {}, 'limit'],
  ['ids that are none', 'post' as const, '/notices/seen', { ids: ['1'] }, 'ids'],
  ['an unknown way of delivery', 'put' as const, '/preferences', { email: 'never' }, 'email'],
  ['an unknown field', 'put' as const, '/preferences', { email: 'daily', sms: true }, 'sms'],
])('%s is refused and the field is named', async (_, method, path, body, field) => {
  const answer = await (await as('hr'))[method](path, body).expect(400);
  expect(answer.body.errors).toEqual([{ field, message: expect.stringMatching(/^[A-Z].*\.$/) }]);
});

test('a person chooses one e-mail a day for themselves alone', async () => {
  const south = await as('south');
  expect((await south.get('/preferences').expect(200)).body).toEqual({ email: 'immediate' });
  expect((await south.put('/preferences', { email: 'daily' }).expect(200)).body).toEqual({ email: 'daily' });
  expect((await south.get('/preferences').expect(200)).body).toEqual({ email: 'daily' });
  const { rows } = await database.owner.query(`select name from person where email_delivery = 'daily'`);
  expect(rows).toEqual([{ name: 'south' }]);
});
