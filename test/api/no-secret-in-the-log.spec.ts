import { Logger } from '@nestjs/common';
import { AccessRecord } from '#access';
import { JsonLog } from '#observability';
import { Database, statement } from '#persistence';
import { testApi } from '../harness/api.js';
import { interest, password, withDemo } from '../journeys/the-demo.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
withDemo(api, { withCases: true });

/** Everything that is written to the log, at its most talkative. */
let said = '';
beforeAll(() => Logger.overrideLogger(new JsonLog('api', 'debug', { write: (line: string) => void (said += line) })));
afterAll(() => Logger.overrideLogger(true));

test('nothing that is secret, and nothing of what people wrote, gets into the log, whatever happens', async () => {
  const email = 'marcus.bell@bluegrass.example';
  const typed = 'Tr0ub4dor-and-a-horse';
  const words = 'Words about a child that belong into no log whatsoever';
  await api.ask('post', '/session').send({ email, password: typed }).expect(401);
  await api.ask('post', '/session').send({ email: typed, password }).expect(401);
  const session = await api.signIn(email, password);
  const { body: feed } = await api.ask('post', '/calendar-feed', session).send({});
  const feedToken = /([\w-]{20,})\.ics/.exec(JSON.stringify(feed))![1]!;
  await api.ask('get', `/calendar-feeds/${feedToken}.ics`).expect(200);
  await api.ask('get', `/calendar-feeds/${feedToken}x.ics`);
  const key = 'idempotency-key-of-marcus';
  const sent = { ...interest, statement: words };
  await api
    .ask('post', '/vacancies/01890000-0000-7000-8000-000000000000/expressions', session)
    .set('Idempotency-Key', key)
    .send(sent);
  await api.ask('post', '/vacancies').set('Content-Type', 'application/json').send(`{"reason": "${words}`);
  await api.ask('get', `/vacancies?cursor=${encodeURIComponent(words)}`, session);
  const { body: vacancies } = await api.ask('get', '/vacancies?limit=1', session).expect(200);

  // An error of ours, with what the database says about it.
  const database = api.app.get(Database);
  const read = jest.spyOn(database, 'read').mockImplementation(() => database.readGlobal(broken, [words, typed]));
  const failed = await api.ask('get', `/vacancies/${vacancies.items[0].id}`, session);
  read.mockRestore();
  expect(failed.status).toBe(500);
  await api.app.get(AccessRecord).flush();

  expect(said).toContain('"route":"/api/vacancies/:id"');
  expect(said).toContain('no_such_table');
  const keyOfFields = process.env.FIELD_KEYS!.split(':')[1]!;
  const databasePassword = new URL(api.database.ownerUrl).password;
  for (const secret of [
    typed,
    password,
    session,
    feedToken,
    keyOfFields,
    process.env.AUDIT_SIGNING_KEY!,
    databasePassword,
    words,
    email,
  ])
    expect([secret, said.includes(secret)]).toEqual([secret, false]);
});

const broken = statement('broken-on-purpose', `select $1::text, $2::text from no_such_table`);
