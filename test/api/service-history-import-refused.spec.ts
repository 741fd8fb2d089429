import { type Name, serviceHistoryApp } from './service-history-app.js';

const here = serviceHistoryApp();
const { ask, send } = here;
const header = 'badge_number,agency,started_on,ended_on,note';
const csv = (...lines: string[]) => [header, ...lines, ''].join('\n');
const good = csv(
  '101,"Elkhorn Police, Patrol",2019-06-03,8/31/2022,"Academy, class 51"',
  '102,County Sheriff,2020-01-01,,',
);

afterEach(async () => {
  const { rows } = await here.database.owner.query('select from service_interval');
  expect(rows).toEqual([]);
});

test.each([
  ['a column missing', 'badge_number,agency,started_on,note\n101,A,2020-01-01,\n', /missing: "ended_on"/],
  ['a column unknown', `${header},rank\n101,A,2020-01-01,,,Sgt\n`, /unknown: "rank"/],
  ['Latin-1', Buffer.from(csv('101,A,2020-01-01,,', '102,Café,2020-01-01,,'), 'latin1'), /Line 3 .*UTF-8/],
  ['UTF-16', Buffer.from(`\uFEFF${good}`, 'utf16le'), /UTF-16/],
  ['nothing after the header', `${header}\n`, /no line after it/],
  ['a quotation mark that stays open', csv('101,"A,2020-01-01,,'), /quotation mark/],
])('a file with %s is refused as a whole', async (_, file, message) => {
  for (const path of ['/service-imports', '/service-imports/preview'] as const) {
    const { body } = await send(path, file).expect(400);
    expect(body.errors).toEqual([{ field: 'file', message: expect.stringMatching(message) }]);
  }
});

test('a byte order mark and Windows line ends are read like any other', async () => {
  expect((await send('/service-imports/preview', `\uFEFF${good.replaceAll('\n', '\r\n')}`).expect(200)).body.ok).toBe(
    true,
  );
});

test('a file of more than 1 MB is refused', async () => {
  const large = csv(`101,A,2020-01-01,,${'x'.repeat(1_000_000)}`);
  expect((await send('/service-imports', large).expect(413)).body.errors).toMatchObject([{ field: 'file' }]);
  expect((await send('/service-imports', Buffer.alloc(3_000_000, 'x')).expect(413)).body.code).toBe('too-large');
});

test('what is no file is asked for', async () => {
  const json = await ask('hana', 'post', '/service-imports').send({ csv: good }).expect(400);
  expect(json.body.errors).toMatchObject([{ field: 'file' }]);
  await ask('hana', 'post', '/service-imports').field('file', good).expect(400);
  const other = await ask('hana', 'post', '/service-imports')
    .attach('table', Buffer.from(good), 'service.csv')
    .expect(400);
  expect(other.body.errors).toMatchObject([{ field: 'table' }]);
  const none = await ask('hana', 'post', '/service-imports').attach('file', Buffer.alloc(0), 'empty.csv').expect(400);
  expect(none.body.errors).toMatchObject([{ field: 'file', message: 'The file is empty.' }]);
  const two = ask('hana', 'post', '/service-imports')
    .attach('file', Buffer.from(good), 'a.csv')
    .attach('file', Buffer.from(good), 'b.csv');
  expect((await two.expect(400)).body.errors).toMatchObject([{ field: 'file' }]);
});

test('HR alone imports', async () => {
  for (const who of ['dana', 'sue', 'amy', 'asa', 'adam', 'dee'] as Name[])
    for (const path of ['/service-imports', '/service-imports/preview'] as const)
      await send(path, good, who).expect(403);
});
