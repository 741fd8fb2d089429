import { serviceHistoryApp, type Name } from './service-history-app.js';

const here = serviceHistoryApp();
const { enter, anEntry, ask, read } = here;
const nowhere = '00000000-0000-4000-8000-000000000000';
const reason = 'The dates differ from the certificate.';

afterEach(() => here.clear());

test('an officer enters their service with evidence and sees it with the arithmetic of today', async () => {
  const document = await here.aDocument('dana');
  const { body: entry } = await enter('dana', {
    agency: '  Elkhorn Police ',
    startedOn: '2024-03-01',
    endedOn: null,
    evidenceDocumentId: document,
    note: 'Academy class 51',
  }).expect(201);
  expect(entry).toEqual({
    id: expect.any(String),
    version: 1,
    agency: 'Elkhorn Police',
    startedOn: '2024-03-01',
    endedOn: null,
    evidence: { id: document, name: 'oath.pdf' },
    note: 'Academy class 51',
    source: 'officer',
    status: 'entered',
    statusLabel: 'Not verified yet',
    judgedByName: null,
    judgedAt: null,
    rejectionReason: null,
    mayEdit: true,
    mayJudge: false,
  });
  const { body } = await read('dana', 'dana').expect(200);
  expect(body).toMatchObject({
    officer: { id: here.ids.dana, name: 'Dana', unitName: 'Patrol 0', badge: '101' },
    intervals: [entry],
    mayEnter: true,
    eligibility: {
      closingDay: '2027-03-01',
      minimumYears: 3,
      claimed: { totalDays: 1096 },
      verified: { totalDays: 0 },
      meetsClaimed: true,
      meetsVerified: false,
    },
  });
});

test('the officer, HR, the program administrator of the agency and assessors read a history, and nobody else', async () => {
  const { id } = await anEntry();
  for (const who of ['dana', 'hana', 'hugo', 'amy', 'asa'] as Name[]) await read(who, 'dana').expect(200);
  for (const who of ['omar', 'sue', 'adam', 'dee', 'elsewhere'] as Name[]) {
    await read(who, 'dana').expect(404);
    await enter(who, { agency: 'X', startedOn: '2020-01-01' }, 'dana').expect(404);
    await ask(who, 'patch', `/service-intervals/${id}`).send({ agency: 'X' }).expect(404);
    await ask(who, 'delete', `/service-intervals/${id}`).expect(404);
    await here.judge(who, id, 'verify').expect(404);
    await here.judge(who, id, 'reject', { reason }).expect(404);
  }
});

test('who is no officer of the program has no service history', async () => {
  await read('hugo', 'adam').expect(404);
  await read('hugo', 'elsewhere').expect(404);
  await read('adam', 'adam').expect(404);
  await enter('adam', { agency: 'X', startedOn: '2020-01-01' }).expect(404);
  await ask('hugo', 'get', `/officers/${nowhere}/service`).expect(404);
  await ask('hugo', 'get', '/officers/none/service').expect(400);
});

test('nobody enters, changes or removes the service of somebody else, HR included', async () => {
  const { id } = await anEntry();
  for (const who of ['hana', 'hugo', 'amy', 'asa'] as Name[]) {
    await enter(who, { agency: 'X', startedOn: '2020-01-01' }, 'dana').expect(403);
    await ask(who, 'patch', `/service-intervals/${id}`).send({ agency: 'X' }).expect(403);
    await ask(who, 'delete', `/service-intervals/${id}`).expect(403);
  }
});

test.each([
  ['a first day to come', { startedOn: '2027-03-02' }, 'startedOn'],
  ['a last day to come', { startedOn: '2020-01-01', endedOn: '2027-03-02' }, 'endedOn'],
  ['an end before the start', { startedOn: '2020-01-02', endedOn: '2020-01-01' }, 'endedOn'],
  ['a year before 1940', { startedOn: '1939-12-31' }, 'startedOn'],
  ['a year that nobody means', { startedOn: '0020-01-01' }, 'startedOn'],
  ['a day that no calendar has', { startedOn: '2023-02-29' }, 'startedOn'],
  ['a day in other writing', { startedOn: '1/2/2020' }, 'startedOn'],
  ['no first day', { startedOn: undefined }, 'startedOn'],
  ['no agency', { agency: '   ' }, 'agency'],
  ['an agency of two lines', { agency: 'a\nb' }, 'agency'],
  ['too long an agency', { agency: 'x'.repeat(201) }, 'agency'],
  ['too long a note', { note: 'x'.repeat(1001) }, 'note'],
  ['a note with a null character', { note: 'a\u0000b' }, 'note'],
  ['evidence that is no id', { evidenceDocumentId: '1' }, 'evidenceDocumentId'],
  ['evidence that is not there', { evidenceDocumentId: nowhere }, 'evidenceDocumentId'],
  ['an unknown field', { verified: true }, 'verified'],
])('%s is refused beside its field', async (_, wrong, field) => {
  const { body } = await enter('dana', { agency: 'Elkhorn Police', startedOn: '2020-01-01', ...wrong }).expect(400);
  expect(body.errors).toEqual([{ field, message: expect.stringMatching(/\.$/) }]);
  expect((await read('dana', 'dana')).body.intervals).toEqual([]);
});

