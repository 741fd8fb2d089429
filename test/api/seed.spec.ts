import { FixedClock } from '#persistence';
import { seedDemo } from '../../apps/api/src/seed/demo.js';
import { testDatabase } from '../harness/index.js';

const database = testDatabase();
const clock = new FixedClock(new Date('2027-03-01T15:00:00Z'));

const one = async (sql: string) => (await database.owner.query(sql)).rows[0];

test('the demo has a program to look at, made once however often and by however many it is asked for', async () => {
  const [signIns, again] = await Promise.all([1, 2].map(() => seedDemo(database.ownerUrl, clock)));
  expect(again).toEqual(signIns);
  expect(signIns!.map(({ role }) => role)).toEqual([
    'hr',
    'officer',
    'supervisor',
    'administrator',
    'staff',
    'agency_head',
    'agency_administrator',
    'district_administrator',
    'assessor',
  ]);
  const bluegrass = `(select id from program where name like 'Bluegrass%')`;
  expect(await one('select count(*) from program')).toEqual({ count: 2 });
  expect(
    await one(`select
      (select count(*) from officer where program_id = ${bluegrass}) as officers,
      (select count(*) from officer where program_id = ${bluegrass} and sworn_on is null) as recruits,
      (select count(*) from unit where program_id = ${bluegrass} and posting_contact_id is not null) as units,
      (select count(*) from campus where program_id = ${bluegrass}) as campuses,
      (select count(*) from person where password_hash is null or email !~ '\\.example$') as unready`),
  ).toEqual({ officers: 40, recruits: 2, units: 5, campuses: 8, unready: 0 });
});

test('each sign-in of the demo holds the role that it is named after', async () => {
  const signIns = await seedDemo(database.ownerUrl, clock);
  const { rows } = await database.owner.query(
    `select count(distinct s.email) as held from unnest($1::text[], $2::text[]) as s (email, role)
     join person p on p.email = s.email join role_grant g on g.person_id = p.id and g.role = s.role`,
    [signIns.map(({ email }) => email), signIns.map(({ role }) => role)],
  );
  expect(rows).toEqual([{ held: signIns.length }]);
});

test('somebody in the demo serves in two programs, and somebody holds several roles in one', async () => {
  expect(
    await one(`select count(*) from (
      select person_id from role_grant group by person_id having count(distinct program_id) > 1) both_programs`),
  ).toEqual({ count: 1 });
  expect(
    await one(`select count(*) > 0 as found from (
      select person_id from role_grant group by person_id, program_id having count(distinct role) > 2) several`),
  ).toEqual({ found: true });
});

test('the school calendar of the demo covers today and the year to come', async () => {
  expect(
    await one(`select min(starts_on) < '2027-03-01' and max(ends_on) > '2028-05-01' as covered from school_term`),
  ).toEqual({ covered: true });
  expect(await one(`select count(distinct kind) from calendar_day`)).toEqual({ count: 2 });
});

test('the demo with its cases has something overdue, something due today and something due next week', async () => {
  await database.owner.query(`truncate program, person cascade`);
  await seedDemo(database.ownerUrl, clock, { withCases: true });
  expect(
    await one(`select count(*) filter (where due_at <= '2027-03-01T15:00Z') > 0 as overdue,
                      count(*) filter (where due_at > '2027-03-01T15:00Z' and due_at <= '2027-03-02T05:00Z') > 0 as today,
                      count(*) filter (where due_at > '2027-03-02T05:00Z') > 0 as later
               from task where settled_at is null`),
  ).toEqual({ overdue: true, today: true, later: true });
  expect(await one('select count(distinct state) from assignment')).toEqual({ count: 3 });
  expect(await one('select count(distinct state) from follow_up')).toEqual({ count: 2 });
  expect(await one('select count(distinct state) from vacancy')).toEqual({ count: 6 });
  expect(await one('select count(distinct state) > 4 as varied from expression')).toEqual({ varied: true });
});
