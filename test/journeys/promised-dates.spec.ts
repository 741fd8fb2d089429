import { unitPostingLifecycle } from '#hiring';
import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import {
  afresh,
  dates,
  monday,
  newest,
  postingOf,
  set,
  snow,
  thursday,
  told,
  wednesday,
  whileNobodyFollows,
} from './a-changed-calendar.js';
import { count, goOnTo, goTo, interested } from './arranged.js';
import { aPostedVacancy, people, type Someone, withDemo } from './the-demo.js';

const api = testApi({ now: monday });
const worker = testWorker(api);
withDemo(api);

type Five = [Someone, Someone, Someone, Someone, Someone];
let hr: Someone, captain: Someone, superintendent: Someone, angela: Someone, marcus: Someone;

beforeAll(async () => {
  const names = ['Denise Holloway', 'Thomas Greer', 'Latisha Coleman', 'Angela Reyes', 'Marcus Bell'];
  [hr, captain, superintendent, angela, marcus] = (await people(api, ...names)) as Five;
});
afterEach(() => afresh(api, worker, captain));

const someoneWaits = `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;

/** Nothing that falls due is applied while the calendar is changed, until a worker that follows it waits to go on. */
async function withoutWorker(changeTheCalendar: () => Promise<void>): Promise<void> {
  const owner = await api.database.owner.connect();
  try {
    await owner.query('begin; select from deadline where applied_at is null for update');
    await changeTheCalendar();
    while ((await api.database.owner.query(someoneWaits)).rowCount === 0);
  } finally {
    await owner.query('commit');
    owner.release();
  }
}

test('a holiday that is taken back takes the dates back to what was promised first, and no further', async () => {
  const vacancy = await aPostedVacancy(hr, '2027-02-28');
  const posting = await postingOf(hr, vacancy);
  await told(angela);
  const days: string[] = [];
  await whileNobodyFollows(api, async () => {
    days.push(await set(superintendent, snow));
    days.push(await set(superintendent, { ...snow, day: '2027-02-04', name: 'Ice' }));
  });
  await worker.look();
  expect((await dates(api, posting, 'confirm-posting')).due).toEqual(new Date('2027-02-06T05:00:00Z'));
  expect((await told(angela)).filter(({ subject }) => subject.startsWith('New date'))).toHaveLength(1);
  const { body } = await captain.get('/calendar/changes?limit=2').expect(200);
  expect(body.items[1]).toMatchObject({ followedWith: body.items[0].id, datesMoved: null });

  for (const id of days) await captain.delete(`/calendar/days/${id}`).expect(204);
  await worker.look();
  expect(await dates(api, posting, 'confirm-posting')).toMatchObject({ due: wednesday, first: wednesday });
});

test('a holiday that was there when a date was promised takes nothing from it when it goes', async () => {
  const id = await set(superintendent, { ...snow, day: '2027-02-10' });
  const draft = (await hr.post('/vacancies', { campusId: (await hr.get('/campuses')).body.items[0].id })).body.id;
  const before = await dates(api, draft, 'post-vacancy');
  expect(before.due).toEqual(new Date('2027-02-17T05:00:00Z'));
  await captain.delete(`/calendar/days/${id}`).expect(204);
  await worker.look();
  expect(await dates(api, draft, 'post-vacancy')).toEqual(before);
});

test('a date that is brought forward leaves all of the next business day', async () => {
  const vacancy = await aPostedVacancy(hr, '2027-02-28');
  const posting = await postingOf(hr, vacancy);
  const id = await set(superintendent, snow);
  await worker.look();
  await goOnTo(api, worker, '2027-02-03T16:00:00Z');
  await captain.delete(`/calendar/days/${id}`).expect(204);
  await worker.look();
  // Counted anew it would be due this very evening; the person was told Thursday.
  expect((await dates(api, posting, 'confirm-posting')).due).toEqual(thursday);
});

test('what is escalated already stays as it was, and what is late and still is fires at once', async () => {
  const vacancy = await aPostedVacancy(hr, '2027-02-28');
  const posting = await postingOf(hr, vacancy);
  await goOnTo(api, worker, '2027-02-04T06:00:00Z');
  await set(superintendent, snow);
  await worker.look();
  expect((await dates(api, posting, 'confirm-posting')).due).toEqual(wednesday);

  const second = await aPostedVacancy(hr, '2027-02-28');
  const late = await postingOf(hr, second);
  // The worker was away for two weeks; its first look finds the change and the late task together.
  await told(angela);
  await withoutWorker(async () => {
    await goTo(api, '2027-02-18T15:00:00Z');
    await set(superintendent, { ...snow, day: '2027-02-05', name: 'Ice' });
  });
  await worker.look();
  const subjects = (await told(angela)).map(({ subject }) => subject.split(':')[0]);
  expect(subjects).toEqual(expect.arrayContaining(['Overdue', 'New date']));
  expect(subjects.filter((subject) => subject === 'Overdue')).toHaveLength(1);
  expect(await count(api, 'task where case_id = $1 and escalated_at is not null', [late])).toBe(1);
});

test('what was due before the worker looked, and is not due any more, does not fire', async () => {
  const vacancy = await aPostedVacancy(hr, '2027-02-28');
  const posting = await postingOf(hr, vacancy);
  await told(angela);
  await withoutWorker(async () => {
    await goTo(api, '2027-02-04T06:00:00Z');
    await set(superintendent, snow);
  });
  await worker.look();
  expect((await dates(api, posting, 'confirm-posting')).due).toEqual(thursday);
  expect((await told(angela)).map(({ subject }) => subject.split(':')[0])).not.toContain('Overdue');
});

test('a case that opens or goes on while the calendar changes is counted on the new one', async () => {
  const [campus] = (await hr.get('/campuses').expect(200)).body.items;
  const expression = await interested(marcus, await aPostedVacancy(hr, '2027-02-28'));
  const owner = await api.database.owner.connect();
  try {
    // A change of the calendar that is under way, and not yet safe.
    await owner.query('begin');
    await owner.query(
      `insert into calendar_day (program_id, day, kind, name)
       select id, '2027-02-03', 'holiday', 'Snow' from program where name like 'Bluegrass%'`,
    );
    const [opens, goesOn] = [
      hr.post('/vacancies', { campusId: campus.id }).then(({ body }) => body.id),
      hr
        .post(`/expressions/${expression}/request-history`, { message: 'Please add the rest.' })
        .then(({ status }) => status),
    ];
    const waiting = `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
    while ((await api.database.owner.query(waiting)).rowCount! < 2);
    await owner.query('commit');
    expect(await dates(api, await opens, 'post-vacancy')).toMatchObject({ due: new Date('2027-02-17T05:00:00Z') });
    expect(await goesOn).toBe(200);
    const supplied = { due: new Date('2027-02-06T05:00:00Z'), first: null };
    expect(await dates(api, expression, 'supply-history')).toMatchObject(supplied);
  } finally {
    owner.release();
  }
});

