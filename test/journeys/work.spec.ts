import { testApi } from '../harness/api.js';
import { count } from './arranged.js';
import { people, type Someone, withDemo } from './the-demo.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
withDemo(api, { withCases: true });

interface Task {
  id: string;
  kind: string;
  caseId: string;
  title: string;
  dueAt: string;
  overdue: boolean;
  ownerRole: string | null;
}

let hr: Someone, peter: Someone, contact: Someone, captain: Someone, asked: Someone;
let officer: Someone, principal: Someone, district: Someone;

beforeAll(async () => {
  [hr, peter, contact, captain, asked, officer, principal, district] = (await people(
    api,
    'Denise Holloway',
    'Peter Nakamura',
    'Angela Reyes',
    'Thomas Greer',
    'Marcus Bell',
    'Carlos Mendoza',
    'Julia Hernandez',
    'Latisha Coleman',
  )) as [Someone, Someone, Someone, Someone, Someone, Someone, Someone, Someone];
});

/** All of somebody's work, page by page. */
async function workOf(who: Someone, limit = 100): Promise<Task[]> {
  const tasks: Task[] = [];
  let cursor = '';
  do {
    const { body } = await who
      .get(`/work?limit=${limit}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`)
      .expect(200);
    expect(body.items.length).toBeLessThanOrEqual(limit);
    tasks.push(...body.items);
    cursor = body.next ?? '';
  } while (cursor);
  return tasks;
}

const kindsOf = (tasks: Task[]) => [...new Set(tasks.map(({ kind }) => kind))].sort();
const idsOf = (tasks: Task[]) => tasks.map(({ id }) => id);

/** Every open task of the program that is the person's own or of one of the roles, in their unit or anywhere, by due date. */
async function owed(who: Someone, ...roles: string[]): Promise<string[]> {
  const { rows } = await api.database.owner.query<{ id: string }>(
    `select id from task
     where settled_at is null and (owner_person_id = $1 or owner_role = any ($2))
       and (owner_unit_id is null or owner_unit_id = (select unit_id from officer where person_id = $1))
     order by due_at, id`,
    [who.id, roles],
  );
  return rows.map(({ id }) => id);
}

test("HR's work is what waits on HR, by due date, and the same for both of HR", async () => {
  const tasks = await workOf(hr);
  expect(idsOf(tasks)).toEqual(await owed(hr, 'hr'));
  expect(idsOf(await workOf(peter))).toEqual(idsOf(tasks));
  expect(kindsOf(tasks)).toEqual(
    expect.arrayContaining(['decide-eligibility', 'post-vacancy', 'see-posting-through', 'verify-service']),
  );
  expect(tasks.every(({ ownerRole }) => ownerRole === 'hr')).toBe(true);
  const due = tasks.map(({ dueAt }) => dueAt);
  expect(due).toEqual([...due].sort());
});

test("a unit's contact owes the posting in that unit, and nobody else's", async () => {
  const tasks = await workOf(contact);
  expect(kindsOf(tasks)).toEqual(['confirm-posting']);
  expect(idsOf(tasks)).toEqual(await owed(contact));
  for (const { title } of tasks) expect(title).toContain('Patrol A');
});

test('the program administrator owes the contests, beside what waits on them as a contact', async () => {
  const tasks = await workOf(captain);
  expect(kindsOf(tasks)).toEqual(expect.arrayContaining(['review-contest', 'follow-up', 'hand-over']));
  expect(idsOf(tasks)).toEqual(await owed(captain, 'agency_administrator', 'supervisor', 'officer'));
});

test('an officer owes what was asked of them alone, and who owes nothing sees nothing', async () => {
  const { rows } = await api.database.owner.query(
    `select owner_person_id as id from task where kind = 'supply-history' and settled_at is null`,
  );
  expect(rows).toEqual([{ id: asked.id }]);
  expect(await workOf(asked)).toMatchObject([{ kind: 'supply-history', action: 'supply-history', ownerRole: null }]);
  for (const who of [officer, principal, district]) {
    expect(await workOf(who)).toEqual([]);
    expect((await who.get('/work/summary')).body).toEqual({ overdue: 0, today: 0, week: 0, later: 0 });
  }
});

test('pages of work neither leave anything out nor show it twice, however small they are', async () => {
  const all = idsOf(await workOf(hr));
  expect(all.length).toBeGreaterThan(10);
  for (const limit of [1, 3, all.length]) expect(idsOf(await workOf(hr, limit))).toEqual(all);
  for (const wrong of ['limit=0', 'limit=101', 'limit=x', 'cursor=nonsense', 'owner=me'])
    await hr.get(`/work?${wrong}`).expect(400);
});

test('the summary counts what is overdue, due today, this week and later, as the list has it', async () => {
  const tasks = await workOf(hr);
  const [now, midnight, week] = ['2027-01-11T15:00:00.000Z', '2027-01-12T05:00:00.000Z', '2027-01-19T05:00:00.000Z'];
  const between = (after: string, until: string) => tasks.filter(({ dueAt }) => dueAt > after && dueAt <= until).length;
  const counted = {
    overdue: between('', now),
    today: between(now, midnight),
    week: between(midnight, week),
    later: between(week, '9'),
  };
  expect((await hr.get('/work/summary').expect(200)).body).toEqual(counted);
  expect(counted.overdue).toBeGreaterThan(0);
  expect(counted.today).toBeGreaterThan(0);
  expect(counted.week + counted.later).toBeGreaterThan(0);
  for (const { overdue, dueAt } of tasks) expect(overdue).toBe(dueAt <= now);
});

test('work that one person does is off the list of everybody whom it waited on', async () => {
  const [first] = await workOf(contact);
  const before = await workOf(hr);
  await hr.post(`/unit-postings/${first!.caseId}/confirm`, { how: 'roll call', postedOn: '2027-01-11' }).expect(200);
  expect(idsOf(await workOf(contact))).not.toContain(first!.id);
  const mine = before.find(({ kind }) => kind === 'verify-service')!;
  await hr.post(`/expressions/${mine.caseId}/request-history`, { message: 'Please add the rest.' }).expect(200);
  expect(idsOf(await workOf(peter))).toEqual(idsOf(before).filter((id) => id !== mine.id));
  expect(await count(api, 'task where id = $1 and settled_by = $2', [mine.id, hr.id])).toBe(1);
});

test('whoever is given a role sees its work at once, and whoever loses it no longer', async () => {
  await api.database.owner.query(
    `insert into role_grant (program_id, person_id, role)
     select program_id, $1, 'hr' from role_grant where person_id = $1 limit 1`,
    [officer.id],
  );
  expect(idsOf(await workOf(officer))).toEqual(idsOf(await workOf(hr)));
  await api.database.owner.query(
    `update role_grant set ended_at = greatest(granted_at, now()) where person_id = $1 and role = 'hr'`,
    [officer.id],
  );
  expect(await workOf(officer)).toEqual([]);
});
