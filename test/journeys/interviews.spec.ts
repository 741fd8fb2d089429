import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { goOnTo, told } from './arranged.js';
import { people, type Someone, withDemo } from './the-demo.js';
import {
  answered,
  answers,
  aShortlistedVacancy,
  begunInterviews,
  type Cast,
  everybodyComes,
  inHours,
  joinsPanel,
  readInterview,
  stateOf,
  theCast,
  why,
} from './the-interviews.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let cast: Cast, hr: Someone, marcus: Someone, priya: Someone, everybody: Someone[], karen: Someone;

beforeAll(async () => {
  cast = await theCast(api, 'Marcus Bell', 'Priya Raman');
  hr = cast.hr;
  [marcus, priya] = cast.candidates as [Someone, Someone];
  everybody = [marcus, cast.principal, cast.supervisor];
  karen = (await people(api, 'Karen Whitfield'))[0]!;
});

const begun = () => begunInterviews(api, worker, cast);
const proposing = async (interview: string, sent: object, by = hr) =>
  answered(await by.post(`/interviews/${interview}/propose`, sent));
const hoursOn = (hours: number) => goOnTo(api, worker, new Date(api.clock.now().getTime() + hours * 3_600_000));

/** The calendar entries of an interview: whose, in which version, and whether they stand. */
async function entries(interview: string): Promise<string[]> {
  const { rows } = await api.database.owner.query<{ is: string }>(
    `select person.name || ' ' || a.sequence || case when a.cancelled_at is null then '' else ' cancelled' end as is
     from appointment a join person on person.id = a.person_id where a.case_id = $1 order by 1`,
    [interview],
  );
  return rows.map((row) => row.is);
}

/** The calendar files that were mailed to somebody about an interview, in order: method and version. */
async function mailed(interview: string, to: string): Promise<string[]> {
  const { rows } = await api.database.owner.query<{ calendar: string }>(
    `select calendar from sent_mail where recipient like $1 and calendar like '%UID:' || $2 || '%' order by sent_at, id`,
    [`${to}%`, interview],
  );
  return rows.map(({ calendar }) => `${/METHOD:(\w+)/.exec(calendar)?.[1]} ${/SEQUENCE:(\d+)/.exec(calendar)?.[1]}`);
}

test('a time that cannot be is refused with how to mend it', async () => {
  const { interviews } = await begun();
  const [id] = interviews as [string];
  const good = inHours(api, 48);
  expect(await proposing(id, { ...good, startsAt: '2027-01-01T15:00:00Z', endsAt: '2027-01-01T15:45:00Z' })).toBe(
    '422 interview-in-past',
  );
  const minutesLong = (minutes: number) => {
    const { startsAt, place } = inHours(api, 48);
    return { startsAt, endsAt: new Date(Date.parse(startsAt) + minutes * 60_000).toISOString(), place };
  };
  for (const minutes of [-30, 0, 9, 241, 24 * 60])
    expect([minutes, await proposing(id, minutesLong(minutes))]).toEqual([minutes, '422 interview-length']);
  for (const wrong of [{ startsAt: 'tomorrow' }, { startsAt: '2027-02-30T09:00:00Z' }, { place: ' ' }])
    expect(await proposing(id, { ...inHours(api, 48), ...wrong })).toBe('400 invalid-input');
  for (const other of [cast.principal, marcus])
    expect(await proposing(id, inHours(api, 48), other)).toBe('403 not-allowed');
  expect(await proposing(id, inHours(api, 48), priya)).toBe('404 not-found');
  expect(await proposing(id, minutesLong(240))).toBe('done');
});

test('nothing is proposed before HR has begun the interviews', async () => {
  const { vacancy } = await aShortlistedVacancy(api, worker, cast);
  for (const person of [cast.principal, cast.supervisor]) await joinsPanel(hr, person, vacancy);
  const { body } = await hr.get(`/vacancies/${vacancy}/interviews`).expect(200);
  expect(await proposing(body[0].id, inHours(api, 48))).toBe('422 interviews-not-on');
});

test('whoever has another appointment is named before it is made, and HR can do it all the same', async () => {
  const { interviews } = await begun();
  const [one, two] = interviews as [string, string];
  const time = inHours(api, 48);
  expect(await proposing(one, time)).toBe('done');
  const { body: busy } = await hr.get(
    `/interviews/${two}/conflicts?startsAt=${encodeURIComponent(time.startsAt)}&endsAt=${encodeURIComponent(time.endsAt)}`,
  );
  expect(busy.map(({ name }: { name: string }) => name).sort()).toEqual(['Laura Kessler', 'Thomas Greer']);
  expect(Object.keys(busy[0]).sort()).toEqual(['endsAt', 'name', 'startsAt']); // what for is nobody's business
  const refused = await hr.post(`/interviews/${two}/propose`, time);
  expect(answered(refused)).toBe('422 double-booked');
  expect(refused.body.title).toMatch(/Laura Kessler.*another appointment/);
  expect(await stateOf(hr, `/interviews/${two}`)).toBe('to_schedule');
  expect(await proposing(one, time)).toBe('done'); // its own appointment is not in the way
  expect(await proposing(two, { ...time, despiteConflicts: true })).toBe('done');
});

