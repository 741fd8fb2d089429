import type { ChildProcess } from 'node:child_process';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { clientSecret, enrolPeople, hashPassword, setProvider } from '#access';
import { FieldCipher } from '#encryption';
import { FixedClock } from '#persistence';
import { testDatabase } from '../harness/index.js';
import { anIdentityProvider, Visit } from './at-the-provider.js';
import { aProgram, browser, migrations, password, smallApp } from './small-app.js';

const database = testDatabase({ migrations });
const clock = new FixedClock(new Date('2027-01-04T14:00:00Z'));
const secret = 'a secret between the two of us';
const providerId = '0198c6a0-0000-7000-8000-0000000000aa';
let app: NestFastifyApplication;
let provider: ChildProcess;
let here: string;
let [elkhorn, barren] = ['', ''];

// What the agency's provider says about whoever signs in there.
const accounts = {
  rivera: { email: 'Rivera@Agency.example', email_verified: true },
  mfa: { email: 'rivera@agency.example', email_verified: true, amr: ['pwd', 'mfa'] },
  unverified: { email: 'rivera@agency.example', email_verified: false },
  text: { email: 'rivera@agency.example', email_verified: 'true' },
  nobody: { email: 'nobody@agency.example', email_verified: true },
  principal: { email: 'principal@school.example', email_verified: true },
  elsewhere: { email: 'chief@barren.example', email_verified: true },
  gone: { email: 'gone@agency.example', email_verified: true },
  silent: {},
};

beforeAll(async () => {
  [elkhorn, barren] = [await aProgram(database, 'Elkhorn'), await aProgram(database, 'Barren')];
  const campusId = '0198c6a0-0000-7000-8000-000000000001';
  await enrolPeople(database.owner, [
    {
      email: 'rivera@agency.example',
      name: 'Ana Rivera',
      grants: [
        { programId: elkhorn, role: 'hr' },
        { programId: barren, role: 'assessor' },
      ],
    },
    {
      email: 'principal@school.example',
      name: 'Pat Doyle',
      grants: [{ programId: elkhorn, role: 'administrator', campusId }],
    },
    { email: 'chief@barren.example', name: 'Joe Boone', grants: [{ programId: barren, role: 'hr' }] },
    { email: 'gone@agency.example', name: 'Gone', password, grants: [{ programId: elkhorn, role: 'hr' }] },
  ]);
  await database.owner.query(
    `update role_grant set ended_at = now() where person_id = (select id from person where email like 'gone%')`,
  );
  app = await smallApp(database, clock);
  await app.listen(0, '127.0.0.1');
  here = await app.getUrl();
  const { issuer, child } = await anIdentityProvider({ here, accounts, secret });
  provider = child;
  const sealed = app.get(FieldCipher).seal(clientSecret, providerId, secret);
  const values = [providerId, elkhorn, 'agency', 'Elkhorn Police', issuer, 'liaison', sealed];
  await database.owner.query(setProvider.text, values);
});

afterAll(async () => {
  provider?.disconnect();
  await app?.close();
});

const aVisit = () => new Visit(here, providerId);

const made = async () =>
  (
    await database.owner.query(
      `select (select count(*)::int from person) as people, (select count(*)::int from role_grant) as roles`,
    )
  ).rows[0];

test('whoever the provider of their agency knows is signed in, and lands in its program alone', async () => {
  const before = await made();
  const visit = aVisit();
  expect(await visit.signIn('rivera')).toBe('/');
  const mine = browser(app, visit.session);
  const { body } = await mine.get('/session').expect(200);
  expect([body.person.name, body.program.id]).toEqual(['Ana Rivera', elkhorn]);
  // She has a role in another program too, about which this agency's provider has nothing to say.
  await mine.put('/session/program', { programId: barren }).expect(404);
  expect(await made()).toEqual(before);
});

