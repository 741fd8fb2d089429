import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { enrolPeople } from '#access';
import { FixedClock } from '#persistence';
import { testDatabase } from '../harness/index.js';
import { aProgram, browser, migrations, password, signIn, smallApp } from './small-app.js';

const database = testDatabase({ migrations });
const clock = new FixedClock(new Date('2027-01-04T08:00:00Z'));
let app: NestFastifyApplication;

beforeAll(async () => {
  const programId = await aProgram(database, 'Elkhorn');
  const person = (email: string) => ({ email, name: email, password, grants: [{ programId, role: 'hr' as const }] });
  await enrolPeople(database.owner, ['hr@agency.example', 'gone@agency.example', 'busy@agency.example'].map(person));
  await enrolPeople(database.owner, [{ email: 'new@agency.example', name: 'No password yet', grants: [] }]);
  await database.owner.query(`update person set active = false where email = 'gone@agency.example'`);
  app = await smallApp(database, clock);
});

afterAll(() => app?.close());

// Each test starts an hour later, when earlier failures no longer count.
beforeEach(() => clock.moveTo(new Date(clock.now().getTime() + 3_600_000)));

const later = (minutes: number) => clock.moveTo(new Date(clock.now().getTime() + minutes * 60_000));
const wrong = (email: string, from?: string) => signIn(app, email, 'not this one', from);
const statuses = async (tries: PromiseLike<{ status: number }>[]) =>
  (await Promise.all(tries)).map(({ status }) => status);

test('an e-mail address signs in whatever its case', async () => {
  const { body } = await signIn(app, ' HR@Agency.example ').expect(200);
  expect(body.person.email).toBe('hr@agency.example');
});

test('a wrong password, an unknown address, somebody inactive and somebody without a password get the same answer', async () => {
  const known = await wrong('hr@agency.example').expect(401);
  expect(known.body).toEqual({
    type: 'about:blank',
    status: 401,
    code: 'wrong-credentials',
    title: 'The e-mail address or the password is not right.',
  });
  expect(known.headers['set-cookie']).toBeUndefined();
  for (const email of ['nobody@agency.example', 'gone@agency.example', 'new@agency.example'])
    expect((await signIn(app, email).expect(401)).body).toEqual(known.body);
});

test.each([
  ['an unknown field', { email: 'hr@agency.example', password, role: 'hr' }, 'role'],
  ['a password of a megabyte', { email: 'hr@agency.example', password: 'x'.repeat(900_000) }, 'password'],
  ['no password', { email: 'hr@agency.example' }, 'password'],
  ['an object for an e-mail address', { email: { like: '%' }, password }, 'email'],
  ['a zero byte', { email: 'hr@agency.example\u0000', password }, 'email'],
])('%s is refused and the field is named', async (_, body, field) => {
  const answer = await browser(app).post('/session', body).expect(400);
  expect(answer.body.errors).toEqual([{ field, message: expect.stringMatching(/^[A-Z].*\.$/) }]);
});

test('after five failures even the right password has to wait for ten minutes, known here or not', async () => {
  for (const email of ['hr@agency.example', 'nobody@agency.example']) {
    for (let i = 0; i < 5; i++) await wrong(email).expect(401);
    const { body, headers } = await signIn(app, email).expect(429);
    expect(headers['retry-after']).toBe('600');
    expect(body.title).toBe('Too many attempts. Please try again in 10 minutes.');
  }
  later(9);
  await signIn(app, 'hr@agency.example').expect(429);
  later(1);
  await signIn(app, 'hr@agency.example').expect(200);
});

test('ten tries at the same moment are five tries', async () => {
  const answers = await statuses(Array.from({ length: 10 }, () => wrong('hr@agency.example')));
  expect(answers.sort()).toEqual([401, 401, 401, 401, 401, 429, 429, 429, 429, 429]);
});

test('failures from one network do not lock a person out elsewhere, but twenty failures from everywhere do', async () => {
  for (let network = 1; network <= 4; network++) {
    await signIn(app, 'hr@agency.example', password, '198.51.100.1').expect(200);
    await statuses(Array.from({ length: 5 }, () => wrong('hr@agency.example', `203.0.113.${network}`)));
  }
  await signIn(app, 'hr@agency.example', password, '198.51.100.1').expect(429);
});

test('whoever guesses from everywhere does not lock a person out of a device of their own', async () => {
  const { headers } = await signIn(app, 'hr@agency.example').expect(200);
  const device = /liaison_device=[^;]+/.exec(String(headers['set-cookie']))![0];
  const fromDevice = (email: string, typed: string) => signIn(app, email, typed).set('Cookie', device);
  for (let network = 1; network <= 4; network++)
    await statuses(Array.from({ length: 5 }, () => wrong('hr@agency.example', `203.0.113.${network}`)));
  await signIn(app, 'hr@agency.example').expect(429);
  const again = await fromDevice('hr@agency.example', password).expect(200);
  expect(String(again.headers['set-cookie'])).not.toContain('liaison_device');
  // The device of one person is nothing to another, and cannot be used to guess.
  for (let i = 0; i < 5; i++) await fromDevice('hr@agency.example', 'not this one').expect(401);
  await fromDevice('hr@agency.example', password).expect(429);
  for (let i = 0; i < 5; i++) await fromDevice('busy@agency.example', 'not this one').expect(401);
  await signIn(app, 'busy@agency.example').expect(429);
});

test('one network cannot try a password on everybody', async () => {
  const tries = Array.from({ length: 101 }, (_, i) => () => wrong(`someone-${i}@agency.example`, '203.0.113.99'));
  const answers: number[] = [];
  for (let i = 0; i < tries.length; i += 10)
    answers.push(...(await statuses(tries.slice(i, i + 10).map((go) => go()))));
  expect(answers.filter((status) => status === 429)).toHaveLength(1);
});

test('who gets in starts again at nothing', async () => {
  for (let round = 0; round < 3; round++) {
    for (let i = 0; i < 4; i++) await wrong('busy@agency.example').expect(401);
    await signIn(app, 'busy@agency.example').expect(200);
  }
});

test('the count survives a restart of the server', async () => {
  for (let i = 0; i < 5; i++) await wrong('busy@agency.example').expect(401);
  const restarted = await smallApp(database, clock);
  await signIn(restarted, 'busy@agency.example').expect(429);
  await restarted.close();
});

test('what was typed as an e-mail address is not kept', async () => {
  await wrong('my secret password').expect(401);
  const { rows } = await database.owner.query('select a::text as kept from sign_in_attempt a');
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain('secret');
});
