import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import {
  afresh,
  dates,
  monday,
  newest,
  postingOf,
  saidSnow,
  set,
  snow,
  thursday,
  told,
  wednesday,
  whileNobodyFollows,
} from './a-changed-calendar.js';
import { count, goTo, interested, openTasks, reason } from './arranged.js';
import { aPostedVacancy, people, type Someone, withDemo } from './the-demo.js';

const api = testApi({ now: monday });
const worker = testWorker(api);
const another = testWorker(api);
withDemo(api);

let hr: Someone, captain: Someone, superintendent: Someone, marcus: Someone, angela: Someone;

beforeAll(async () => {
  const names = ['Denise Holloway', 'Thomas Greer', 'Latisha Coleman', 'Marcus Bell', 'Angela Reyes'];
  [hr, captain, superintendent, marcus, angela] = (await people(api, ...names)) as [
    Someone,
    Someone,
    Someone,
    Someone,
    Someone,
  ];
});
afterEach(() => afresh(api, worker, captain));

const hours = (date: Date, less: number) => new Date(date.getTime() - less * 3_600_000);

test('a day that becomes a holiday moves what is due over it, with its reminder, and whoever owes it is told once', async () => {
  const vacancy = await aPostedVacancy(hr, '2027-02-28');
  const posting = await postingOf(hr, vacancy);
  await told(angela);
  expect(await dates(api, posting, 'confirm-posting')).toEqual({
    due: wednesday,
    first: null,
    escalate: wednesday,
    remind: hours(wednesday, 24),
  });

  await whileNobodyFollows(api, async () => {
    await set(superintendent, snow);
    await worker.look();
    expect(await newest(captain)).toMatchObject({ followedAt: null, datesMoved: null, peopleTold: null });
  });
  await Promise.all([worker.look(), another.look(), worker.look(), another.look()]);
  expect(await dates(api, posting, 'confirm-posting')).toEqual({
    due: thursday,
    first: wednesday,
    escalate: thursday,
    remind: hours(thursday, 24),
  });
  expect(await told(angela)).toMatchObject([
    {
      subject: 'New date: Put up the notice in Patrol A and confirm it: SRO at Bluegrass Career and Technical Center',
      body: `${saidSnow} This is due by the end of Thursday, February 4, 2027 now. It was the end of Wednesday, February 3, 2027.`,
      path: `/vacancies/${vacancy}/postings`,
    },
  ]);
  const moved = await count(api, 'task where first_due_at is not null and settled_at is null');
  const peopleTold = await count(api, `notice where subject like 'New date%' or subject like '%have moved%'`);
  expect(await newest(captain)).toMatchObject({
    says: 'made Wednesday, February 3, 2027 a holiday: Snow',
    who: 'Latisha Coleman',
    followedAt: '2027-02-01T15:00:00.000Z',
    datesMoved: moved,
    peopleTold,
    datesUncounted: 0,
  });
  const { body } = await hr.get(`/cases/unit_posting/${posting}/history`).expect(200);
  expect(body.items[0]).toMatchObject({
    who: 'Liaison',
    why: saidSnow,
    says: 'moved with the calendar "Put up the notice in Patrol A and confirm it: SRO at Bluegrass Career and Technical Center" from the end of Wednesday, February 3, 2027 to the end of Thursday, February 4, 2027',
  });
});

test('somebody of whose dates several move is told of them all in one notice', async () => {
  await hr.post('/vacancies', { campusId: (await hr.get('/campuses')).body.items[0].id }).expect(201);
  await hr.post('/vacancies', { campusId: (await hr.get('/campuses')).body.items[1].id }).expect(201);
  await told(hr);
  await set(superintendent, snow);
  await worker.look();
  const [one, ...others] = await told(hr);
  expect(others).toEqual([]);
  expect(one).toMatchObject({ subject: '2 of your dates have moved with the calendar', path: '/' });
  expect(one!.body.split('\n')).toEqual([
    saidSnow,
    ...Array(2).fill(
      expect.stringMatching(
        /^- Finish and post: SRO at .*: the end of Tuesday, February 16, 2027 now\. It was the end of Monday, February 15, 2027\.$/,
      ),
    ),
  ]);
});

