import { Database, statement } from '#persistence';
import { verifyFile } from '../../apps/api/src/verify-hiring-file.js';
import { testApi } from '../harness/api.js';
import { pdfText } from '../harness/pdf-text.js';
import { testWorker } from '../harness/worker.js';
import { alsoHolds } from './arranged.js';
import { people, someone, type Someone, withDemo } from './the-demo.js';
import { fileOf, pdfOf, verified } from './the-hiring-file.js';
import { aShortlistedVacancy, begunInterviews, type Cast, handsIn, inHours } from './the-interviews.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let cast: Cast, assessor: Someone;

beforeAll(async () => {
  const [hr, principal, supervisor, reader, ...candidates] = await people(
    api,
    'Denise Holloway',
    'Laura Kessler',
    'Thomas Greer',
    'Ruth Abernathy',
    'Priya Raman',
    'Tamika Grant',
  );
  cast = { hr: hr!, principal: principal!, supervisor: supervisor!, candidates };
  assessor = reader!;
  // She looks at several programs.
  const { body: session } = await hr!.get('/session').expect(200);
  await assessor.put('/session/program', { programId: session.program.id }).expect(200);
});

test('as long as a scorecard is out, the file has no score and says why, and the same file verifies', async () => {
  const begun = await begunInterviews(api, worker, cast);
  await cast.hr.post(`/interviews/${begun.interviews[0]}/propose`, inHours(api, 24)).expect(200);
  await cast.hr.post(`/interviews/${begun.interviews[0]}/begin-now`).expect(200);
  await handsIn(cast.principal, begun.interviews[0]!, 5);
  // Thomas Greer administers the agency's side, sits on the panel, and has not handed in.
  for (const who of [cast.supervisor, cast.hr, assessor]) {
    const { text } = await fileOf(who, begun.vacancy);
    const { parts } = JSON.parse(text);
    expect(parts.about.scoresLeftOut).toMatch(/Not every interview/);
    expect(parts.ranking).toBeNull();
    expect(parts.scorecards.map(({ sheet, former }: { sheet: null; former: [] }) => [sheet, former])).toEqual([
      [null, []],
      [null, []],
    ]);
    expect(text).not.toContain('Answered every question.');
    expect(verified(text).holds).toBe(true);
  }
  const { body } = await pdfOf(cast.hr, begun.vacancy).expect(200);
  expect(pdfText(body as Buffer).join(' ')).toContain('Not every interview of this vacancy is over');
});

test('the school’s side, officers, candidates who have a role, and other programs get no file', async () => {
  const { vacancy } = await aShortlistedVacancy(api, worker, cast);
  const outsider = await someone(api, 'Joyce Patterson', 'riverbend');
  const [district, officer] = await people(api, 'Latisha Coleman', 'Joshua Pruitt');
  for (const kind of ['json', 'pdf']) {
    for (const who of [cast.principal, district!, officer!, cast.candidates[0]!])
      await who.get(`/vacancies/${vacancy}/hiring-file.${kind}`).expect(403);
    expect([403, 404]).toContain((await outsider.get(`/vacancies/${vacancy}/hiring-file.${kind}`)).status);
  }
  await alsoHolds(api, cast.candidates[1]!, 'hr');
  const { body } = await cast.candidates[1]!.get(`/vacancies/${vacancy}/hiring-file.json`).expect(403);
  expect(body.title).toMatch(/You volunteered for this vacancy/);
});

test('a draft has a file for who may read it, with nothing in it yet', async () => {
  const { body: campuses } = await cast.hr.get('/campuses').expect(200);
  const { body: draft } = await cast.hr.post('/vacancies', { campusId: campuses.items[0].id }).expect(201);
  const { text } = await fileOf(cast.hr, draft.id);
  expect(JSON.parse(text).parts).toMatchObject({ postings: [], expressions: [], ranking: null, selections: [] });
  expect(verified(text).holds).toBe(true);
  expect((await pdfOf(cast.hr, draft.id).expect(200)).body.subarray(0, 5).toString()).toBe('%PDF-');
  await assessor.get(`/vacancies/${draft.id}/hiring-file.json`).expect(404);
});

const howMany = statement('test-notes-of-vacancies', `select count(*)::int as n from vacancy where requirements = $1`);

test('a file is of one moment: what others write while it is read is not in it, and nothing is written by it', async () => {
  const { body: session } = await cast.hr.get('/session').expect(200);
  const scope = { programId: session.program.id, personId: cast.hr.id, side: 'agency' as const };
  const database = api.app.get(Database);
  const seen = await database.snapshot(scope, async (tx) => {
    const before = await tx.run<{ n: number }>(howMany, ['Changed meanwhile.']);
    await api.database.owner.query(`update vacancy set requirements = 'Changed meanwhile.'`);
    return [...before, ...(await tx.run<{ n: number }>(howMany, ['Changed meanwhile.']))];
  });
  expect(seen).toEqual([{ n: 0 }, { n: 0 }]);
  expect((await database.read<{ n: number }>(scope, howMany, ['Changed meanwhile.']))[0]!.n).toBeGreaterThan(0);
  const write = statement('test-write-in-snapshot', `update vacancy set requirements = '' returning id`);
  await expect(database.snapshot(scope, (tx) => tx.run(write))).rejects.toMatchObject({ code: '25006' });
});

test('a file that is not there, or is none, is said to be so', () => {
  expect(verifyFile(undefined)).toMatchObject({ holds: false });
  expect(verifyFile('/there/is/nothing.json')).toMatchObject({
    holds: false,
    lines: [expect.stringContaining('could not be read')],
  });
});
