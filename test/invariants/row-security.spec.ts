import { Client } from 'pg';
import { testApi } from '../harness/api.js';
import { withDemo } from '../journeys/the-demo.js';
import { programTables } from './the-tables.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
withDemo(api, { withCases: true });

const roles = ['liaison_api', 'liaison_worker'];
const rowsOf = async (sql: string, params: unknown[] = []) => (await api.database.owner.query(sql, params)).rows;

test('every table with rows of a program is under row-level security, with a policy for the api and one for the worker', async () => {
  const tables = await programTables(api);
  expect(tables).toEqual(
    expect.arrayContaining([
      'vacancy',
      'expression',
      'contest',
      'task',
      'audit_entry',
      'notice',
      'assignment',
      'announced_event',
    ]),
  );
  const bare = await rowsOf(
    `select t as table from unnest($1::text[]) as t
     where not (select relrowsecurity from pg_class where oid = t::regclass)
        or exists (select from unnest($2::text[]) as r (role) where not exists (
             select from pg_policies p where p.tablename = t and p.permissive = 'PERMISSIVE' and role = any (p.roles)))`,
    [tables, roles],
  );
  expect(bare).toEqual([]);
});

test("every policy of the api's names the program or the person on whose behalf it asks", async () => {
  const wide = await rowsOf(
    `select tablename, policyname from pg_policies
     where 'liaison_api' = any (roles) and permissive = 'PERMISSIVE'
       and coalesce(qual, with_check) !~ 'liaison\\.(program|person)_id'`,
  );
  expect(wide).toEqual([]);
});

test('no other role has a policy, and no policy is for everybody', async () => {
  const others = await rowsOf(`select tablename, roles from pg_policies where not roles <@ $1::name[]`, [roles]);
  expect(others).toEqual([]);
});

test('neither the api nor the worker owns anything, can go around row-level security, or is a member of who can', async () => {
  const powers = await rowsOf(
    `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles
     where rolname = any ($1) order by 1`,
    [roles],
  );
  const none = {
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
    rolreplication: false,
  };
  expect(powers).toEqual(roles.map((rolname) => ({ rolname, ...none })));
  const owned = await rowsOf(
    `select relname as name from pg_class where relowner = any ($1::regrole[])
     union all select proname from pg_proc where proowner = any ($1::regrole[])
     union all select nspname from pg_namespace where nspowner = any ($1::regrole[])`,
    [roles],
  );
  expect(owned).toEqual([]);
  const memberships = await rowsOf(
    `select roleid::regrole::text from pg_auth_members where member = any ($1::regrole[])`,
    [roles],
  );
  expect(memberships).toEqual([]);
});

test('what may not be rewritten is not: the record has no update and no delete, an expression no delete', async () => {
  const can = await rowsOf(
    `select r || ' may ' || p || ' ' || t as what
     from unnest($1::text[]) as r, (values ('audit_entry', 'update'), ('audit_entry', 'delete'), ('audit_entry', 'insert'),
       ('audit_chain', 'update'), ('audit_chain', 'insert'), ('expression', 'delete'), ('contest', 'delete'),
       ('vacancy', 'delete'), ('task', 'delete'), ('interview_kit', 'delete'), ('interview_kit', 'truncate'), ('evaluation_form', 'delete'), ('evaluation_criterion', 'update'), ('evaluation_criterion', 'delete'),
       ('assignment', 'delete'), ('follow_up', 'delete'), ('announced_event', 'delete'), ('scorecard', 'delete'),
       ('score_sheet', 'delete'), ('former_score_sheet', 'update'), ('recommendation', 'delete'), ('selection', 'delete'),
       ('selection_place', 'update'), ('offer', 'delete'), ('law_note', 'update'), ('law_note', 'delete'),
       ('making_known', 'delete'), ('school_notice', 'delete'), ('lead_handoff', 'delete'), ('records_handover', 'delete'),
       ('sanctions_conference', 'delete'), ('audit_entry', 'truncate'), ('expression', 'truncate')) as v (t, p)
     where has_table_privilege(r, t, p)`,
    [roles],
  );
  expect(can).toEqual([]);
});

test('every function that runs as the owner has a search path of its own and is not for everybody', async () => {
  const loose = await rowsOf(
    `select proname from pg_proc
     where pronamespace = 'public'::regnamespace and prosecdef
       and (proconfig is null or not exists (select from unnest(proconfig) c where c like 'search_path=%')
            or has_function_privilege('public', oid, 'execute'))`,
  );
  expect(loose).toEqual([]);
});

test('the api sees nothing of any program without saying which, and nothing of another one when it does', async () => {
  const [bluegrass] = await rowsOf(`select id from program where name like 'Bluegrass%'`);
  const client = new Client({ connectionString: api.database.apiUrl });
  await client.connect();
  const seen = async (table: string, program: string) => {
    await client.query(`select set_config('liaison.program_id', $1, false)`, [program]);
    const { rows } = await client.query(`select distinct program_id as id from ${table}`);
    return [table, rows.map(({ id }) => id).filter((id) => id !== program)];
  };
  try {
    for (const table of await programTables(api)) {
      expect(await seen(table, '')).toEqual([table, []]);
      expect(await seen(table, bluegrass.id)).toEqual([table, []]);
    }
  } finally {
    await client.end();
  }
});
