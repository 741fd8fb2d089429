import { Client } from 'pg';
import { v7 as uuid } from 'uuid';
import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { count, goOnTo, goTo, interested, openTasks } from './arranged.js';
import { aPostedVacancy, interest, people, type Someone, withDemo } from './the-demo.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let hr: Someone, marcus: Someone, angela: Someone;
let vacancy: string;
const clients: Client[] = [];

beforeAll(async () => {
  [hr, marcus, angela] = (await people(api, 'Denise Holloway', 'Marcus Bell', 'Angela Reyes')) as [
    Someone,
    Someone,
    Someone,
  ];
});

beforeEach(async () => {
  await goTo(api, '2027-01-11T15:00:00Z');
  vacancy = await aPostedVacancy(hr, '2027-01-29');
});

afterAll(() => Promise.all(clients.map((client) => client.end())));

const columns = 'id, program_id, vacancy_id, officer_id, statement, voluntary, expressed_at';
const insert = `insert into expression (${columns}) values ($1, $2, $3, $4, 'I would like to.', true, now())`;

async function programOf(): Promise<string> {
  const { rows } = await api.database.owner.query('select program_id from vacancy where id = $1', [vacancy]);
  return rows[0].program_id;
}

/** A connection of the role, in the program, on behalf of the person. */
async function connectedAs(url: string, person: Someone | null): Promise<Client> {
  const client = new Client({ connectionString: url });
  clients.push(client);
  await client.connect();
  const scope = { program_id: await programOf(), person_id: person?.id ?? '', side: 'agency' };
  for (const [name, value] of Object.entries(scope))
    await client.query(`select set_config($1, $2, false)`, [`liaison.${name}`, value]);
  return client;
}

test('the database lets an officer alone express interest, whoever writes the SQL', async () => {
  const program = await programOf();
  const tries: [string, Someone | null][] = [
    [api.database.apiUrl, hr],
    [api.database.apiUrl, angela],
    [api.database.apiUrl, null],
    [api.database.workerUrl, hr],
    [api.database.workerUrl, marcus],
  ];
  for (const [url, person] of tries) {
    const client = await connectedAs(url, person);
    await expect(client.query(insert, [uuid(), program, vacancy, marcus.id])).rejects.toMatchObject({ code: '42501' });
  }
  expect(await count(api, 'expression where vacancy_id = $1', [vacancy])).toBe(0);
  const client = await connectedAs(api.database.apiUrl, marcus);
  await client.query(insert, [uuid(), program, vacancy, marcus.id]);
  expect(await count(api, 'expression where officer_id = $1 and vacancy_id = $2', [marcus.id, vacancy])).toBe(1);
});

test('the database lets nobody turn an expression of interest into one of somebody else, or take it off the record', async () => {
  const id = await interested(marcus, vacancy);
  for (const url of [api.database.apiUrl, api.database.workerUrl]) {
    const client = await connectedAs(url, hr);
    for (const sql of [
      'update expression set officer_id = $2 where id = $1',
      `update expression set vacancy_id = $2 where id = $1`,
      `update expression set statement = $2::text where id = $1`,
      'update contest set officer_id = $2 where id = $1',
    ])
      await expect(client.query(sql, [id, angela.id])).rejects.toMatchObject({ code: '42501' });
    await expect(client.query('delete from expression where id = $1', [id])).rejects.toMatchObject({ code: '42501' });
  }
  const { body } = await marcus.get(`/expressions/${id}`).expect(200);
  expect(body).toMatchObject({ officer: { id: marcus.id }, statement: interest.statement });
});

test('nobody is interested who did not volunteer: the database refuses it as well', async () => {
  const client = await connectedAs(api.database.apiUrl, marcus);
  const unwilling = insert.replace('true', 'false');
  await expect(client.query(unwilling, [uuid(), await programOf(), vacancy, marcus.id])).rejects.toMatchObject({
    code: '23514',
  });
});

const closing = '2027-01-30T05:00:00Z';
const justBefore = '2027-01-30T04:59:59.999Z';

