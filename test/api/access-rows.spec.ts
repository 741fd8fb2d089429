import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { enrolPeople, Person, removeExpired, RoleGrant } from '#access';
import { Database } from '#persistence';
import { testDatabase } from '../harness/index.js';
import { aProgram, migrations, password } from './small-app.js';

const database = testDatabase({ migrations });
let api: Client;
let elkhorn: string;
let barren: string;
let hr: string;
let chief: string;

beforeAll(async () => {
  elkhorn = await aProgram(database, 'Elkhorn');
  barren = await aProgram(database, 'Barren');
  [hr, chief] = (await enrolPeople(database.owner, [
    { email: 'hr@agency.example', name: 'Ana Rivera', password, grants: [{ programId: elkhorn, role: 'hr' }] },
    { email: 'chief@agency.example', name: 'Joe Boone', password, grants: [{ programId: barren, role: 'supervisor' }] },
  ])) as [string, string];
  api = new Client({ connectionString: database.apiUrl });
  await api.connect();
});

afterAll(() => api?.end());

const actAs = (programId: string, personId = '') =>
  api.query(`select set_config('liaison.program_id', $1, false), set_config('liaison.person_id', $2, false)`, [
    programId,
    personId,
  ]);
const asked = async (sql: string, params: unknown[] = []) => (await api.query(sql, params)).rows;
const aSession = (personId: string, hash: string, lastSeen = '2027-01-04T08:00Z') =>
  database.owner.query(
    `insert into session (token_hash, person_id, created_at, last_seen_at, expires_at)
     values (sha256($1::bytea), $2, '2027-01-04T08:00Z', $3, '2027-01-04T20:00Z')`,
    [hash, personId, lastSeen],
  );

test('a program sees its own people and roles and no others', async () => {
  await actAs(elkhorn);
  expect(await asked('select name from person')).toEqual([{ name: 'Ana Rivera' }]);
  expect(await asked('select role from role_grant')).toEqual([{ role: 'hr' }]);
  await actAs(barren);
  expect(await asked('select name from person')).toEqual([{ name: 'Joe Boone' }]);
  await actAs('');
  expect(await asked('select name from person')).toEqual([]);
});

test('a person sees themselves before a program is chosen, and changes their own choices alone', async () => {
  await actAs(elkhorn, hr);
  expect(await asked(`update person set email_delivery = 'daily' returning name`)).toEqual([{ name: 'Ana Rivera' }]);
  await expect(asked(`update person set email = 'x@y.z'`)).rejects.toThrow('permission denied');
});

test('the api cannot read a password’s hash, nor give itself a role', async () => {
  await actAs(elkhorn, hr);
  await expect(asked('select password_hash from person')).rejects.toThrow('permission denied');
  await expect(asked('select * from person')).rejects.toThrow('permission denied');
  await expect(
    asked(`insert into role_grant (program_id, person_id, role) values ($1, $2, 'assessor')`, [elkhorn, hr]),
  ).rejects.toThrow('permission denied');
});

test('a session of somebody else can be neither seen nor ended', async () => {
  await aSession(chief, 'theirs');
  await actAs(elkhorn, hr);
  expect(await asked('delete from session returning person_id')).toEqual([]);
  await actAs('', chief);
  expect(await asked('delete from session returning person_id')).toEqual([{ person_id: chief }]);
});

test('an open role is held once, and enrolling twice changes nothing', async () => {
  const again = { email: 'HR@agency.example', name: 'Other', grants: [{ programId: elkhorn, role: 'hr' as const }] };
  expect(await enrolPeople(database.owner, [again])).toEqual([hr]);
  const { rows } = await database.owner.query('select count(*)::int as held from role_grant where person_id = $1', [
    hr,
  ]);
  expect(rows).toEqual([{ held: 1 }]);
});

test('an administrator has a campus, and nobody else does', async () => {
  const { owner } = database;
  const grant = `insert into role_grant (program_id, person_id, role, campus_id) values ($1, $2, $3, $4)`;
  await expect(owner.query(grant, [elkhorn, hr, 'administrator', null])).rejects.toThrow('campus_is_the_schools');
  await expect(owner.query(grant, [elkhorn, hr, 'officer', elkhorn])).rejects.toThrow('campus_is_the_schools');
});

test('the entities stand for columns that the api may read', async () => {
  const source = new DataSource({ type: 'postgres', url: database.apiUrl, entities: [Person, RoleGrant] });
  await source.initialize();
  await source.transaction(async (entities) => {
    await entities.query(`select set_config('liaison.program_id', $1, true)`, [elkhorn]);
    expect(await entities.find(Person)).toEqual([expect.objectContaining({ id: hr, active: true })]);
    expect(await entities.find(RoleGrant)).toEqual([
      expect.objectContaining({ personId: hr, role: 'hr', endedAt: null }),
    ]);
  });
  await source.destroy();
});

test('the worker removes sessions that are over and attempts that no longer count', async () => {
  await aSession(hr, 'idle', '2027-01-04T08:10Z');
  await aSession(hr, 'busy', '2027-01-04T08:40Z');
  await database.owner.query(
    `insert into sign_in_attempt (email_digest, network, attempted_at)
     values (sha256('a'), '192.0.2.1', '2027-01-04T07:40Z'), (sha256('a'), '192.0.2.1', '2027-01-04T08:40Z')`,
  );
  const source = await new DataSource({ type: 'postgres', url: database.workerUrl }).initialize();
  await removeExpired(new Database(source), new Date('2027-01-04T08:45Z'));
  await source.destroy();
  const left = await database.owner.query(
    `select (select json_agg(last_seen_at = '2027-01-04T08:40Z') from session) as sessions,
            (select count(*)::int from sign_in_attempt) as attempts`,
  );
  expect(left.rows).toEqual([{ sessions: [true], attempts: 1 }]);
});

test('the tables can be taken away again and made anew', async () => {
  const source = await new DataSource({ type: 'postgres', url: database.ownerUrl, migrations }).initialize();
  for (let i = 1; i < migrations.length; i++) await source.undoLastMigration();
  expect(await source.query(`select to_regclass('person') as person`)).toEqual([{ person: null }]);
  await source.runMigrations();
  await source.destroy();
});
