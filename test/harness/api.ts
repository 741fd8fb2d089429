import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { Clock, FixedClock } from '#persistence';
import { testDatabase, type TestDatabase } from './database.js';
import { testRedis } from './redis.js';

/** The whole api on a database of this spec file, with a clock that the test moves. */
export interface TestApi {
  readonly database: TestDatabase;
  readonly clock: FixedClock;
  readonly app: NestFastifyApplication;
  /** A request as a browser on our own page sends it: `api.ask('post', '/session').send({...})`. */
  ask(method: 'get' | 'post' | 'put' | 'patch' | 'delete', path: string, session?: string): request.Test;
  /** Signs in and answers the session to ask with. */
  signIn(email: string, password: string): Promise<string>;
}

/** Starts the api before the tests of the file and stops it after them. Call it at the top of the file. */
export function testApi(options: { now?: string } = {}): TestApi {
  const database = testDatabase();
  const redis = testRedis();
  const clock = new FixedClock(new Date(options.now ?? '2026-10-05T13:00:00Z'));
  const folder = mkdtempSync(join(tmpdir(), 'liaison-files-'));
  let app: NestFastifyApplication | undefined;

  beforeAll(async () => {
    delete process.env.API_DATABASE_URL;
    Object.assign(process.env, {
      DATABASE_URL: database.ownerUrl, // the api steps down to its role, as in a first run
      REDIS_URL: redis.url,
      DATA_DIR: folder,
      LIAISON_SENT_MAIL: 'on',
    });
    // Imported only now: modules may read the environment while they are declared.
    const { AppModule } = await import('../../apps/api/src/app.module.js');
    const { adapter, setUp } = await import('../../apps/api/src/setup.js');
    const built = Test.createTestingModule({ imports: [AppModule] })
      .overrideProvider(Clock)
      .useValue(clock);
    app = (await built.compile()).createNestApplication<NestFastifyApplication>(adapter());
    await setUp(app);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });

  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const started = () => {
    if (!app) throw new Error('The api is there inside hooks and tests only.');
    return app;
  };
  const ask: TestApi['ask'] = (method, path, session) => {
    const asked = request(started().getHttpServer())[method](`/api${path}`).set('Sec-Fetch-Site', 'same-origin');
    return session ? asked.set('Cookie', `liaison_session=${session}`) : asked;
  };
  return {
    database,
    clock,
    get app() {
      return started();
    },
    ask,
    async signIn(email, password) {
      const { headers } = await ask('post', '/session').send({ email, password }).expect(200);
      return /liaison_session=([^;]+)/.exec(String(headers['set-cookie']))?.[1] ?? '';
    },
  };
}
