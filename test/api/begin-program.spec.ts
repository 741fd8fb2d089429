import { readFileSync } from 'node:fs';
import { firstBrokenEntry } from '#audit';
import { enrolPerson } from '#access';
import { Problem } from '#problems';
import { beginProgram } from '../../apps/api/src/begin-program/begin-program.js';
import type { ProgramFile } from '../../apps/api/src/begin-program/program-file.js';
import { testApi } from '../harness/api.js';

const api = testApi();
const example = (): ProgramFile => JSON.parse(readFileSync('docker/program.example.json', 'utf8'));
const begin = (content: unknown) => beginProgram(api.database.ownerUrl, content, api.clock);
const one = async (sql: string, params: unknown[] = []) => (await api.database.owner.query(sql, params)).rows[0];

const refused = async (content: unknown) => {
  const problem = await begin(content).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(Problem);
  return (problem as Problem).errors;
};

beforeEach(() => api.database.owner.query('truncate program, person, audit_chain cascade'));

test('a program begins with its units, campuses, officers and posting contacts', async () => {
  const { programId, newcomers, known } = await begin(example());
  expect(known).toEqual([]);
  expect(newcomers.map(({ email }) => email)).toEqual(example().people.map(({ email }) => email));
  expect(
    await one(
      `select name, agency_name, time_zone,
      (select count(*)::int from unit where program_id = o.id) as units,
      (select count(*)::int from unit where program_id = o.id and posting_contact_id is not null) as contacts,
      (select count(*)::int from campus where program_id = o.id) as campuses,
      (select count(*)::int from role_grant where program_id = o.id) as grants,
      (select json_agg(badge_number || ' ' || coalesce(sworn_on::text, 'recruit') order by badge_number)
         from officer where program_id = o.id) as officers
      from program o where id = $1`,
      [programId],
    ),
  ).toEqual({
    name: 'Example County SRO program',
    agency_name: 'Example County Sheriff’s Office',
    time_zone: 'America/Kentucky/Louisville',
    units: 3,
    contacts: 2,
    campuses: 2,
    grants: 11,
    officers: ['401 2012-05-14', '417 2018-09-03', '433 recruit'],
  });
});

test('each person signs in with their own first password, and finds the roles of the file', async () => {
  const { newcomers } = await begin(example());
  expect(new Set(newcomers.map(({ password }) => password)).size).toBe(newcomers.length);
  for (const { password } of newcomers) expect(password).toMatch(/^([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}$/);
  const ashby = newcomers.find(({ name }) => name === 'Gordon Ashby')!;
  const session = await api.signIn(ashby.email, ashby.password!);
  const { body } = await api.ask('get', '/session', session).expect(200);
  expect(body.program.name).toBe('Example County SRO program');
  expect(body.roles.map((held: { role: string; campusName: string }) => [held.role, held.campusName]).sort()).toEqual([
    ['administrator', 'Example County High School'],
    ['administrator', 'Sycamore Middle School'],
  ]);
  await api
    .ask('post', '/session/password', session)
    .send({ current: ashby.password, next: 'a password of my own' })
    .expect(204);
});

test('the beginning is the first entry of the program’s history', async () => {
  const { programId } = await begin(example());
  const { rows } = await api.database.owner.query(
    `select seq::int, entry, entry::text as text, encode(hash, 'hex') as hash from audit_entry where program_id = $1`,
    [programId],
  );
  expect(rows).toEqual([expect.objectContaining({ seq: 1 })]);
  expect(rows[0].entry).toMatchObject({
    caseKind: 'program',
    caseId: programId,
    action: 'begin',
    says: 'began the program',
    whoId: null,
    at: api.clock.now().toISOString(),
    after: { name: 'Example County SRO program', units: 3, campuses: 2, people: 9 },
  });
  expect(firstBrokenEntry(rows)).toBeNull();
});

test('somebody who is known by the address keeps name and password, and is said to', async () => {
  await enrolPerson(api.database.owner, {
    name: 'Helen R. Voss',
    email: 'Helen.Voss@assessor.example',
    password: 'correct horse battery',
    grants: [],
  });
  const { newcomers, known } = await begin(example());
  expect(known).toEqual([{ name: 'Helen R. Voss', email: 'helen.voss@assessor.example' }]);
  expect(newcomers.map(({ name }) => name)).not.toContain('Helen Voss');
  const session = await api.signIn('helen.voss@assessor.example', 'correct horse battery');
  const { body } = await api.ask('get', '/session', session).expect(200);
  expect(body.roles).toEqual([expect.objectContaining({ role: 'assessor' })]);
});

test('a program does not begin twice, not even at the same moment', async () => {
  const outcomes = await Promise.allSettled([begin(example()), begin(example())]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await refused(example())).toEqual([
    { field: 'name', message: 'There is a program of this name here already.' },
  ]);
  expect(await one('select count(*)::int from program')).toEqual({ count: 1 });
});

test('a second program in the same place knows the people of the first, unless they can no longer sign in', async () => {
  await begin(example());
  const { newcomers, known } = await begin({ ...example(), name: 'Another program' });
  expect([newcomers.length, known.length]).toEqual([0, 9]);
  await api.database.owner.query(`update person set active = false where name = 'Martha Quinn'`);
  expect(await refused({ ...example(), name: 'A third program' })).toEqual([
    {
      field: 'people.0.email',
      message: 'martha.quinn@sheriff.example is known here already and cannot sign in any more.',
    },
  ]);
});

test('addresses and names may be written with capitals and spaces around', async () => {
  const file = example();
  file.people[2]!.email = ' Walter.Hobbs@Sheriff.example ';
  file.people[2]!.officer!.unit = ' Patrol';
  const { newcomers } = await begin(file);
  expect(newcomers[2]!.email).toBe('walter.hobbs@sheriff.example');
});

test('whoever is invited gets a link by mail instead of a password', async () => {
  const { newcomers } = await beginProgram(api.database.ownerUrl, example(), api.clock, { invite: true });
  expect(newcomers.map(({ password }) => password)).toEqual(newcomers.map(() => null));
  const { rows } = await api.database.owner.query(
    `select p.email, l.purpose, p.password_hash from account_link l join person p on p.id = l.person_id order by 1`,
  );
  expect(rows).toEqual(
    newcomers
      .map(({ email }) => ({ email, purpose: 'invitation', password_hash: null }))
      .sort((a, b) => (a.email < b.email ? -1 : 1)),
  );
});

test('the agency and the program administrators are asked for a second step from the first day on, the schools are not', async () => {
  const { newcomers } = await begin(example());
  const statusOf = async (role: string) => {
    const person = example().people.find(({ roles }) => roles.some((held) => held.role === role))!;
    const { password } = newcomers.find(({ email }) => email === person.email)!;
    const session = await api.signIn(person.email, password!);
    const { status, body } = await api.ask('get', '/work', session);
    return [status, body.code];
  };
  for (const role of ['hr', 'agency_administrator'])
    expect(await statusOf(role)).toEqual([403, 'second-factor-needed']);
  expect(await statusOf('administrator')).toEqual([200, undefined]);
});
