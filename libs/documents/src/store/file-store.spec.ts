import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { chosenStore } from './chosen-store.js';
import { LocalFileStore } from './local-file-store.js';
import { S3FileStore } from './s3-file-store.js';

const key = '0198c6a0-0000-7000-8000-000000000001/0198c6a0-0000-7000-8000-000000000002';
const gone = '0198c6a0-0000-7000-8000-000000000001/0198c6a0-0000-7000-8000-000000000003';
const kept = new Map<string, { type?: string; content: Buffer }>();
let server: Server;
let folder: string;
let endpoint: string;

// As much of S3 as the store asks of it: put, get, and delete of several.
beforeAll(async () => {
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' });
  server = createServer(async (request, response) => {
    const content = await buffer(request);
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://s3');
    if (request.method === 'PUT') kept.set(pathname, { type: request.headers['content-type'], content });
    else if (searchParams.has('delete')) {
      for (const [, object] of content.toString().matchAll(/<Key>(.*?)<\/Key>/g)) kept.delete(`/bucket/${object}`);
      return response.end('<DeleteResult/>');
    } else if (!kept.has(pathname)) return response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>');
    response.end(request.method === 'GET' ? kept.get(pathname)?.content : undefined);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = await mkdtemp(join(tmpdir(), 'liaison-store-'));
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

test.each([
  ['a bucket', () => chosenStore({ FILE_STORE: 's3://bucket/of/ours/', S3_ENDPOINT: endpoint })],
  ['a folder', () => chosenStore({ DATA_DIR: folder })],
])('%s gives back what was put into it until it is removed', async (_, make) => {
  const store = await make();
  const file = join(folder, 'received');
  await writeFile(file, 'the content');
  await store.put(key, file, 'application/pdf');
  expect((await buffer(await store.open(key))).toString()).toBe('the content');
  await store.remove([key, gone]);
  await store.remove([key]);
  await expect(store.open(key)).rejects.toMatchObject({ code: 'content-missing' });
});

test('a bucket keeps the content under the prefix with its type', async () => {
  const store = await chosenStore({ FILE_STORE: 's3://bucket/of/ours', S3_ENDPOINT: endpoint });
  const file = join(folder, 'received');
  await writeFile(file, 'the content');
  await store.put(key, file, 'image/png');
  expect([...kept]).toEqual([[`/bucket/of/ours/${key}`, { type: 'image/png', content: Buffer.from('the content') }]]);
});

test('no key leads out of the store', async () => {
  const store = await chosenStore({ DATA_DIR: folder });
  for (const path of ['../escape', '/etc/passwd', `${key}/..`, `${key}\n`, ''])
    await expect(store.open(path)).rejects.toThrow('two ids');
});

test('the setting chooses the store, and one that cannot be read is said to be so', async () => {
  expect(await chosenStore({})).toBeInstanceOf(LocalFileStore);
  expect(await chosenStore({ FILE_STORE: '/data/files' })).toBeInstanceOf(LocalFileStore);
  expect(await chosenStore({ FILE_STORE: 's3://bucket' })).toBeInstanceOf(S3FileStore);
  await expect(chosenStore({ FILE_STORE: 'ftp://x' })).rejects.toThrow('FILE_STORE is "ftp://x"');
});
