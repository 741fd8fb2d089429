import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { enrolPerson } from '#access';
import { FixedClock } from '#persistence';
import { testDatabase } from '../harness/index.js';
import { aProgram, browser, migrations, password, signIn, smallApp, tokenOf } from './small-app.js';

const database = testDatabase({ migrations });
const clock = new FixedClock(new Date('2027-01-04T08:00:00Z'));
const campusId = '0198c6a0-0000-7000-8000-000000000001';
let app: NestFastifyApplication;
let elkhorn: string;
let barren: string;
let foreign: string;

beforeAll(async () => {
  [elkhorn, barren, foreign] = [
    await aProgram(database, 'Elkhorn'),
    await aProgram(database, 'Barren'),
    await aProgram(database, 'Foreign'),
  ];
  const enrol = (email: string, ...grants: Parameters<typeof enrolPerson>[1]['grants']) =>
    enrolPerson(database.owner, { email, name: email, password, grants });
  await enrol('hr@agency.example', { programId: elkhorn, role: 'hr' });
  await enrol(
    'both@agency.example',
    { programId: elkhorn, role: 'hr' },
    { programId: elkhorn, role: 'supervisor' },
    { programId: barren, role: 'administrator', campusId },
  );
  await enrol('nowhere@agency.example');
  app = await smallApp(database, clock);
});

afterAll(() => app?.close());

describe('a person in two programs', () => {
  test('chooses one after signing in, and acts there with the roles held there', async () => {
    const mine = browser(app, await tokenOf(app, 'both@agency.example'));
    const { body } = await mine.get('/session').expect(200);
    expect(body).toMatchObject({ program: null, roles: [] });
    expect(body.programs).toEqual([
      { id: barren, name: 'Barren', roles: ['School administrator'] },
      { id: elkhorn, name: 'Elkhorn', roles: ['HR', 'Supervisor'] },
    ]);
    expect((await mine.get('/rooms/school').expect(403)).body.code).toBe('program-needed');

    await mine.put('/session/program', { programId: elkhorn }).expect(200);
    expect((await mine.get('/rooms/school').expect(403)).body.code).toBe('not-allowed');
    const chosen = await mine.put('/session/program', { programId: barren }).expect(200);
    expect(chosen.body.program.name).toBe('Barren');
    expect((await mine.get('/rooms/school').expect(200)).body).toMatchObject({ programId: barren, settingsVersion: 1 });
  });

  test('cannot choose a third one, nor one that does not exist', async () => {
    const mine = browser(app, await tokenOf(app, 'both@agency.example'));
    for (const programId of [foreign, campusId]) await mine.put('/session/program', { programId }).expect(404);
    const { body } = await mine.put('/session/program', { programId: 'Foreign' }).expect(400);
    expect(body.errors).toEqual([{ field: 'programId', message: 'Choose one of your programs.' }]);
    expect((await mine.get('/session')).body.program).toBeNull();
  });

  test('loses a role with the very next request after it has ended', async () => {
    await enrolPerson(database.owner, {
      email: 'short@agency.example',
      name: 'Short',
      password,
      grants: [{ programId: elkhorn, role: 'hr' }],
    });
    const mine = browser(app, await tokenOf(app, 'short@agency.example'));
    await mine.post('/rooms/office').expect(201);
    await database.owner.query(
      `update role_grant set ended_at = now()
       where person_id = (select id from person where email = 'short@agency.example')`,
    );
    await mine.post('/rooms/office').expect(403);
    expect((await mine.get('/session').expect(200)).body).toMatchObject({ program: null, programs: [] });
  });
});

describe('the guard', () => {
  test('refuses a route that does not say who may use it, to everyone', async () => {
    await browser(app).get('/rooms/forgotten').expect(403);
    await browser(app, await tokenOf(app, 'hr@agency.example'))
      .get('/rooms/forgotten')
      .expect(403);
  });

  test('leaves public rooms open, and the others to those who are signed in', async () => {
    await browser(app).get('/rooms/hall').expect(200);
    await browser(app).post('/rooms/office').expect(401);
    await browser(app, await tokenOf(app, 'nowhere@agency.example'))
      .post('/rooms/office')
      .expect(403);
  });

  test('refuses changes from another site, signing in included', async () => {
    const token = await tokenOf(app, 'hr@agency.example');
    const elsewhere = browser(app, token).post('/rooms/office').set('Sec-Fetch-Site', 'cross-site');
    expect((await elsewhere.expect(403)).headers['content-type']).toContain('application/problem+json');
    await signIn(app, 'hr@agency.example').set('Sec-Fetch-Site', 'cross-site').expect(403);
    const nobodyKnows = request(app.getHttpServer()).delete('/api/session').set('Cookie', `liaison_session=${token}`);
    await nobodyKnows.expect(403);
    await browser(app, token).get('/session').expect(200);
  });

  test('takes the idempotency key and the version seen from the headers', async () => {
    const mine = browser(app, await tokenOf(app, 'hr@agency.example'));
    const { body } = await mine.post('/rooms/office').set({ 'Idempotency-Key': 'k-1', 'If-Match': '"7"' }).expect(201);
    expect(body).toMatchObject({
      ifMatch: 7,
      once: { key: 'k-1', fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    await mine.post('/rooms/office').set('If-Match', '7').expect(400);
    await mine.post('/rooms/office').set('Idempotency-Key', 'x'.repeat(201)).expect(400);
  });
});
