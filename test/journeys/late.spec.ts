import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { count, goTo } from './arranged.js';
import { aPostedVacancy, people, type Someone, withDemo } from './the-demo.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
const worker = testWorker(api);
const another = testWorker(api);
withDemo(api);

let hr: Someone, angela: Someone, william: Someone;
let posting: string, settled: string;

/** Posted on a Monday; each unit has two business days. */
const due = '2027-01-14T05:00:00.000Z';
const aDayBefore = '2027-01-13T05:00:00Z';

beforeAll(async () => {
  const names = ['Denise Holloway', 'Angela Reyes', 'William Tackett'];
  [hr, angela, william] = (await people(api, ...names)) as [Someone, Someone, Someone];
  const vacancy = await aPostedVacancy(hr, '2027-01-29');
  const { body } = await hr.get(`/vacancies/${vacancy}/postings`).expect(200);
  const of = (unit: string) => body.find((one: { unit: string }) => one.unit === unit).id;
  [posting, settled] = [of('Patrol A'), of('Patrol B')];
  await william.post(`/unit-postings/${settled}/confirm`, { how: 'roll call', postedOn: '2027-01-11' }).expect(200);
});

/** Two workers look at the same moment, and then once more. */
async function bothLook(): Promise<void> {
  await Promise.all([worker.look(), another.look(), worker.look(), another.look()]);
  await worker.look();
}

/** Who was told what about the case, each as often as they were. */
async function told(caseId: string, subject: string): Promise<string[]> {
  const { rows } = await api.database.owner.query<{ name: string }>(
    `select p.name from notice n join person p on p.id = n.person_id
     where n.case_id = $1 and n.subject like $2 order by p.name`,
    [caseId, `${subject}%`],
  );
  return rows.map(({ name }) => name);
}

const taskOf = async (who: Someone, caseId: string) =>
  ((await who.get('/work?limit=100').expect(200)).body.items as { caseId: string }[]).find(
    (task) => task.caseId === caseId,
  );

test('nobody is reminded before the day before', async () => {
  expect(await taskOf(angela, posting)).toMatchObject({ dueAt: due, overdue: false, escalatedAt: null });
  await goTo(api, '2027-01-13T04:59:59Z');
  await bothLook();
  expect(await told(posting, 'Due soon')).toEqual([]);
});

test('a day before it is due its owner is reminded once, however many workers look', async () => {
  await goTo(api, aDayBefore);
  await bothLook();
  expect(await told(posting, 'Due soon')).toEqual(['Angela Reyes']);
  expect(await told(posting, 'Overdue')).toEqual([]);
  const { body } = await angela.get('/notices').expect(200);
  expect(body.items[0]).toMatchObject({ subject: expect.stringContaining('Due soon: Put up the notice in Patrol A') });
});

test('when the date has passed its owner and those above are told once, and the list says so', async () => {
  await goTo(api, due);
  expect(await taskOf(angela, posting)).toMatchObject({ overdue: true, escalatedAt: null });
  await bothLook();
  expect(await told(posting, 'Overdue: ')).toEqual(['Angela Reyes']);
  expect(await told(posting, 'Overdue with somebody else')).toEqual(['Denise Holloway', 'Peter Nakamura']);
  expect(await told(posting, 'Due soon')).toEqual(['Angela Reyes']);
  expect(await taskOf(angela, posting)).toMatchObject({ overdue: true, escalatedAt: due });
  const { body } = await hr.get(`/cases/unit_posting/${posting}/history`).expect(200);
  const late = (body.items as { says: string; who: string }[]).filter(({ says }) => says.includes('overdue'));
  expect(late).toMatchObject([{ who: 'Liaison', says: expect.stringContaining('told others that this is overdue') }]);
});

test('whoever it is escalated to has it in their own list, among what is overdue, until the step is taken', async () => {
  expect(await taskOf(hr, posting)).toMatchObject({
    title: expect.stringContaining('Overdue with somebody else: Put up the notice in Patrol A'),
    dueAt: due,
    overdue: true,
    ownerRole: 'hr',
  });
  const { body: waits } = await hr.get(`/cases/unit_posting/${posting}/waits`).expect(200);
  expect(waits).toHaveLength(1);
  await angela.post(`/unit-postings/${posting}/confirm`, { how: 'roll call', postedOn: '2027-01-13' }).expect(200);
  expect(await taskOf(angela, posting)).toBeUndefined();
  expect(await taskOf(hr, posting)).toBeUndefined();
});

test('what was done in time reminds nobody', async () => {
  expect(await told(settled, 'Due soon')).toEqual([]);
  expect(await told(settled, 'Overdue')).toEqual([]);
});

test('each of these notices is one e-mail', async () => {
  await goTo(api, '2027-01-14T06:00:00Z');
  await bothLook();
  const { rows } = await api.database.owner.query(
    `select recipient, count(*)::int as n from sent_mail
     where text like '%Put up the notice in Patrol A%' and (text like '%Overdue%' or subject like '%Overdue%') group by 1`,
  );
  expect(rows.map(({ n }) => n)).toEqual(rows.map(() => 1));
  expect(rows).toHaveLength(3);
});

test('a worker that was away for weeks does everything once when it is back, and what is late can still be done', async () => {
  const vacancy = await aPostedVacancy(hr, '2027-02-05');
  const { body } = await hr.get(`/vacancies/${vacancy}/postings`).expect(200);
  const late = body.find((one: { unit: string }) => one.unit === 'Patrol A').id;
  await goTo(api, '2027-01-30T15:00:00Z');
  await bothLook();
  expect(await told(late, 'Overdue: ')).toEqual(['Angela Reyes']);
  expect(await told(late, 'Due soon')).toEqual([]); // too late for that: it is overdue
  await angela.post(`/unit-postings/${late}/confirm`, { how: 'roll call', postedOn: '2027-01-20' }).expect(200);
  expect(await taskOf(angela, late)).toBeUndefined();
  expect(await count(api, 'deadline where case_id = $1 and applied_at is null', [late])).toBe(0);
});
