import { Client } from 'pg';
import { testApi } from '../harness/api.js';
import { addressOf, asAdmin } from '../harness/template.js';
import { testWorker } from '../harness/worker.js';
import { count, goOnTo, goTo } from './arranged.js';
import { assigned, campusId, everybodyFree } from './assigned.js';
import { people, someone, type Someone, withDemo } from './the-demo.js';

const api = testApi({ now: '2027-02-01T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let hr: Someone, marcus: Someone, priya: Someone;

const high = 'Bluegrass County High School';
const creek = 'Elkhorn Creek High School';
const reason = 'The officer goes back to patrol at the end of the school year.';

beforeAll(async () => {
  [hr, marcus, priya] = (await people(api, 'Denise Holloway', 'Marcus Bell', 'Priya Raman')) as [
    Someone,
    Someone,
    Someone,
  ];
});

beforeEach(async () => {
  await everybodyFree(api);
  await goTo(api, '2027-02-01T15:00:00Z');
});

const begun = async () => {
  const id = await assigned(api, hr, marcus, high, '2027-02-08');
  await goOnTo(api, worker, '2027-02-08T05:00:00Z');
  return id;
};

test('an officer serves one campus at a time: a second assignment is refused while the first goes on', async () => {
  const id = await begun();
  const refused = { status: 409, code: 'assigned-already', message: expect.stringContaining('standard 9') };
  await expect(assigned(api, hr, marcus, creek, '2027-08-09')).rejects.toMatchObject(refused);
  await expect(assigned(api, hr, marcus, high, '2027-02-08')).rejects.toMatchObject(refused);
  await hr.post(`/assignments/${id}/end`, { endsOn: '2027-05-28', reason }).expect(200);
  await expect(assigned(api, hr, marcus, creek, '2027-05-28')).rejects.toMatchObject(refused);
  await assigned(api, hr, marcus, creek, '2027-05-29');
  await assigned(api, hr, priya, high, '2027-03-01');
});

test('a cancelled assignment is in nobody’s way', async () => {
  const id = await assigned(api, hr, marcus, high, '2027-02-08');
  await hr.post(`/assignments/${id}/cancel`, { reason }).expect(200);
  await assigned(api, hr, marcus, creek, '2027-02-08');
});

test('of two assignments at the same moment one stands, and nothing of the other is left', async () => {
  for (const [one, other] of [
    ['2027-03-01', '2027-03-01'],
    ['2027-03-01', '2027-09-01'],
    ['2027-09-01', '2027-03-01'],
  ] as const) {
    await everybodyFree(api);
    const outcomes = await Promise.allSettled([
      assigned(api, hr, marcus, high, one),
      assigned(api, hr, marcus, creek, other),
      assigned(api, hr, marcus, 'Limestone', one),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ status: 409 });
    expect(await count(api, 'assignment')).toBe(1);
    expect(await count(api, 'follow_up')).toBe(4);
    expect(await count(api, 'announced_event')).toBe(2);
  }
});

test('the database itself refuses an overlap, whoever writes it', async () => {
  const id = await begun();
  await expect(
    api.database.owner.query(
      `insert into assignment (id, program_id, officer_id, campus_id, starts_on, created_by, created_at)
       select gen_random_uuid(), program_id, officer_id, $2, '2029-01-01', created_by, created_at
       from assignment where id = $1`,
      [id, await campusId(api, creek)],
    ),
  ).rejects.toMatchObject({ code: '23P01', constraint: 'assignment_one_campus_at_a_time' });
});

test('a person who is no officer of the program, or a campus of another, cannot be part of an assignment', async () => {
  const howard = await someone(api, 'Howard Blevins', 'riverbend');
  const { rows } = await api.database.owner.query(
    `select id from campus where program_id <> (select program_id from officer where person_id = $1)`,
    [marcus.id],
  );
  await expect(
    api.database.owner.query(
      `insert into assignment (id, program_id, officer_id, campus_id, starts_on, created_by, created_at)
       select gen_random_uuid(), program_id, $1, $2, '2027-03-01', $1, now() from officer where person_id = $3`,
      [howard.id, await campusId(api, high), marcus.id],
    ),
  ).rejects.toMatchObject({ code: '23503' });
  await expect(
    api.database.owner.query(
      `insert into assignment (id, program_id, officer_id, campus_id, starts_on, created_by, created_at)
       select gen_random_uuid(), program_id, $1, $2, '2027-03-01', $1, now() from officer where person_id = $1`,
      [marcus.id, rows[0].id],
    ),
  ).rejects.toMatchObject({ code: '23503' });
});

test('who owns the database need not be a superuser to bring it up to date: the extension is a trusted one', async () => {
  const name = `plain_${process.env.JEST_WORKER_ID ?? '0'}`;
  await asAdmin(async (admin) => {
    await admin.query(`create role ${name}`);
    await admin.query(`create database ${name} owner ${name}`);
  });
  const client = new Client({ connectionString: addressOf(name) });
  await client.connect();
  try {
    await client.query(`set role ${name}`);
    await client.query('create extension if not exists btree_gist');
    await client.query('create table t (id uuid, days daterange, exclude using gist (id with =, days with &&))');
  } finally {
    await client.end();
    await asAdmin(async (admin) => {
      await admin.query(`drop database ${name}`);
      await admin.query(`drop role ${name}`);
    });
  }
});
