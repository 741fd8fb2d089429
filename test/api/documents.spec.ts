import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { connect, type AddressInfo } from 'node:net';
import { documentApp, pdf } from './document-app.js';

const here = documentApp();
const { form, send } = here;
const tenMegabytes = 10 * 1024 * 1024;

test('an uploaded document comes back byte by byte, as a file to save and never as a page', async () => {
  const { body } = await send(pdf, 'Dana’s “certificate”.pdf').expect(201);
  expect(body).toEqual({
    id: expect.any(String),
    name: 'Dana’s “certificate”.pdf',
    mediaType: 'application/pdf',
    bytes: pdf.length,
  });
  const { body: content, headers } = await here.as('dana').get(`/documents/${body.id}`).expect(200);
  expect(content).toEqual(pdf);
  expect(headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(pdf.length),
    'content-disposition':
      'attachment; filename="Dana_s _certificate_.pdf"; filename*=UTF-8\'\'Dana%E2%80%99s%20%E2%80%9Ccertificate%E2%80%9D.pdf',
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
});

test('the content lies in a folder under ids alone, and its row knows its hash', async () => {
  const { body } = await send(pdf, '../../../escape.pdf').expect(201);
  expect(body.name).toBe('escape.pdf');
  const file = here.fileOf(body.id);
  expect(await readFile(file)).toEqual(pdf);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const { rows } = await here.database.owner.query('select sha256, store_key from document where id = $1', [body.id]);
  expect(rows).toEqual([
    { sha256: createHash('sha256').update(pdf).digest('hex'), store_key: `${here.dana.programId}/${body.id}` },
  ]);
});

test.each([
  [
    'a text that calls itself a PDF',
    Buffer.from('Dear Sir'),
    'letter.pdf',
    '“letter.pdf” ends in .pdf, but it is no PDF. ',
  ],
  ['a page of a site', Buffer.from('<html><script>'), 'photo.png', '“photo.png” is no PDF, PNG or JPEG.'],
  ['an empty file', Buffer.alloc(0), 'empty.pdf', '“empty.pdf” is empty.'],
])('%s is refused with how to mend it', async (_, content, filename, message) => {
  const { body } = await send(content, filename).expect(400);
  expect(body).toMatchObject({ code: 'invalid-input', errors: [{ field: 'file' }] });
  expect(body.errors[0].message).toContain(message);
});

test('a document may have 10 MB and not a byte more', async () => {
  const large = Buffer.concat([pdf, Buffer.alloc(tenMegabytes - pdf.length)]);
  const { body } = await send(large).expect(201);
  expect(body.bytes).toBe(tenMegabytes);
  await here.as('dana').delete(`/documents/${body.id}`).expect(204);
  for (const surplus of [1, tenMegabytes]) {
    const answer = await send(Buffer.concat([large, Buffer.alloc(surplus)]), 'scan.pdf').expect(413);
    expect(answer.body).toMatchObject({
      status: 413,
      title: 'A document may have up to 10 MB.',
      errors: [{ field: 'file', message: expect.stringContaining('larger than 10 MB') }],
    });
  }
});

test.each([
  ['no file', () => form().field('purpose', 'expression'), 'file', 'Choose a file'],
  ['a form in which no file was chosen', () => send(Buffer.alloc(0), ''), 'file', 'Choose a file'],
  ['the content as a text field', () => form().field('purpose', 'expression').field('file', 'x'), 'file', 'no field'],
  ['two files', () => send(pdf).attach('file', pdf, 'second.pdf'), 'file', 'one file at a time'],
  ['no purpose', () => form().attach('file', pdf, 'a.pdf'), 'purpose', 'what the document is for'],
  ['two purposes', () => send(pdf).field('purpose', 'again'), 'purpose', 'once'],
  [
    'a purpose in other letters',
    () => form().field('purpose', '<b>').attach('file', pdf, 'a.pdf'),
    'purpose',
    'lower-case',
  ],
  ['an unknown field', () => form().field('owner', 'me').attach('file', pdf, 'a.pdf'), 'owner', 'no field "owner"'],
  [
    'a file by another name',
    () => form().field('purpose', 'x').attach('scan', pdf, 'a.pdf'),
    'scan',
    'no field "scan"',
  ],
  ['JSON', () => form().send({ file: 'x' }), 'file', 'Choose a file'],
])('%s is refused and the field is named', async (_, asked, field, words) => {
  const { body } = await asked().expect(400);
  expect(body.errors).toContainEqual({ field, message: expect.stringContaining(words) });
});

test('a form that cannot be read is refused and does not stop the server', async () => {
  const broken = (type: string, content: string) => form().set('Content-Type', type).send(content);
  await broken('multipart/form-data', 'x').expect(400);
  await broken(
    'multipart/form-data; boundary=b',
    '--b\r\nContent-Disposition: form-data; name="file"; filename="a',
  ).expect(400);
  await broken(
    'multipart/form-data; boundary=b',
    '--b\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\nx\r\n--b--',
  ).expect(400);
  await broken('application/pdf', pdf.toString()).expect(415);
  await send(pdf).expect(201);
});

test('a sender who hangs up in the middle leaves nothing behind', async () => {
  await here.app.listen(0, '127.0.0.1');
  const { port } = here.app.getHttpServer().address() as AddressInfo;
  const before = await here.database.owner.query('select count(*)::int as n from document');
  const socket = connect(port, '127.0.0.1');
  const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7';
  socket.write(
    `POST /api/documents HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nSec-Fetch-Site: same-origin\r\nCookie: liaison_session=${here.tokens.dana}\r\n` +
      `Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 100000\r\n\r\n${head}`,
  );
  while ((await here.incoming()).length === 0) await turn();
  socket.destroy();
  while ((await here.incoming()).length > 0) await turn();
  expect((await here.database.owner.query('select count(*)::int as n from document')).rows).toEqual(before.rows);
});

const turn = () => new Promise((resolve) => setImmediate(resolve));
