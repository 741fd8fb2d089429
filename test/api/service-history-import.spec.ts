import { serviceHistoryApp } from './service-history-app.js';

const here = serviceHistoryApp();
const { ask, read, send } = here;
const header = 'badge_number,agency,started_on,ended_on,note';
const csv = (...lines: string[]) => [header, ...lines, ''].join('\n');
const good = csv(
  '101,"Elkhorn Police, Patrol",2019-06-03,8/31/2022,"Academy, class 51"',
  '102,County Sheriff,2020-01-01,,',
);
const onRecord = async () =>
  (await here.database.owner.query<{ n: number }>('select count(*)::int as n from service_interval')).rows[0]!.n;

afterEach(() => here.clear());

test('the preview names the officer of every line and changes nothing', async () => {
  const { body } = await send('/service-imports/preview', good).expect(200);
  expect(body).toEqual({
    ok: true,
    count: 2,
    lines: [
      {
        line: 2,
        ok: true,
        errors: [],
        badge: '101',
        officerName: 'Dana',
        agency: 'Elkhorn Police, Patrol',
        startedOn: '2019-06-03',
        endedOn: '2022-08-31',
        note: 'Academy, class 51',
      },
      expect.objectContaining({ line: 3, badge: '102', officerName: 'Omar', endedOn: null, note: '' }),
    ],
  });
  expect(await onRecord()).toBe(0);
});

test('HR imports a file, and what it says waits for verification like any other entry', async () => {
  const before = (await here.recorded('dana')).length;
  const { body } = await send('/service-imports', good).expect(201);
  expect(body).toEqual({ count: 2, officers: 2 });
  const { body: history } = await read('dana', 'dana').expect(200);
  expect(history.intervals).toMatchObject([
    {
      agency: 'Elkhorn Police, Patrol',
      source: 'import',
      status: 'entered',
      note: 'Academy, class 51',
      version: 1,
      mayEdit: true,
    },
  ]);
  expect((await here.recorded('dana')).slice(before)).toMatchObject([
    {
      action: 'import',
      who: 'Hana',
      says: 'imported 1 entry of service',
      after: { entries: [{ line: 2, startedOn: '2019-06-03' }] },
    },
  ]);
});

test('an imported entry that the officer changes is the officer’s own word', async () => {
  await send('/service-imports', good).expect(201);
  const { id } = (await read('dana', 'dana')).body.intervals[0];
  const { body } = await ask('dana', 'patch', `/service-intervals/${id}`).send({ endedOn: '2022-08-30' }).expect(200);
  expect(body).toMatchObject({ source: 'officer', status: 'entered', version: 2 });
});

test('one wrong line keeps the whole file out, and every fault of every line is named', async () => {
  const file = csv(
    '101,Elkhorn Police,2019-06-03,2022-08-31,',
    '999,Elkhorn Police,2019-06-03,,',
    '102,,2023-02-29,,',
    '102,County Sheriff,2022-01-02,2022-01-01,',
    '102,County Sheriff,2027-03-02,,',
  );
  const { body: preview } = await send('/service-imports/preview', file).expect(200);
  expect(preview).toMatchObject({ ok: false, count: 5 });
  expect(preview.lines.map((one: Line) => [one.line, one.ok, one.errors.map(({ column }) => column)])).toEqual([
    [2, true, []],
    [3, false, ['badge_number']],
    [4, false, ['agency', 'started_on']],
    [5, false, ['ended_on']],
    [6, false, ['started_on']],
  ]);
  const { body } = await send('/service-imports', file).expect(422);
  expect(body).toMatchObject({ code: 'import-refused', title: '4 lines need mending. Nothing was imported.' });
  expect(body.errors.map(({ field }: { field: string }) => field)).toEqual([
    'lines.3.badge_number',
    'lines.4.agency',
    'lines.4.started_on',
    'lines.5.ended_on',
    'lines.6.started_on',
  ]);
  expect(body.errors[0].message).toBe('Line 3: No officer of the program wears badge 999.');
  expect(await onRecord()).toBe(0);
});

test('service that is on record already is refused line by line, also without a last day', async () => {
  await send('/service-imports', good).expect(201);
  const { body } = await send('/service-imports', good).expect(422);
  expect(body.errors.map(({ message }: { message: string }) => message)).toEqual([
    'Line 2: This service of Dana is on record already. Leave the line out.',
    'Line 3: This service of Omar is on record already. Leave the line out.',
  ]);
  expect(await onRecord()).toBe(2);
});

test('the same import sent twice is done once, and its key is not for another file', async () => {
  const keyed = (file: string) => send('/service-imports', file).set('Idempotency-Key', 'import-1');
  const first = await keyed(good).expect(201);
  expect((await keyed(good).expect(201)).body).toEqual(first.body);
  expect(await onRecord()).toBe(2);
  expect((await keyed(csv('101,Other,2010-01-01,2010-12-31,')).expect(422)).body.code).toBe('key-used-otherwise');
});

test('two imports of the same file at the same moment: one is done', async () => {
  const tries = await Promise.all([send('/service-imports', good), send('/service-imports', good, 'hugo')]);
  expect(tries.map(({ status }) => status).sort()).toEqual([201, 422]);
  expect(await onRecord()).toBe(2);
});

test('a badge means who wears it now; who left is no officer any more', async () => {
  await here.officers([
    [here.ids.sue, '102', '2026-05-31'],
    [here.ids.amy, '107', '2027-02-28'],
    [here.ids.asa, '108', '2027-03-01'],
  ]);
  const { body } = await send(
    '/service-imports/preview',
    csv('102,A,2020-01-01,,', '107,A,2020-01-01,,', '108,A,2020-01-01,,'),
  );
  expect(body.lines).toMatchObject([
    { ok: true, officerName: 'Omar' },
    {
      ok: false,
      errors: [
        { column: 'badge_number', message: 'Amy left on 2027-02-28 and is not an officer of the program any more.' },
      ],
    },
    { ok: true, officerName: 'Asa' },
  ]);
  expect((await send('/service-imports/preview', csv('102,A,2020-01-01,,'), 'elsewhere')).body.ok).toBe(false);
});

test('a service history ends at a hundred entries, whatever a file brings', async () => {
  const lines = Array.from({ length: 101 }, (_, i) => `101,Agency ${i},2020-01-01,2020-12-31,`);
  const { body } = await send('/service-imports', csv(...lines)).expect(422);
  expect(body.errors).toEqual([
    { field: 'lines.102.line', message: 'Line 102: Dana would have more than 100 entries.' },
  ]);
});

test('a file of the largest size is looked at in one go', async () => {
  const officers = await here.database.owner.query<{ id: string }>(
    `insert into person (email, name, password_hash) select 'many' || n || '@x.example', 'Many ' || n, (select max(password_hash) from person) from generate_series(1, 60) n returning id`,
  );
  await here.database.owner.query(
    `insert into role_grant (program_id, person_id, role) select $1, id, 'officer' from person where name like 'Many %'`,
    [here.programId],
  );
  await here.officers(officers.rows.map(({ id }, i) => [id, `m${i}`, null]));
  const lines = Array.from({ length: 4999 }, (_, i) => `m${i % 60},Agency ${i},2020-01-01,2020-12-31,`);
  expect((await send('/service-imports', csv(...lines)).expect(201)).body).toEqual({ count: 4999, officers: 60 });
});

interface Line {
  line: number;
  ok: boolean;
  errors: { column: string }[];
}
