import { Redis } from 'ioredis';

/** A Redis database of this Jest worker alone, empty before the tests of the file. */
export interface TestRedis {
  readonly url: string;
}

/** Call it at the top of the file or of a describe. */
export function testRedis(): TestRedis {
  const server = process.env.LIAISON_TEST_REDIS;
  if (!server) throw new Error('The tests have no Redis: redis-server is missing (./run test installs it).');
  const url = `${server}/${process.env.JEST_WORKER_ID ?? '0'}`;
  beforeAll(async () => {
    const client = new Redis(url);
    await client.flushdb();
    client.disconnect();
  });
  return { url };
}