test('the evidence has to be an own document that belongs to nothing else', async () => {
  const others = await here.aDocument('omar');
  const own = await here.aDocument('dana');
  const body = { agency: 'Elkhorn Police', startedOn: '2020-01-01' };
  await enter('dana', { ...body, evidenceDocumentId: others }).expect(400);
  await enter('dana', { ...body, evidenceDocumentId: own }).expect(201);
  await enter('dana', { ...body, evidenceDocumentId: own }).expect(400);
});

test('the evidence is read by the officer and by HR', async () => {
  const document = await here.aDocument('dana');
  const { id } = await anEntry({ evidenceDocumentId: document });
  for (const who of ['dana', 'hana', 'hugo'] as Name[]) await ask(who, 'get', `/documents/${document}`).expect(200);
  for (const who of ['omar', 'sue', 'adam', 'dee', 'asa', 'elsewhere'] as Name[])
    await ask(who, 'get', `/documents/${document}`).expect(404);
  await ask('dana', 'delete', `/service-intervals/${id}`).expect(204);
  await ask('hugo', 'get', `/documents/${document}`).expect(404);
});

test('entries may overlap: their days are counted once', async () => {
  await anEntry({ startedOn: '2020-01-01', endedOn: '2020-12-31' });
  await anEntry({ agency: 'County Sheriff', startedOn: '2020-07-01', endedOn: '2021-01-31' });
  const { body } = await read('hugo', 'dana').expect(200);
  expect(body.eligibility.claimed).toMatchObject({
    totalDays: 366 + 31,
    stretches: [{ startedOn: '2020-01-01', endedOn: '2021-01-31' }],
  });
});

test('a changed entry keeps what was left out, and takes away what is null', async () => {
  const { id } = await anEntry({ endedOn: '2022-12-31', note: 'first' });
  const { body: shorter } = await ask('dana', 'patch', `/service-intervals/${id}`)
    .send({ endedOn: '2022-06-30' })
    .expect(200);
  expect(shorter).toMatchObject({ version: 2, startedOn: '2020-01-01', endedOn: '2022-06-30', note: 'first' });
  const { body: open } = await ask('dana', 'patch', `/service-intervals/${id}`)
    .send({ endedOn: null, note: null })
    .expect(200);
  expect(open).toMatchObject({ version: 3, endedOn: null, note: null });
  const { body } = await ask('dana', 'patch', `/service-intervals/${id}`).send({ endedOn: '2019-01-01' }).expect(400);
  expect(body.errors).toMatchObject([{ field: 'endedOn' }]);
  const nulls = await ask('dana', 'patch', `/service-intervals/${id}`)
    .send({ agency: null, startedOn: null })
    .expect(400);
  expect(nulls.body.errors.map(({ field }: { field: string }) => field)).toEqual(['agency', 'startedOn']);
});

test('a change made on an older version is refused and loses nothing', async () => {
  const { id } = await anEntry();
  const change = (version: number, agency: string) =>
    ask('dana', 'patch', `/service-intervals/${id}`).set('If-Match', `"${version}"`).send({ agency });
  await change(1, 'Elkhorn PD').expect(200);
  expect((await change(1, 'Other').expect(412)).body.code).toBe('stale-version');
  await ask('dana', 'delete', `/service-intervals/${id}`).set('If-Match', '"1"').expect(412);
  expect((await read('dana', 'dana')).body.intervals).toMatchObject([{ agency: 'Elkhorn PD', version: 2 }]);
});

test('every change of a history is on record, with what was there before', async () => {
  const before = (await here.recorded('omar')).length;
  const { body } = await enter('omar', { agency: 'Elkhorn Police', startedOn: '2020-01-01' }).expect(201);
  await ask('omar', 'patch', `/service-intervals/${body.id}`).send({ endedOn: '2021-12-31' }).expect(200);
  await ask('omar', 'delete', `/service-intervals/${body.id}`).expect(204);
  await ask('omar', 'delete', `/service-intervals/${body.id}`).expect(404);
  expect((await here.recorded('omar')).slice(before)).toMatchObject([
    {
      says: 'entered service with Elkhorn Police, 2020-01-01 on',
      who: 'Omar',
      whoId: here.ids.omar,
      after: { entryId: body.id },
    },
    { action: 'change', before: { endedOn: null }, after: { endedOn: '2021-12-31' } },
    { says: 'removed the service with Elkhorn Police, 2020-01-01 to 2021-12-31', before: { entryId: body.id } },
  ]);
});

test('the same request sent twice enters the service once', async () => {
  const send = () =>
    enter('dana', { agency: 'Elkhorn Police', startedOn: '2020-01-01' }).set('Idempotency-Key', 'twice').expect(201);
  const [one, two] = [await send(), await send()];
  expect(two.body).toEqual(one.body);
  expect((await read('dana', 'dana')).body.intervals).toHaveLength(1);
});

test('a service history ends at a hundred entries', async () => {
  await here.database.owner.query(
    `insert into service_interval (program_id, officer_id, agency, started_on, source, entered_by, entered_at)
     select $1, $2, 'Agency ' || n, '2020-01-01', 'officer', $2, now() from generate_series(1, 100) n`,
    [here.programId, here.ids.dana],
  );
  const { body } = await enter('dana', { agency: 'One more', startedOn: '2020-01-01' }).expect(422);
  expect(body.code).toBe('too-many-entries');
});
