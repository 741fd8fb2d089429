import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { Cases, faultsOf } from '#lifecycle';
import { Database } from '#persistence';
import { anActor } from '../lifecycles/a-moment.js';
import { testApi } from '../harness/api.js';
import { withDemo } from '../journeys/the-demo.js';

// Beside this file, where the tests' own compiler finds it.
const folder = resolve('test/docs', `made-${process.pid}`);

const blocks = [...readFileSync('docs/add-a-lifecycle.md', 'utf8').matchAll(/```ts\n\/\/ (\S+)\n([\s\S]*?)```/g)];
mkdirSync(folder, { recursive: true });
for (const [, name, code] of blocks) writeFileSync(join(folder, name!), code!);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const api = testApi({ now: '2027-01-11T15:00:00Z' });
withDemo(api);

const one = async (sql: string, params: unknown[] = []) => (await api.database.owner.query(sql, params)).rows[0];

test('the page on adding a lifecycle leads to a case that works, with its task, audit entry and notice', async () => {
  const { OfficeSpace9900000000000 } = await import(join(folder, 'office-space.migration.ts'));
  const { officeSpaceLifecycle } = await import(join(folder, 'office-space.lifecycle.ts'));
  const { OfficeSpaces } = await import(join(folder, 'office-space.service.ts'));
  expect(faultsOf(officeSpaceLifecycle)).toEqual([]);
  const owner = new Client(api.database.ownerUrl);
  await owner.connect();
  await new OfficeSpace9900000000000().up(owner as never);
  await owner.end();

  const { program_id: programId, id: campusId } = await one(`select program_id, id from campus limit 1`);
  const people = await api.database.owner.query(
    `select distinct on (role) role, person_id from role_grant where program_id = $1`,
    [programId],
  );
  const person = (role: string) => people.rows.find((row) => row.role === role).person_id;
  const supervisor = { ...anActor(person('supervisor'), 'supervisor'), programId };
  const principal = { ...anActor(person('administrator'), { role: 'administrator', campusId }), programId };
  const spaces = new OfficeSpaces(api.app.get(Database), api.app.get(Cases));

  await expect(spaces.ask(principal, campusId)).rejects.toMatchObject({ status: 403 });
  const { id } = await spaces.ask(supervisor, campusId);
  expect(await one(`select owner_role, owner_campus_id, settled_at from task where case_id = $1`, [id])).toEqual({
    owner_role: 'administrator',
    owner_campus_id: campusId,
    settled_at: null,
  });
  await expect(spaces.give(principal, id, ' ')).rejects.toMatchObject({ status: 422 });
  expect(await spaces.give(principal, id, 'Room 12')).toMatchObject({ state: 'given', room: 'Room 12', version: 2 });
  await expect(spaces.give(principal, id, 'Room 13')).rejects.toMatchObject({ status: 409 });
  expect(await one(`select count(*)::int as open from task where case_id = $1 and settled_at is null`, [id])).toEqual({
    open: 0,
  });
  expect(await one(`select count(*)::int as entries from audit_entry where case_id = $1`, [id])).toEqual({
    entries: 2,
  });
  expect((await one(`select count(*)::int as told from notice where case_id = $1`, [id])).told).toBeGreaterThan(1);
});
