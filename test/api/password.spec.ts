import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { enrolPerson } from '#access';
import { FixedClock } from '#persistence';
import { testDatabase } from '../harness/index.js';
import { browser, migrations, password, signIn, smallApp, tokenOf } from './small-app.js';

const database = testDatabase({ migrations });
const next = 'staple battery horse';
let app: NestFastifyApplication;

beforeAll(async () => {
  app = await smallApp(database, new FixedClock(new Date('2027-01-04T08:00:00Z')));
});

beforeEach(async () => {
  await database.owner.query('truncate person, sign_in_attempt cascade');
  for (const email of ['rivera@agency.example', 'other@agency.example'])
    await enrolPerson(database.owner, { email, name: email, password, grants: [] });
});

afterAll(() => app?.close());

const change = (token: string, body: object) => browser(app, token).post('/session/password', body);

test('a changed password ends the other sessions of this person, and nobody else’s', async () => {
  const [mine, stolen] = [await tokenOf(app, 'rivera@agency.example'), await tokenOf(app, 'rivera@agency.example')];
  const others = await tokenOf(app, 'other@agency.example');
  await change(mine, { current: password, next }).expect(204);
  await browser(app, mine).get('/session').expect(200);
  await browser(app, stolen).get('/session').expect(401);
  await browser(app, others).get('/session').expect(200);
  await signIn(app, 'rivera@agency.example').expect(401);
  await signIn(app, 'rivera@agency.example', next).expect(200);
  await signIn(app, 'other@agency.example').expect(200);
});

test.each([
  ['the present password is wrong', { current: 'not this one', next }, 'current', 'This is not your present password.'],
  [
    'the new one is short',
    { current: password, next: 'short' },
    'next',
    'Choose a password of at least 12 characters.',
  ],
  [
    'the new one is a common one',
    { current: password, next: 'Password1234!' },
    'next',
    expect.stringContaining('among the first that are tried'),
  ],
  [
    'the new one is the old one',
    { current: password, next: password },
    'next',
    'Choose a password that you do not have now.',
  ],
  [
    'the new one is endless',
    { current: password, next: 'x'.repeat(201) },
    'next',
    'A password has at most 200 characters.',
  ],
])('a password stays as it is when %s', async (_, body, field, message) => {
  const token = await tokenOf(app, 'rivera@agency.example');
  expect((await change(token, body).expect(400)).body.errors).toEqual([{ field, message }]);
  await signIn(app, 'rivera@agency.example').expect(200);
});

test('whoever finds an open session cannot guess the password in it', async () => {
  const token = await tokenOf(app, 'rivera@agency.example');
  for (let i = 0; i < 5; i++) await change(token, { current: `guess ${i}`, next }).expect(400);
  await change(token, { current: password, next }).expect(429);
});