/** Holds a row while somebody comes as far as that, does what is to happen in the meantime, and lets them go on. */
async function heldUp<T>(row: string, id: string, work: () => Promise<T>, meanwhile: () => Promise<void>): Promise<T> {
  const client = new Client({ connectionString: api.database.ownerUrl });
  clients.push(client);
  await client.connect();
  await client.query('begin');
  await client.query(`select from ${row} = $1 for update`, [id]);
  const one = work();
  await waiting(1);
  await meanwhile();
  await client.query('rollback');
  return one;
}

async function waiting(howMany: number): Promise<void> {
  const blocked = `pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
  while ((await count(api, blocked)) < howMany);
}

const closes = () => {
  api.clock.moveTo(closing);
  return worker.look();
};
const expresses = async () => {
  await goTo(api, justBefore);
  return marcus.post(`/vacancies/${vacancy}/expressions`, interest);
};

test('interest that is expressed while the vacancy closes is refused when closing came first', async () => {
  let answer: ReturnType<typeof expresses> | undefined;
  // The worker has closed the vacancy and waits for one of its postings; the officer waits for the worker.
  await heldUp('unit_posting where vacancy_id', vacancy, closes, async () => {
    answer = expresses();
    await waiting(2);
  });
  const { status, body } = await answer!;
  expect([status, body.code]).toEqual([422, 'vacancy-not-open']);
  expect(await count(api, 'expression where vacancy_id = $1', [vacancy])).toBe(0);
});

test('interest that came first is on record when the vacancy closes, and waits on HR', async () => {
  // The officer has the vacancy and is about to be on record: the worker leaves it for its next look.
  const answer = await heldUp('officer where person_id', marcus.id, expresses, closes);
  expect(answer.status).toBe(201);
  await goOnTo(api, worker, closing);
  const { body } = await hr.get(`/vacancies/${vacancy}`).expect(200);
  expect(body).toMatchObject({ state: 'closed', counts: { interested: 1 } });
  expect(await openTasks(api, answer.body.id)).toMatchObject([{ kind: 'verify-service', role: 'hr' }]);
});

test('of many officers at the last moment, those who were told so are on record, and nobody else', async () => {
  const names = ['Priya Raman', 'Cody Lawson', 'Tamika Grant', 'Joshua Pruitt', 'Elena Vasquez', 'Derrick Owens'];
  const officers = await people(api, ...names);
  await goTo(api, justBefore);
  const asked = officers.map(async (officer, i) => {
    if (i === 3) await closes();
    return officer.post(`/vacancies/${vacancy}/expressions`, interest);
  });
  const answers = await Promise.all(asked);
  const admitted = answers.filter(({ status }) => status === 201).map(({ body }) => body.officer.id);
  expect(answers.map(({ status }) => status).filter((status) => status !== 201 && status !== 422)).toEqual([]);
  const { rows } = await api.database.owner.query(
    'select officer_id, expressed_at < closes_at as in_time from expression x join vacancy v on v.id = vacancy_id where vacancy_id = $1',
    [vacancy],
  );
  expect(rows.map(({ officer_id: id }) => id).sort()).toEqual(admitted.sort());
  expect(rows.every(({ in_time: inTime }) => inTime)).toBe(true);
  expect(answers[3]!.status).toBe(422);
});

test("what is the agency's is not shown to the school, whatever is asked of the database", async () => {
  await interested(marcus, vacancy);
  const client = await connectedAs(api.database.apiUrl, hr);
  const seen = async (side: string) => {
    await client.query(`select set_config('liaison.side', $1, false)`, [side]);
    const tables = ['expression', 'service_interval', 'contest'];
    const counts = await Promise.all(tables.map((table) => client.query(`select from ${table}`)));
    return counts.map(({ rowCount }) => rowCount! > 0);
  };
  expect((await seen('agency'))[0]).toBe(true);
  for (const side of ['school', '']) expect(await seen(side)).toEqual([false, false, false]);
});
