import { connect, createServer, type Server, type Socket } from 'node:net';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DeadlinesModule } from '#deadlines';
import { Health } from '#observability';
import { PersistenceModule } from '#persistence';
import { testDatabase, testRedis } from '../harness/index.js';

/** The way to a server, which can be cut and mended. */
class Way {
  port = 0;
  private open = true;
  private readonly sockets = new Set<Socket>();
  private server?: Server;

  async to(url: string): Promise<string> {
    const { hostname, port } = new URL(url);
    this.server = createServer((near) => {
      if (!this.open) return void near.destroy();
      const far = connect(Number(port), hostname);
      for (const socket of [near, far]) this.sockets.add(socket.on('error', () => socket.destroy()));
      near.pipe(far).pipe(near);
    });
    await new Promise<void>((resolve) => this.server!.listen(0, '127.0.0.1', resolve));
    const through = new URL(url);
    through.host = `127.0.0.1:${(this.server.address() as { port: number }).port}`;
    return through.href;
  }

  cut(): void {
    this.open = false;
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
  }

  mend(): void {
    this.open = true;
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.server?.close(resolve));
  }
}

const database = testDatabase();
const redis = testRedis();
const toDatabase = new Way();
const toRedis = new Way();
let context: INestApplicationContext;

beforeAll(async () => {
  process.env.API_DATABASE_URL = await toDatabase.to(database.apiUrl);
  process.env.REDIS_URL = await toRedis.to(redis.url);
  const built = Test.createTestingModule({
    imports: [PersistenceModule.forRole('liaison_api'), DeadlinesModule.forApi()],
  });
  context = await (await built.compile()).init();
});

afterAll(async () => {
  await context.close();
  await toDatabase.close();
  await toRedis.close();
});

const ready = () => context.get(Health).ready();

/** Asks until it is so: a connection is made anew in its own time. */
async function until(status: string) {
  for (let readiness = await ready(); ; readiness = await ready()) if (readiness.status === status) return readiness;
}

test('a process with its database and its queue is ready', async () => {
  expect(await until('ready')).toEqual({ status: 'ready', parts: { database: 'up', queue: 'up' } });
});

test('without Redis it is degraded and goes on: nothing in it is needed', async () => {
  toRedis.cut();
  expect(await until('degraded')).toEqual({ status: 'degraded', parts: { database: 'up', queue: 'down' } });
  toRedis.mend();
  await until('ready');
});

test('without PostgreSQL it is not ready, and it is ready again by itself', async () => {
  toDatabase.cut();
  expect(await until('not ready')).toMatchObject({ parts: { database: 'down' } });
  toDatabase.mend();
  await until('ready');
});
