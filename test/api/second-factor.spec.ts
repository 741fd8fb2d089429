import { secondFactorStage } from './second-factor-stage.js';

const stage = secondFactorStage();

test('whoever has an authenticator app signs in with password and code', async () => {
  const { secret } = await stage.withApp(await stage.tokenOf(stage.email));
  const half = await stage.halfIn();
  await stage.browse(half).get('/session').expect(401);
  await stage.browse(half).post('/rooms/office').expect(401);
  const ways = await stage.browse(half).get('/session/second-step').expect(200);
  expect(ways.body).toEqual({ app: true, passkey: false, recoveryCodesLeft: 10 });
  const { body, headers } = await stage
    .browse(half)
    .post('/session/second-step/app', { code: await stage.codeOf(secret) })
    .expect(200);
  expect(body.person.email).toBe(stage.email);
  const token = stage.cookieOf(headers);
  expect(token).not.toBe(half);
  await stage.browse(token).post('/rooms/office').expect(201);
  await stage.browse(half).get('/session/second-step').expect(401);
});

test('a code counts once, and not when it is old', async () => {
  const { secret } = await stage.withApp(await stage.tokenOf(stage.email));
  const code = await stage.codeOf(secret);
  await stage
    .browse(await stage.halfIn())
    .post('/session/second-step/app', { code })
    .expect(200);
  const again = await stage
    .browse(await stage.halfIn())
    .post('/session/second-step/app', { code })
    .expect(400);
  expect(again.body.errors).toEqual([{ field: 'code', message: expect.stringContaining('used already') }]);
  const old = await stage.codeOf(secret);
  stage.later(2);
  await stage
    .browse(await stage.halfIn())
    .post('/session/second-step/app', { code: old })
    .expect(400);
});

test('the same code twice at the same moment opens one session', async () => {
  const { secret } = await stage.withApp(await stage.tokenOf(stage.email));
  const halves = [await stage.halfIn(), await stage.halfIn()];
  const code = await stage.codeOf(secret);
  const answers = await Promise.all(
    halves.map((half) => stage.browse(half).post('/session/second-step/app', { code })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
});

test('codes cannot be guessed: after five wrong ones the right one waits as well', async () => {
  const { secret } = await stage.withApp(await stage.tokenOf(stage.email));
  for (let i = 0; i < 5; i++)
    await stage
      .browse(await stage.halfIn())
      .post('/session/second-step/app', { code: `00000${i}` })
      .expect(400);
  await stage
    .browse(await stage.halfIn())
    .post('/session/second-step/app', { code: await stage.codeOf(secret) })
    .expect(429);
});

test('the second step is waited for ten minutes', async () => {
  const { secret } = await stage.withApp(await stage.tokenOf(stage.email));
  const half = await stage.halfIn();
  stage.later(10);
  await stage
    .browse(half)
    .post('/session/second-step/app', { code: await stage.codeOf(secret) })
    .expect(401);
});

test('a recovery code opens once, however it is typed; new ones replace the old', async () => {
  const { recoveryCodes } = await stage.withApp(await stage.tokenOf(stage.email));
  expect(recoveryCodes).toHaveLength(10);
  const [first, second] = recoveryCodes as [string, string];
  const typed = ` ${first.toUpperCase().replace('-', ' ')}`;
  const { body, headers } = await stage
    .browse(await stage.halfIn())
    .post('/session/second-step/recovery-code', { code: typed })
    .expect(200);
  expect(body.person.email).toBe(stage.email);
  await stage
    .browse(await stage.halfIn())
    .post('/session/second-step/recovery-code', { code: first })
    .expect(400);
  const made = await stage.browse(stage.cookieOf(headers)).post('/second-factors/recovery-codes').expect(201);
  expect(made.body.recoveryCodes).toHaveLength(10);
  await stage
    .browse(await stage.halfIn())
    .post('/session/second-step/recovery-code', { code: second })
    .expect(400);
});

test('neither the secret nor a recovery code can be read in the database', async () => {
  const { secret, recoveryCodes } = await stage.withApp(await stage.tokenOf(stage.email));
  const rows = await stage.rowsOf(
    `select t::text as kept from totp_factor t join person p on p.id = t.person_id and p.email = $1
     union all select c::text from recovery_code c join person p on p.id = c.person_id and p.email = $1`,
    [stage.email],
  );
  expect(rows).toHaveLength(11);
  for (const one of [secret, ...recoveryCodes]) expect(JSON.stringify(rows)).not.toContain(one);
});
