import { secondFactorStage } from './second-factor-stage.js';
import { password } from './small-app.js';

const stage = secondFactorStage();

test('a second factor that is set up ends the sessions that did without', async () => {
  const [mine, elsewhere] = [await stage.tokenOf(stage.email), await stage.tokenOf(stage.email)];
  await stage.withApp(mine);
  await stage.browse(mine).get('/session').expect(200);
  await stage.browse(elsewhere).get('/session').expect(401);
});

test('an app that was begun and never confirmed changes nothing, and a wrong code does not confirm it', async () => {
  const token = await stage.tokenOf(stage.email);
  await stage.browse(token).post('/second-factors/app').expect(201);
  await stage.browse(token).post('/second-factors/app/confirmation', { code: '000000' }).expect(400);
  await stage.signIn(stage.email).expect(200);
  await stage.withApp(token);
  await stage.browse(token).post('/second-factors/app').expect(409);
});

test('without its second factor a program that asks for one stays closed, from the day on which it does', async () => {
  await stage.demand('agency');
  await stage.demand('administrators', '2027-01-05');
  const token = await stage.tokenOf(stage.email);
  const { body: session } = await stage.browse(token).get('/session').expect(200);
  expect(session.owesSecondFactor).toBe(true);
  const { body } = await stage.browse(token).post('/rooms/office').expect(403);
  expect(body.code).toBe('second-factor-needed');
  await stage
    .browse(await stage.tokenOf(stage.principal))
    .post('/rooms/office')
    .expect(201);
  await stage.withApp(token);
  await stage.browse(token).post('/rooms/office').expect(201);
  stage.later(24 * 60);
  await stage
    .browse(await stage.tokenOf(stage.principal))
    .post('/rooms/office')
    .expect(403);
});

test('where one is asked for, the last second factor stays; where none is, it goes and its codes with it', async () => {
  const token = await stage.tokenOf(stage.email);
  await stage.withApp(token);
  await stage.demand('agency');
  const { body } = await stage.browse(token).delete('/second-factors/app').expect(422);
  expect(body.code).toBe('second-factor-required');
  await stage.demand('agency', '2027-01-01', 0);
  await stage.browse(token).delete('/second-factors/app').expect(204);
  const left = await stage.browse(token).get('/second-factors').expect(200);
  expect(left.body).toEqual({ app: null, passkeys: [], recoveryCodesLeft: 0, required: false });
  await stage.signIn(stage.email).expect(200);
});

test('somebody else’s second factors are neither seen nor removed', async () => {
  await stage.withApp(await stage.tokenOf(stage.email));
  const theirs = stage.browse(await stage.tokenOf(stage.other));
  const { body } = await theirs.get('/second-factors').expect(200);
  expect(body.app).toBeNull();
  await theirs.delete('/second-factors/app').expect(404);
  await theirs.delete('/second-factors/passkeys/0198c6a0-0000-7000-8000-000000000001').expect(404);
});

test.each([
  ['nothing at all', {}],
  ['something else', { id: 'x', rawId: 7, response: { clientDataJSON: '{}' }, type: 'public-key' }],
  [
    'what has no challenge',
    { id: 'AAAA', rawId: 'AAAA', response: {}, clientExtensionResults: {}, type: 'public-key' },
  ],
])('a passkey that is %s is refused', async (_, response) => {
  const token = await stage.tokenOf(stage.email);
  await stage.browse(token).post('/second-factors/passkeys/options').expect(200);
  await stage.browse(token).post('/second-factors/passkeys', { name: 'Phone', response }).expect(400);
  await stage.withApp(token);
  await stage
    .browse(await stage.halfIn())
    .post('/session/second-step/passkey', { response })
    .expect(400);
});

test('who exports has to have proved a short while ago who they are, by password or code', async () => {
  const token = await stage.tokenOf(stage.email);
  await stage.browse(token).get('/rooms/vault').expect(200);
  stage.later(15);
  const { body } = await stage.browse(token).get('/rooms/vault').expect(403);
  expect(body.code).toBe('confirm-needed');
  await stage.browse(token).post('/session/confirmation', { password: 'not this one at all' }).expect(400);
  await stage.browse(token).get('/rooms/vault').expect(403);
  await stage.browse(token).post('/session/confirmation', { password }).expect(204);
  await stage.browse(token).get('/rooms/vault').expect(200);
  const { secret } = await stage.withApp(token);
  stage.later(16);
  await stage.browse(token).delete('/second-factors/app').expect(403);
  await stage
    .browse(token)
    .post('/session/confirmation/app', { code: await stage.codeOf(secret) })
    .expect(204);
  await stage.browse(token).delete('/second-factors/app').expect(204);
});