test('a school-side administrator moves the dates of the agency without seeing its cases', async () => {
  const vacancy = await aPostedVacancy(hr, '2027-02-15');
  const id = await interested(marcus, vacancy);
  await hr.post(`/expressions/${id}/request-history`, { message: 'Please add the rest.' }).expect(200);
  expect(await openTasks(api, id)).toMatchObject([{ due: new Date('2027-02-05T05:00:00Z') }]);
  await superintendent.get(`/expressions/${id}`).expect(404);
  await set(superintendent, snow);
  await worker.look();
  expect(await openTasks(api, id)).toMatchObject([{ due: new Date('2027-02-06T05:00:00Z') }]);
});

test('an officer gains the day on which a decision could not be contested, and is told; nobody loses one', async () => {
  const vacancy = await aPostedVacancy(hr, '2027-02-15');
  const id = await interested(marcus, vacancy);
  await hr.post(`/expressions/${id}/find-ineligible`, { reason }).expect(200);
  const until = async () => (await marcus.get(`/expressions/${id}`).expect(200)).body.contestableUntil;
  expect(await until()).toBe('2027-02-09T05:00:00.000Z');
  await told(marcus);
  const dayId = await set(superintendent, snow);
  await worker.look();
  expect(await until()).toBe('2027-02-10T05:00:00.000Z');
  expect(await told(marcus)).toMatchObject([
    {
      subject: 'New date: Contest the decision: SRO at Bluegrass Career and Technical Center',
      path: `/expressions/${id}`,
    },
  ]);
  await captain.delete(`/calendar/days/${dayId}`).expect(204);
  await worker.look();
  expect(await until()).toBe('2027-02-10T05:00:00.000Z');
  await goTo(api, '2027-02-09T15:00:00Z');
  await marcus.post(`/expressions/${id}/contests`, { statement: 'Two years were not counted.' }).expect(201);
});

test('the days to decide after closing move with what waits for them, and the closing day itself stands', async () => {
  const vacancy = await aPostedVacancy(hr, '2027-02-16');
  const id = await interested(marcus, vacancy);
  await set(superintendent, { ...snow, day: '2027-02-16', name: 'Ice' });
  await set(superintendent, { ...snow, day: '2027-02-19' });
  await worker.look();
  const { body } = await hr.get(`/vacancies/${vacancy}`).expect(200);
  expect(body).toMatchObject({ closesOn: '2027-02-16', closesAt: '2027-02-17T05:00:00.000Z' });
  expect(body.decisionsDueAt).toBe('2027-02-25T05:00:00.000Z');
  expect(await openTasks(api, id)).toMatchObject([{ due: new Date('2027-02-25T05:00:00Z') }]);
});

test('a policy that changes holds for what begins later, whatever the calendar does', async () => {
  const vacancy = await aPostedVacancy(hr, '2027-02-28');
  const posting = await postingOf(hr, vacancy);
  await goTo(api, '2027-02-01T16:00:00Z');
  const choice = { value: 9, effectiveOn: '2027-02-01', reason: 'The units asked for it.' };
  await captain.post('/policies/hiring.unit-posting-days', choice).expect(204);
  await set(superintendent, snow);
  await worker.look();
  expect((await dates(api, posting, 'confirm-posting')).due).toEqual(thursday);
  await goTo(api, '2027-02-01T17:00:00Z');
  await captain.post('/policies/hiring.unit-posting-days', { ...choice, value: 2 }).expect(204);
});

test('changes are for the program administrators, and end with the newest first', async () => {
  await hr.get('/calendar/changes').expect(403);
  await marcus.get('/calendar/changes').expect(403);
  await set(superintendent, snow);
  const { body } = await superintendent.get('/calendar/changes?limit=1').expect(200);
  expect(body).toMatchObject({ items: [{ who: 'Latisha Coleman' }], next: expect.any(String) });
  const next = await superintendent.get(`/calendar/changes?limit=100&cursor=${body.next}`).expect(200);
  expect(next.body.items.map(({ id }: { id: string }) => id)).not.toContain(body.items[0].id);
  await superintendent.get('/calendar/changes?cursor=x').expect(400);
});