test('dates that cannot be counted stay and are said, and follow as soon as they can', async () => {
  const vacancy = await aPostedVacancy(hr, '2027-02-28');
  const posting = await postingOf(hr, vacancy);
  const { waitsOn } = unitPostingLifecycle.states.pending;
  const counted = waitsOn[0]!.due;
  try {
    waitsOn[0]!.due = () => {
      throw new RangeError("The program's calendar has no school days after 2027-02-01. Fill in the calendar first.");
    };
    await set(superintendent, snow);
    await worker.look();
  } finally {
    waitsOn[0]!.due = counted;
  }
  expect((await newest(captain)).datesUncounted).toBeGreaterThan(3);
  expect((await dates(api, posting, 'confirm-posting')).due).toEqual(wednesday);
  await set(captain, { ...snow, name: 'Ice' });
  await worker.look();
  expect(await newest(captain)).toMatchObject({ datesUncounted: 0 });
  expect((await dates(api, posting, 'confirm-posting')).due).toEqual(thursday);
});

test('where it fails the dates wait with the reason, and follow at the next look; another program is not held up', async () => {
  const posting = await postingOf(hr, await aPostedVacancy(hr, '2027-02-28'));
  const owner = api.database.owner;
  await owner.query(`create function refuse() returns trigger language plpgsql as $$ begin raise exception 'No.'; end $$;
    create trigger refuse before update of due_at on task for each row execute function refuse()`);
  const elsewhere = await owner.query(
    `insert into calendar_change (program_id, says, changed_by, who, changed_at)
     select p.id, 'made a day a holiday', r.person_id, 'Somebody', now()
     from program p join role_grant r on r.program_id = p.id where p.name like 'Riverbend%' limit 1 returning id`,
  );
  await set(superintendent, snow);
  await worker.look();
  expect(await newest(captain)).toMatchObject({ failing: true, followedAt: null });
  const { id } = elsewhere.rows[0];
  expect(await count(api, 'calendar_change where id = $1 and followed_at is not null', [id])).toBe(1);
  await owner.query('drop trigger refuse on task');
  await worker.look();
  expect(await newest(captain)).toMatchObject({ failing: false, followedAt: expect.any(String) });
  expect((await dates(api, posting, 'confirm-posting')).due).toEqual(thursday);
});