test.each(['unverified', 'text', 'nobody', 'principal', 'elsewhere', 'gone', 'silent'] as const)(
  'the provider’s word opens nothing for: %s',
  async (login) => {
    const before = await made();
    const visit = aVisit();
    expect(await visit.signIn(login)).toBe('/?sign-in=refused');
    expect(visit.session).toBeUndefined();
    expect(await made()).toEqual(before);
  },
);

test('a way back counts in the browser that began it, and once', async () => {
  const visit = aVisit();
  const back = await visit.toTheCallback('rivera');
  const another = aVisit();
  await another.go(`${here}/api/single-sign-on/${providerId}`);
  for (const stranger of [another, aVisit()]) {
    expect((await stranger.go(back)).headers.get('location')).toBe('/?sign-in=refused');
    expect(stranger.session).toBeUndefined();
  }
  expect((await visit.go(back)).headers.get('location')).toBe('/');
  expect((await visit.go(back)).headers.get('location')).toBe('/?sign-in=refused');
});

test.each([
  ['another state', (url: URL) => url.searchParams.set('state', 'x'.repeat(43))],
  ['no state', (url: URL) => url.searchParams.delete('state')],
  ['another code', (url: URL) => url.searchParams.set('code', 'x'.repeat(43))],
  ['another issuer', (url: URL) => url.searchParams.set('iss', 'https://attacker.example')],
])('a way back with %s opens nothing', async (_, change) => {
  const visit = aVisit();
  const back = new URL(await visit.toTheCallback('rivera'));
  change(back);
  expect((await visit.go(back.href)).headers.get('location')).toBe('/?sign-in=refused');
});

test('ten minutes is the longest that somebody may take at the provider', async () => {
  const visit = aVisit();
  const back = await visit.toTheCallback('rivera');
  clock.moveTo(new Date(clock.now().getTime() + 600_000));
  expect((await visit.go(back)).headers.get('location')).toBe('/?sign-in=refused');
});

test('a second factor of one’s own is still asked for, unless the provider says that it has asked for one', async () => {
  await database.owner.query(
    `insert into passkey (person_id, credential_id, public_key, counter, name, added_at)
     select id, 'abc', '\\x00', 0, 'Phone', now() from person where email like 'rivera%'`,
  );
  const visit = aVisit();
  expect(await visit.signIn('rivera')).toBe('/?sign-in=second-step');
  await browser(app, visit.session).get('/session').expect(401);
  await browser(app, visit.session).get('/session/second-step').expect(200);
  const code = '22222-22222';
  await database.owner.query(
    `insert into recovery_code (person_id, code_hash, made_at) select id, $1, now() from person where email like 'rivera%'`,
    [await hashPassword(code)],
  );
  const { headers } = await browser(app, visit.session)
    .post('/session/second-step/recovery-code', { code })
    .expect(200);
  const opened = browser(app, /liaison_session=([^;]+)/.exec(String(headers['set-cookie']))?.[1]);
  await opened.put('/session/program', { programId: barren }).expect(404);
  const complete = aVisit();
  expect(await complete.signIn('mfa')).toBe('/');
  await browser(app, complete.session).get('/session').expect(200);
});

test('the page knows the providers by name and nothing else, and none that is not there', async () => {
  const { body } = await browser(app).get('/single-sign-on').expect(200);
  expect(body).toEqual([{ id: providerId, name: 'Elkhorn Police' }]);
  await browser(app).get('/single-sign-on/0198c6a0-0000-7000-8000-0000000000ff').expect(404);
  const { rows } = await database.owner.query('select i::text as kept from identity_provider i');
  expect(JSON.stringify(rows)).not.toContain(secret);
});

test('a provider that does not answer leaves the password to sign in with', async () => {
  await database.owner.query(`update identity_provider set issuer = 'http://127.0.0.1:9'`);
  const { headers } = await browser(app).get(`/single-sign-on/${providerId}`).expect(302);
  expect(headers['location']).toBe('/?sign-in=unreachable');
});
