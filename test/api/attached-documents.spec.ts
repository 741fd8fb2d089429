import { Test } from '@nestjs/testing';
import { rm, stat } from 'node:fs/promises';
import request from 'supertest';
import { v7 as uuid } from 'uuid';
import { DocumentReaders, DocumentsModule, documentsOf, OrphanedDocuments } from '#documents';
import { Clock, Database, PersistenceModule } from '#persistence';
import { documentApp, pdf } from './document-app.js';

const here = documentApp();
const { anUpload, attach, send } = here;

test('the same request sent again with its key is the same document, and with another file it is refused', async () => {
  const key = uuid();
  const first = await send(pdf).set('Idempotency-Key', key).expect(201);
  const again = await send(pdf).set('Idempotency-Key', key).expect(201);
  expect(again.body).toEqual(first.body);
  const other = await send(Buffer.concat([pdf, pdf]))
    .set('Idempotency-Key', key)
    .expect(422);
  expect(other.body.code).toBe('key-used-otherwise');
});

test('nobody else sees a document, and an assessor changes nothing', async () => {
  const id = await anUpload();
  for (const who of ['omar', 'assessor', 'elsewhere'] as const) {
    await here.as(who).get(`/documents/${id}`).expect(404);
    await here.as(who).delete(`/documents/${id}`).expect(404);
  }
  await request(here.app.getHttpServer()).get(`/api/documents/${id}`).expect(401);
  await here.as('dana').get(`/documents/${uuid()}`).expect(404);
  await here.as('dana').get('/documents/1').expect(400);
  await send(pdf, 'a.pdf', 'assessor').expect(403);
});

test('the area of its case says who else may read an attached document, and without its word nobody may', async () => {
  const [id, silent] = [await anUpload(), await anUpload()];
  const [theirs, caseId] = [uuid(), uuid()];
  here.app.get(DocumentReaders).register('letter', (actor, of) => of === caseId && actor.name === 'omar');
  await attach([id], { kind: 'letter', id: caseId });
  await attach([silent], { kind: 'unheard-of', id: theirs });
  await here.as('omar').get(`/documents/${id}`).expect(200);
  await here.as('assessor').get(`/documents/${id}`).expect(404);
  await here.as('elsewhere').get(`/documents/${id}`).expect(404);
  await here.as('omar').get(`/documents/${silent}`).expect(404);
  await here.as('dana').get(`/documents/${silent}`).expect(200);
});

test('documents are attached all or none, each that cannot be is named, and attached ones stay', async () => {
  const [first, second, omars] = [await anUpload(), await anUpload(), await anUpload('omar')];
  const letter = { kind: 'testimony', id: uuid() };
  await expect(attach([first, omars, first, uuid()], letter)).rejects.toMatchObject({
    status: 400,
    errors: [
      { field: 'documentIds.1', message: 'There is no such document of yours. Please upload it again.' },
      { field: 'documentIds.2', message: 'This document is in the list twice.' },
      { field: 'documentIds.3', message: 'There is no such document of yours. Please upload it again.' },
    ],
  });
  expect((await attach([second, first.toUpperCase()], letter)).map(({ id }) => id)).toEqual([second, first]);
  await attach([second], letter);
  await expect(attach([second], { kind: 'testimony', id: uuid() })).rejects.toMatchObject({
    errors: [
      { field: 'documentIds.0', message: 'This document is part of something else already. Please upload it again.' },
    ],
  });
  const listed = await here.app
    .get(Database)
    .transact(here.dana, (tx) => documentsOf(tx, here.dana.programId, 'testimony', [letter.id]));
  expect(listed.get(letter.id)?.map(({ id }) => id)).toEqual([first, second]);
  await here.as('dana').delete(`/documents/${first}`).expect(409);
});

test('two cases reach for one document at the same moment and one of them gets it', async () => {
  const id = await anUpload();
  const tries = await Promise.allSettled([1, 2, 3].map(() => attach([id], { kind: 'race', id: uuid() })));
  expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
});

test('a removed document is gone, its content as well', async () => {
  const id = await anUpload();
  await here.as('dana').delete(`/documents/${id}`).expect(204);
  await here.as('dana').get(`/documents/${id}`).expect(404);
  await expect(stat(here.fileOf(id))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a document whose content was lost is told as such', async () => {
  const id = await anUpload();
  await rm(here.fileOf(id));
  const { body } = await here.as('dana').get(`/documents/${id}`).expect(500);
  expect(body.code).toBe('content-missing');
});

test('what a document is can never be changed, by the database itself', async () => {
  const id = await anUpload();
  const change = `set role liaison_api; update document set sha256 = repeat('0', 64) where id = '${id}'`;
  const client = await here.database.owner.connect();
  await expect(client.query(change)).rejects.toMatchObject({ code: '42501' });
  await client.query('reset role');
  client.release();
});

test('a person cannot fill the store with documents that belong to nothing', async () => {
  await here.database.owner.query(
    `insert into document (program_id, name, media_type, bytes, sha256, store_key, purpose, uploaded_by, uploaded_at)
     select $1, 'x', 'image/png', 1, repeat('0', 64), 'full-' || n, 'x', id, $2
     from generate_series(1, 50) n, person where name = 'omar'`,
    [here.dana.programId, here.clock.now()],
  );
  const { body } = await send(pdf, 'one-more.pdf', 'omar').expect(409);
  expect(body.title).toMatch(/^You have 50 documents/);
  await here.database.owner.query(`delete from document where store_key like 'full-%'`);
});

test('what nobody handed in within a day is removed by the worker, content first, and nothing else is', async () => {
  const [kept, free, young] = [await anUpload(), await anUpload(), await anUpload()];
  await attach([kept], { kind: 'testimony', id: uuid() });
  await here.database.owner.query(
    `update document set uploaded_at = uploaded_at - interval '25 hours' where id <> $1`,
    [young],
  );
  process.env.WORKER_DATABASE_URL = here.database.workerUrl;
  const worker = await Test.createTestingModule({
    imports: [PersistenceModule.forRole('liaison_worker'), DocumentsModule],
  })
    .overrideProvider(Clock)
    .useValue(here.clock)
    .compile();
  const sweeps = await Promise.all([1, 2].map(() => worker.get(OrphanedDocuments).sweep()));
  await worker.close();
  const { rows } = await here.database.owner.query('select id from document where attached_to_id is null');
  expect(rows).toEqual([{ id: young }]);
  expect(sweeps[0]! + sweeps[1]!).toBeGreaterThan(0);
  await expect(stat(here.fileOf(free))).rejects.toMatchObject({ code: 'ENOENT' });
  await here.as('dana').get(`/documents/${kept}`).expect(200);
});
