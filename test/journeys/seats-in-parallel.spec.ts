import { Client } from 'pg';
import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { asked, enrolled, invited, scheduled as scheduledWith } from './the-courses.js';
import { people, type Someone, withDemo } from './the-demo.js';

const api = testApi({ now: '2027-02-01T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

const ofPatrolA = ['Marcus Bell', 'Priya Raman', 'Cody Lawson', 'Tamika Grant', 'Elena Vasquez', 'Derrick Owens'];
let angela: Someone, greer: Someone, karen: Someone;
let officers: Someone[];
const reason = 'There is a trial on that day.';

beforeAll(async () => {
  [angela, greer, karen] = (await people(api, 'Angela Reyes', 'Thomas Greer', 'Karen Whitfield')) as [
    Someone,
    Someone,
    Someone,
  ];
  officers = await people(api, ...ofPatrolA);
});

let weeks = 0;
/** A session in a week of its own, so that nobody is in two at once. */
const scheduled = (by: Someone, more: object) => {
  const day = new Date(Date.parse('2027-03-01T14:00:00Z') + 7 * 86_400_000 * weeks++);
  const endsAt = new Date(day.getTime() + 4 * 3_600_000);
  return scheduledWith(by, { ...more, days: [{ startsAt: day.toISOString(), endsAt: endsAt.toISOString() }] });
};

const seats = async (session: string) =>
  (
    await api.database.owner.query(
      `select s.seats, s.seats_taken, s.waiting,
              (select count(*)::int from enrolment e where e.session_id = s.id and e.state = 'approved') as approved,
              (select count(*)::int from enrolment e where e.session_id = s.id and e.state = 'waiting') as in_line,
              (select count(*)::int from training_invitation i where i.session_id = s.id
                 and i.state in ('sent', 'accepted')) as invited
       from training_session s where s.id = $1`,
      [session],
    )
  ).rows[0] as Record<'seats' | 'seats_taken' | 'waiting' | 'approved' | 'in_line' | 'invited', number>;

/** What the database has counted is what there is, and no more than there are seats. */
const addsUp = async (session: string) => {
  const found = await seats(session);
  expect(found.seats_taken).toBe(found.approved + found.invited);
  expect(found.waiting).toBe(found.in_line);
  expect(found.seats_taken).toBeLessThanOrEqual(found.seats);
  return found;
};

test('of six officers who are approved at the same moment for two seats, two have one and four wait', async () => {
  const session = await scheduled(angela, { seats: 2 });
  const ids = await Promise.all(officers.map((officer) => asked(officer, session)));
  const answers = await Promise.all(
    ids.map((id, i) => (i % 2 ? angela : greer).post(`/enrolments/${id}/approve`).expect(200)),
  );
  expect(answers.map(({ body }) => body.state).sort()).toEqual([
    ...Array(2).fill('approved'),
    ...Array(4).fill('waiting'),
  ]);
  expect(await addsUp(session)).toMatchObject({ approved: 2, in_line: 4 });
});

test('approvals, withdrawals and an invitation at the same moment never sell a seat twice, and leave none empty', async () => {
  const session = await scheduled(angela, { seats: 3 });
  const leaving = await Promise.all(officers.slice(0, 3).map((officer) => enrolled(officer, angela, session)));
  const coming = await Promise.all(officers.slice(3).map((officer) => asked(officer, session)));
  await Promise.all([
    ...coming.map((id) => angela.post(`/enrolments/${id}/approve`).expect(200)),
    ...leaving.slice(0, 2).map((id, i) => officers[i]!.post(`/enrolments/${id}/withdraw`, { reason }).expect(200)),
    greer.post(`/training-sessions/${session}/invitations`, { personIds: [karen.id] }),
    worker.look(),
  ]);
  await addsUp(session);
  await worker.look();
  const settled = await addsUp(session);
  expect(settled.seats_taken).toBe(3);
});

test('the same request, sent six times at the same moment, enrols once', async () => {
  const session = await scheduled(angela, { seats: 2 });
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => officers[0]!.post(`/training-sessions/${session}/enrolments`, {})),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(5).fill(409)]);
});

test('the database itself refuses a seat too many, and a count that somebody else writes', async () => {
  const session = await scheduled(angela, { seats: 1 });
  await enrolled(officers[0]!, angela, session);
  const other = await asked(officers[1]!, session);
  const oversell = api.database.owner.query(`update enrolment set state = 'approved' where id = $1`, [other]);
  await expect(oversell).rejects.toMatchObject({ constraint: 'training_session_not_oversold' });
  const client = new Client(api.database.workerUrl);
  await client.connect();
  const miscount = client.query('update training_session set seats_taken = 0 where id = $1', [session]);
  await expect(miscount).rejects.toMatchObject({ code: '42501' });
  await client.end();
  const full = await greer.post(`/training-sessions/${session}/invitations`, { personIds: [karen.id] }).expect(422);
  expect(full.body.code).toBe('session-full');
});

test('an administrator and an officer who want the last seat at the same moment: one has it', async () => {
  const session = await scheduled(angela, { seats: 1 });
  const one = await asked(officers[0]!, session);
  const [approval, invitation] = await Promise.all([
    angela.post(`/enrolments/${one}/approve`).expect(200),
    greer.post(`/training-sessions/${session}/invitations`, { personIds: [karen.id] }),
  ]);
  const got = [approval.body.state === 'approved', invitation.status === 201];
  expect(got.filter(Boolean)).toHaveLength(1);
  await addsUp(session);
  if (invitation.status === 201) return;
  await officers[0]!.post(`/enrolments/${one}/withdraw`, { reason }).expect(200);
  await invited(angela, session, karen);
});
