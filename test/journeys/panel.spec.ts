import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { count, told } from './arranged.js';
import { aPostedVacancy, people, type Someone, withDemo } from './the-demo.js';
import {
  answered,
  aShortlistedVacancy,
  begunInterviews,
  type Cast,
  declares,
  handsIn,
  inDays,
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

let cast: Cast, hr: Someone, peter: Someone, karen: Someone, latisha: Someone, ruth: Someone;

beforeAll(async () => {
  cast = await theCast(api, 'Marcus Bell', 'Priya Raman');
  hr = cast.hr;
  [peter, karen, latisha, ruth] = (await people(
    api,
    'Peter Nakamura',
    'Karen Whitfield',
    'Latisha Coleman',
    'Ruth Abernathy',
  )) as [Someone, Someone, Someone, Someone];
});

const panelOf = async (vacancy: string) => (await hr.get(`/vacancies/${vacancy}/panel`).expect(200)).body;
const begins = async (vacancy: string) => answered(await hr.post(`/vacancies/${vacancy}/begin-interviews`));
const names = async (by: Someone, who: { id: string }, vacancy: string) =>
  answered(await by.post(`/vacancies/${vacancy}/panelists`, { personId: who.id }));

test('the panel is complete only with an administrator of the vacancy’s own campus and somebody of the agency', async () => {
  const { vacancy } = await aShortlistedVacancy(api, worker, cast);
  expect(await begins(vacancy)).toBe('422 panel-incomplete');
  await joinsPanel(hr, cast.supervisor, vacancy);
  // A principal of another campus and somebody of the district are on the school's side, and do not count for it.
  await joinsPanel(hr, karen, vacancy);
  await joinsPanel(hr, latisha, vacancy);
  const { gaps, complete } = await panelOf(vacancy);
  expect([complete, gaps.length, gaps[0]]).toEqual([
    false,
    2,
    expect.stringContaining('an administrator of Bluegrass Career and Technical Center'),
  ]);
  expect(gaps.join()).not.toContain('somebody of the agency');
  expect(await begins(vacancy)).toBe('422 panel-incomplete');
  expect(await names(hr, cast.principal, vacancy)).toBe('done');
  expect(await begins(vacancy)).toBe('422 panel-incomplete'); // named, and nothing is declared yet
  const { members } = await panelOf(vacancy);
  const seat = members.find(({ seat: its }: { seat: string }) => its === 'campus');
  await declares(cast.principal, seat.id);

  // Whoever is a principal of the campus no more counts for it no more.
  const role = `role_grant set ended_at = $1 where person_id = $2`;
  await api.database.owner.query(`update ${role}`, [api.clock.now(), cast.principal.id]);
  expect(await begins(vacancy)).toBe('422 panel-incomplete');
  await api.database.owner.query(`update ${role}`, [null, cast.principal.id]);
  expect(await begins(vacancy)).toBe('done');
});

test('without the agency a panel is not complete either', async () => {
  const { vacancy } = await aShortlistedVacancy(api, worker, cast);
  await joinsPanel(hr, cast.principal, vacancy);
  expect((await panelOf(vacancy)).gaps.join()).toContain('somebody of the agency');
  expect(await begins(vacancy)).toBe('422 panel-incomplete');
});

test('who cannot be on a panel is refused, and nobody is on it twice', async () => {
  const { vacancy } = await aShortlistedVacancy(api, worker, cast);
  const posted = await aPostedVacancy(hr, inDays(api, 20));
  expect(await names(hr, cast.candidates[0]!, vacancy)).toBe('422 panelist-is-candidate');
  expect(await names(hr, ruth, vacancy)).toBe('400 invalid-input');
  expect(await names(hr, { id: '01890000-0000-7000-8000-000000000000' }, vacancy)).toBe('400 invalid-input');
  expect(await names(hr, cast.supervisor, posted)).toBe('422 panel-not-now');
  for (const other of [cast.principal, cast.supervisor, cast.candidates[0]!])
    expect(await names(other, cast.supervisor, vacancy)).toBe('403 not-allowed');
  const both = await Promise.all([hr, peter].map((by) => names(by, cast.supervisor, vacancy)));
  expect(both.sort()).toEqual(['409 on-panel-already', 'done']);
  expect(await names(peter, cast.supervisor, vacancy)).toBe('409 on-panel-already');
  expect(await count(api, 'panelist where vacancy_id = $1', [vacancy])).toBe(1);
});

test('conflicts are declared in person, for each candidate once', async () => {
  const { vacancy } = await aShortlistedVacancy(api, worker, cast);
  const { body: panelist } = await hr.post(`/vacancies/${vacancy}/panelists`, { personId: karen.id }).expect(201);
  const [one, two] = panelist.candidates.map(({ interviewId }: { interviewId: string }) => ({
    interviewId,
    conflict: false,
  }));
  const declaring = async (who: Someone, ...declarations: object[]) =>
    answered(await who.post(`/panelists/${panelist.id}/declare`, { declarations }));
  expect(await declaring(hr, one, two)).toBe('403 not-allowed');
  expect(await declaring(cast.principal, one, two)).toBe('404 not-found');
  expect(await declaring(karen, one)).toBe('422 candidates-undeclared');
  expect(await declaring(karen, one, one)).toBe('422 candidates-undeclared');
  expect(await declaring(karen, one, { ...two, interviewId: vacancy })).toBe('422 candidates-undeclared');
  expect(await declaring(karen, one, { ...two, conflict: 'no' })).toBe('400 invalid-input');
  expect(await declaring(karen, one, two)).toBe('done');
});

test('nothing of a candidate is seen before the declaration, nor with a conflict of interest', async () => {
  const [marcus] = cast.candidates as [Someone];
  const letter = (await marcus.upload(Buffer.from('%PDF-1.4\n%%EOF\n'), 'letter.pdf').expect(201)).body.id;
  const { vacancy, expressions } = await aShortlistedVacancy(api, worker, cast, { documents: [letter] });
  const { body: named } = await hr.post(`/vacancies/${vacancy}/panelists`, { personId: karen.id }).expect(201);
  const { interviewId } = named.candidates.find(({ officerName }: { officerName: string }) =>
    /Marcus/.test(officerName),
  );
  const seen = async () => {
    const { statement, documents } = await readInterview(karen, interviewId);
    return [statement !== null, documents.length, (await karen.get(`/documents/${letter}`)).status];
  };
  expect(await seen()).toEqual([false, 0, 404]);
  await declares(karen, named.id, ['Marcus Bell']);
  expect(await seen()).toEqual([false, 0, 404]);
  await declares(karen, named.id);
  expect(await seen()).toEqual([true, 1, 200]);
  await karen.get(`/expressions/${expressions[0]}`).expect(404); // the service history is the agency's
});

test('a recusal makes the panel incomplete again for that candidate, and says so', async () => {
  const { vacancy, panelists, interviews } = await begunInterviews(api, worker, cast);
  await declares(cast.principal, panelists[0]!, ['Priya Raman']);
  const { gaps, complete } = await panelOf(vacancy);
  expect([complete, gaps]).toEqual([
    false,
    [expect.stringMatching(/^The panel needs an administrator of .* Priya Raman/)],
  ]);
  expect(await told(api, panelists[0]!, 'Laura Kessler is recused')).toEqual(['Denise Holloway', 'Peter Nakamura']);
  expect((await readInterview(hr, interviews[1]!)).gap).toContain('Priya Raman');
  const proposing = (i: number) => hr.post(`/interviews/${interviews[i]}/propose`, inHours(api, 24 + i));
  expect(answered(await proposing(1))).toBe('422 panel-incomplete');
  expect(answered(await proposing(0))).toBe('done');
});

test('of a member who is taken off the panel, what is handed in stays and counts, and what is due ends', async () => {
  const { vacancy, panelists, interviews, expressions } = await begunInterviews(api, worker, cast);
  for (const [i, interview] of interviews.entries()) {
    await hr.post(`/interviews/${interview}/propose`, inHours(api, 24 + i)).expect(200);
    await hr.post(`/interviews/${interview}/begin-now`).expect(200);
  }
  await handsIn(cast.principal, interviews[0]!, 5);
  const removing = (by: Someone, sent: object) => by.post(`/panelists/${panelists[0]}/remove`, sent);
  expect(answered(await removing(cast.principal, why))).toBe('403 not-allowed');
  expect(answered(await removing(hr, {}))).toBe('400 invalid-input');
  expect(answered(await removing(hr, why))).toBe('done');
  expect(answered(await removing(hr, why))).toBe('409 not-now');
  expect(await told(api, panelists[0]!, 'You are no longer on the panel')).toEqual(['Laura Kessler']);
  const { rows } = await api.database.owner.query(
    `select state from scorecard where person_id = $1 and interview_id = any ($2) order by state`,
    [cast.principal.id, interviews],
  );
  expect(rows.map(({ state }) => state)).toEqual(['excused', 'handed_in']);
  for (const interview of interviews) await handsIn(cast.supervisor, interview, 3);
  const { body: ranking } = await hr.get(`/vacancies/${vacancy}/ranking`).expect(200);
  expect(ranking.panelists.map(({ name }: { name: string }) => name).sort()).toEqual(['Laura Kessler', 'Thomas Greer']);
  // Nobody of the campus scored the second candidate.
  const ranks = async (finalists: string[]) => answered(await hr.post(`/vacancies/${vacancy}/rank`, { finalists }));
  expect(await ranks(expressions)).toBe('422 finalist-not-scored');
});

test('a member leaves by themselves with a reason, and the panel says what it lacks', async () => {
  const { vacancy, panelists } = await begunInterviews(api, worker, cast);
  const leaving = (who: Someone, sent: object) => who.post(`/panelists/${panelists[1]}/decline`, sent);
  expect(answered(await leaving(hr, why))).toBe('403 not-allowed');
  expect(answered(await leaving(cast.supervisor, {}))).toBe('400 invalid-input');
  expect(answered(await leaving(cast.supervisor, why))).toBe('done');
  expect(await stateOf(hr, `/panelists/${panelists[1]}`)).toBe('left');
  expect((await panelOf(vacancy)).gaps).toHaveLength(2);
  await cast.candidates[0]!.get(`/vacancies/${vacancy}/panel`).expect(403);
});

test('an officer found eligible late is declared on as well, and the others are interviewed and scored meanwhile', async () => {
  const { interviews, panelists, expressions } = await begunInterviews(api, worker, cast);
  const [proposal, later] = [inHours(api, 24), inHours(api, 26)];
  await hr.post(`/interviews/${interviews[0]}/propose`, proposal).expect(200);
  await hr.post(`/expressions/${expressions[1]}/reconsider`, why).expect(200);
  expect(await stateOf(hr, `/interviews/${interviews[1]}`)).toBe('called_off');
  await hr.post(`/expressions/${expressions[1]}/find-eligible`).expect(200);
  expect(await stateOf(hr, `/panelists/${panelists[0]}`)).toBe('named');
  expect(answered(await hr.post(`/interviews/${interviews[0]}/propose`, later))).toBe('done');
  expect(answered(await hr.post(`/interviews/${interviews[0]}/begin-now`))).toBe('done');
  const { panelists: scoring } = await readInterview(hr, interviews[0]!);
  expect(scoring.map(({ scorecard }: { scorecard: string }) => scorecard)).toEqual(['due', 'due']);
  await declares(cast.principal, panelists[0]!);
  expect(await stateOf(hr, `/panelists/${panelists[0]}`)).toBe('ready');
});
