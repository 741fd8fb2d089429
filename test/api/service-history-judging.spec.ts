import { serviceHistoryApp, type Name } from './service-history-app.js';

const here = serviceHistoryApp();
const { anEntry, ask, judge, read } = here;
const reason = 'The dates differ from the certificate.';

afterEach(() => here.clear());

test('HR verifies an entry, and from then on it counts and stands as it is', async () => {
  const { id } = await anEntry({ startedOn: '2024-03-01', endedOn: '2027-02-28' });
  const { body } = await judge('hugo', id, 'verify').expect(200);
  expect(body).toMatchObject({
    status: 'verified',
    statusLabel: 'Verified',
    judgedByName: 'Hugo',
    judgedAt: '2027-03-01T15:00:00.000Z',
    version: 2,
    mayEdit: false,
    mayJudge: true,
  });
  const { body: history } = await read('dana', 'dana').expect(200);
  expect(history.eligibility).toMatchObject({ meetsVerified: true, verified: { totalDays: 1095 } });
  expect(history.intervals[0]).toMatchObject({ mayEdit: false, mayJudge: false });
  const { body: refused } = await ask('dana', 'patch', `/service-intervals/${id}`).send({ endedOn: null }).expect(409);
  expect(refused).toMatchObject({ code: 'verified', title: expect.stringContaining('Hugo') });
  await ask('dana', 'delete', `/service-intervals/${id}`).expect(409);
});

test('HR rejects an entry with a reason; the officer reads it, is told, and may mend it', async () => {
  const { id } = await anEntry();
  const { body } = await judge('hana', id, 'reject', { reason }).expect(200);
  expect(body).toMatchObject({ status: 'rejected', rejectionReason: reason, judgedByName: 'Hana' });
  const { rows } = await here.database.owner.query('select subject, body from notice where person_id = $1', [
    here.ids.dana,
  ]);
  expect(rows).toMatchObject([{ subject: 'An entry of your service history was not accepted' }]);
  expect(rows[0].body).not.toContain(reason);
  const { body: history } = await read('dana', 'dana').expect(200);
  expect(history.eligibility.claimed.totalDays).toBe(0);
  expect(history.intervals).toMatchObject([{ mayEdit: true, rejectionReason: reason }]);

  const { body: mended } = await ask('dana', 'patch', `/service-intervals/${id}`)
    .send({ startedOn: '2021-01-01' })
    .expect(200);
  expect(mended).toMatchObject({ status: 'entered', rejectionReason: null, judgedByName: null, judgedAt: null });
});

test('a judgment is turned round, but not given twice', async () => {
  const { id } = await anEntry();
  await judge('hana', id, 'verify').expect(200);
  const { body } = await judge('hugo', id, 'verify').expect(409);
  expect(body).toMatchObject({ code: 'verified-already', title: 'Hana has verified this entry already.' });
  await judge('hugo', id, 'reject', { reason }).expect(200);
  expect((await judge('hana', id, 'reject', { reason }).expect(409)).body.code).toBe('rejected-already');
  expect((await judge('hana', id, 'verify').expect(200)).body).toMatchObject({
    status: 'verified',
    rejectionReason: null,
  });
});

test('HR alone judges, and nobody their own service', async () => {
  const { id } = await anEntry();
  for (const who of ['dana', 'amy', 'asa'] as Name[]) {
    await judge(who, id, 'verify').expect(403);
    await judge(who, id, 'reject', { reason }).expect(403);
  }
  const { body: own } = await here.enter('hana', { agency: 'Elkhorn Police', startedOn: '2015-05-01' }).expect(201);
  expect(own.mayJudge).toBe(false);
  expect((await judge('hana', own.id, 'verify').expect(403)).body.title).toContain('their own');
  await judge('hana', own.id, 'reject', { reason }).expect(403);
  await judge('hugo', own.id, 'verify').expect(200);
});

test.each([
  ['without a reason', {}],
  ['with two letters', { reason: 'no' }],
  ['with blanks', { reason: ' '.repeat(20) }],
  ['with more than a page', { reason: 'x'.repeat(1001) }],
  ['with an unknown field', { reason, also: 1 }],
])('a rejection %s is refused', async (_, body) => {
  const { id } = await anEntry();
  await judge('hugo', id, 'reject', body).expect(400);
  expect((await read('hugo', 'dana')).body.intervals).toMatchObject([{ status: 'entered', version: 1 }]);
});

test('HR does not verify what the officer changed after HR opened it', async () => {
  const { id } = await anEntry();
  await ask('dana', 'patch', `/service-intervals/${id}`).send({ startedOn: '2010-01-01' }).expect(200);
  await judge('hugo', id, 'verify').set('If-Match', '"1"').expect(412);
  await judge('hugo', id, 'verify').set('If-Match', '"2"').expect(200);
});

test('two judge at the same moment and one of them is told of the other', async () => {
  const { id } = await anEntry();
  const tries = await Promise.all([judge('hana', id, 'verify'), judge('hugo', id, 'verify')]);
  expect(tries.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test('every judgment is on record with its reason', async () => {
  const before = (await here.recorded('dana')).length;
  const { id } = await anEntry({ endedOn: '2022-12-31' });
  await judge('hugo', id, 'reject', { reason }).expect(200);
  await judge('hana', id, 'verify').expect(200);
  expect((await here.recorded('dana')).slice(before + 1)).toMatchObject([
    {
      action: 'reject',
      says: 'rejected the service with Elkhorn Police, 2020-01-01 to 2022-12-31',
      who: 'Hugo',
      why: reason,
      before: { status: 'entered' },
      after: { status: 'rejected' },
    },
    { action: 'verify', who: 'Hana', before: { status: 'rejected' }, after: { status: 'verified' } },
  ]);
});

test('an entry that is not there cannot be judged', async () => {
  await judge('hugo', '00000000-0000-4000-8000-000000000000', 'verify').expect(404);
  await judge('hugo', 'none', 'verify').expect(400);
});