test('moving an interview moves it in every calendar, and what does not take place is cancelled there', async () => {
  const { interviews, expressions } = await begun();
  const [id] = interviews as [string];
  await proposing(id, inHours(api, 72));
  expect(await entries(id)).toEqual(['Laura Kessler 0', 'Marcus Bell 0', 'Thomas Greer 0']);
  await proposing(id, inHours(api, 96));
  expect(await entries(id)).toEqual(['Laura Kessler 1', 'Marcus Bell 1', 'Thomas Greer 1']);
  await hr.post(`/interviews/${id}/not-held`, why).expect(200);
  expect(await entries(id)).toEqual(everybody.map(() => expect.stringMatching(/2 cancelled$/)));
  await proposing(id, inHours(api, 97));
  await marcus.post(`/expressions/${expressions[0]}/withdraw`).expect(200);
  expect(await stateOf(hr, `/interviews/${id}`)).toBe('called_off');
  await hoursOn(1);
  expect(await mailed(id, 'laura.kessler')).toEqual(['REQUEST 0', 'REQUEST 1', 'CANCEL 2', 'REQUEST 3', 'CANCEL 4']);
});

test('where a panelist cannot come it goes on with those who still are a panel, and their calendar is freed', async () => {
  const { interviews, vacancy } = await begun();
  const [id] = interviews as [string];
  await joinsPanel(hr, karen, vacancy);
  await proposing(id, inHours(api, 72));
  await everybodyComes(id, everybody);
  expect(await stateOf(hr, `/interviews/${id}`)).toBe('proposed');
  expect(answered(await answers(karen, id, 'decline'))).toBe('done');
  expect(await stateOf(hr, `/interviews/${id}`)).toBe('confirmed');
  expect(await told(api, (await readInterview(karen, id)).myInvitation.id, 'Karen Whitfield cannot come')).toHaveLength(
    2,
  );
  expect(await entries(id)).toContain('Karen Whitfield 1 cancelled');
  expect(await entries(id)).toContain('Marcus Bell 0');
  await hoursOn(1);
  expect(await mailed(id, 'karen.whitfield')).toEqual(['REQUEST 0', 'CANCEL 1']);
  // Without anybody of the campus it is a panel no more.
  expect(answered(await answers(cast.principal, id, 'decline'))).toBe('done');
  expect(await stateOf(hr, `/interviews/${id}`)).toBe('to_schedule');
  expect((await entries(id)).every((entry) => entry.endsWith('cancelled'))).toBe(true);
  // What keeps somebody from coming is HR's to read.
  const { rows } = await api.database.owner.query(
    `select body from notice where case_id = $1 and subject like 'Canc%'`,
    [id],
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.map(({ body }) => body).join()).not.toContain(why.reason);
});

test('where the only one of the campus is taken off the panel, the time is taken back and calendars are freed', async () => {
  const { interviews, panelists } = await begun();
  const [id, other] = interviews as [string, string];
  await proposing(id, inHours(api, 72));
  await everybodyComes(id, everybody);
  await proposing(other, inHours(api, 74));
  await everybodyComes(other, [priya, cast.supervisor]);
  await hr.post(`/panelists/${panelists[0]}/remove`, why).expect(200);
  for (const interview of [id, other]) {
    expect(await readInterview(hr, interview)).toMatchObject({
      state: 'to_schedule',
      gap: expect.stringContaining('an administrator of Bluegrass Career'),
    });
    expect((await entries(interview)).every((entry) => entry.endsWith('cancelled'))).toBe(true);
  }
});

test('where the last who had not answered leaves the panel, the time stands', async () => {
  const { interviews, vacancy } = await begun();
  const [id] = interviews as [string];
  const panelist = await joinsPanel(hr, karen, vacancy);
  await proposing(id, inHours(api, 72));
  await everybodyComes(id, everybody);
  await karen.post(`/panelists/${panelist}/decline`, why).expect(200);
  expect(await stateOf(hr, `/interviews/${id}`)).toBe('confirmed');
  expect(await entries(id)).toContain('Karen Whitfield 1 cancelled');
});
