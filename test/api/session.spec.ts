import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { enrolPerson } from '#access';
import { FixedClock } from '#persistence';
import { testDatabase } from '../harness/index.js';
import { aProgram, browser, migrations, password, signIn, smallApp, tokenOf } from './small-app.js';

const database = testDatabase({ migrations });
const clock = new FixedClock(new Date('2027-01-04T08:00:00Z'));
const campusId = '0198c6a0-0000-7000-8000-000000000001';
let app: NestFastifyApplication;
let elkhorn: string;

beforeAll(async () => {
  elkhorn = await aProgram(database, 'Elkhorn');
  const enrol = (email: string, ...grants: Parameters<typeof enrolPerson>[1]['grants']) =>
    enrolPerson(database.owner, { email, name: email, password, grants });
  await enrol('hr@agency.example', { programId: elkhorn, role: 'hr' });
  await enrol('principal@school.example', { programId: elkhorn, role: 'administrator', campusId });
  app = await smallApp(database, clock);
});

afterAll(() => app?.close());

const later = (minutes: number) => clock.moveTo(new Date(clock.now().getTime() + minutes * 60_000));

test('the session cookie is out of reach for scripts and other sites, and only its hash is stored', async () => {
  const { headers } = await signIn(app, 'hr@agency.example').expect(200);
  expect(headers['set-cookie']).toEqual([
    expect.stringMatching(/^liaison_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
    expect.stringMatching(/^liaison_device=[\w-]{43}; Max-Age=15552000; Path=\/; HttpOnly; SameSite=Strict$/),
  ]);
  const token = /liaison_session=([^;]+)/.exec(String(headers['set-cookie']))?.[1];
  const { rows } = await database.owner.query(
    `select count(*)::int as kept from session where token_hash = sha256(convert_to($1, 'UTF8'))`,
    [token],
  );
  expect(rows).toEqual([{ kept: 1 }]);
});

test.each([
  ['where TLS is spoken', { Host: 'localhost:3000', 'X-Forwarded-Proto': 'https' }],
  ['on a machine that others reach', { Host: 'liaison.example' }],
])('the session cookie travels over TLS only %s', async (_, headers) => {
  const answer = await signIn(app, 'hr@agency.example').set(headers).expect(200);
  expect(String(answer.headers['set-cookie'])).toContain('; Secure');
});

test('a session says who is signed in, where and as what', async () => {
  const { body } = await browser(app, await tokenOf(app, 'principal@school.example'))
    .get('/session')
    .expect(200);
  expect(body).toEqual({
    person: { id: expect.any(String), name: 'principal@school.example', email: 'principal@school.example' },
    program: {
      id: elkhorn,
      name: 'Elkhorn',
      agencyName: 'Elkhorn Police',
      districtName: 'Elkhorn Schools',
      timeZone: 'America/Chicago',
    },
    roles: [
      {
        role: 'administrator',
        title: 'School administrator',
        campusId,
        campusName: null,
        unitId: null,
        unitName: null,
      },
    ],
    programs: [{ id: elkhorn, name: 'Elkhorn', roles: ['School administrator'] }],
    owesSecondFactor: false,
  });
});

test('a session is over after thirty minutes without a request, and goes on with one', async () => {
  const mine = browser(app, await tokenOf(app, 'hr@agency.example'));
  for (let visit = 0; visit < 3; visit++) {
    later(29);
    await mine.get('/session').expect(200);
  }
  later(30);
  await mine.get('/session').expect(401);
});

test('a session is over after twelve hours, however busy', async () => {
  const mine = browser(app, await tokenOf(app, 'hr@agency.example'));
  for (let visit = 0; visit < 35; visit++) {
    later(20);
    await mine.get('/session').expect(200);
  }
  later(20);
  await mine.get('/session').expect(401);
});

test('a visit is written down once a minute', async () => {
  const token = await tokenOf(app, 'hr@agency.example');
  const seen = async () =>
    (
      await database.owner.query(`select last_seen_at from session where token_hash = sha256(convert_to($1, 'UTF8'))`, [
        token,
      ])
    ).rows[0].last_seen_at as Date;
  const signedInAt = clock.now();
  later(1);
  await browser(app, token).get('/session').expect(200);
  expect(await seen()).toEqual(signedInAt);
  later(0.5);
  await browser(app, token).get('/session').expect(200);
  expect(await seen()).toEqual(clock.now());
});

test.each([undefined, 'x', 'A'.repeat(43), `${'A'.repeat(42)}'`])('the token %s opens nothing', async (token) => {
  const { body } = await browser(app, token).get('/session').expect(401);
  expect(body.code).toBe('not-signed-in');
});

test('each sign-in has a token of its own, and signing out ends that one alone', async () => {
  const [first, second] = [await tokenOf(app, 'hr@agency.example'), await tokenOf(app, 'hr@agency.example')];
  const { headers } = await browser(app, first).delete('/session').expect(204);
  expect(String(headers['set-cookie'])).toMatch(/^liaison_session=; Max-Age=0;/);
  await browser(app, first).get('/session').expect(401);
  await browser(app, second).get('/session').expect(200);
});

test('a session is over at once when the person is no longer active', async () => {
  await enrolPerson(database.owner, { email: 'left@agency.example', name: 'Left', password, grants: [] });
  const token = await tokenOf(app, 'left@agency.example');
  await database.owner.query(`update person set active = false where email = 'left@agency.example'`);
  await browser(app, token).get('/session').expect(401);
});

test('a person sees where they are signed in and ends what they do not know', async () => {
  await database.owner.query('delete from session');
  const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1';
  const elsewhere = await signIn(app, 'hr@agency.example').set('User-Agent', phone).expect(200);
  later(5);
  const mine = await tokenOf(app, 'hr@agency.example');
  const others = await tokenOf(app, 'principal@school.example');
  const { body } = await browser(app, mine).get('/sessions').expect(200);
  expect(body).toEqual([
    expect.objectContaining({ isThisOne: true, device: 'A program without a browser' }),
    expect.objectContaining({ isThisOne: false, device: 'Safari on iPhone', network: '192.0.2.1' }),
  ]);
  await browser(app, others).delete(`/sessions/${body[1].id}`).expect(404);
  await browser(app, mine).delete(`/sessions/${body[1].id}`).expect(204);
  const gone = /liaison_session=([^;]+)/.exec(String(elsewhere.headers['set-cookie']))?.[1];
  await browser(app, gone).get('/session').expect(401);
  await tokenOf(app, 'hr@agency.example');
  await browser(app, mine).delete('/sessions').expect(204);
  expect((await browser(app, mine).get('/sessions').expect(200)).body).toHaveLength(1);
  await browser(app, others).get('/session').expect(200);
});
