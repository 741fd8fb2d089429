import type { SealedExport } from '#audit';
import { testApi } from '../harness/api.js';
import { pdfText } from '../harness/pdf-text.js';
import { testWorker } from '../harness/worker.js';
import { count } from './arranged.js';
import { people, type Someone, withDemo } from './the-demo.js';
import { fileOf, pdfOf, verified } from './the-hiring-file.js';
import { type Begun, type Cast, rankedWithSay, theSelection, theCast } from './the-interviews.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let cast: Cast, assessor: Someone, head: Someone;

beforeAll(async () => {
  cast = await theCast(api, 'Marcus Bell', 'Priya Raman', 'Tamika Grant');
  [assessor, head] = (await people(api, 'Ruth Abernathy', 'Eleanor Pratt')) as [Someone, Someone];
  // She looks at several programs.
  const { body: session } = await cast.hr.get('/session').expect(200);
  await assessor.put('/session/program', { programId: session.program.id }).expect(200);
});

/** A vacancy that is filled, with a scorecard that was corrected. */
let filled: Begun;
let whole: string;

test('the file of a filled vacancy has the whole case, and verifies without the database', async () => {
  filled = await rankedWithSay(api, worker, cast, ['recommend', 'accept', 'object']);
  const { hr, principal, candidates } = cast;
  const { body: interview } = await principal.get(`/interviews/${filled.interviews[0]}`).expect(200);
  const card = interview.panelists.find((one: { scorecardId: string | null }) => one.scorecardId).scorecardId;
  const { body: before } = await principal.get(`/scorecards/${card}`).expect(200);
  const sheet = {
    scores: { ...before.sheet.scores },
    notes: { [before.questions[0].id]: 'Zażółć — Ελπίδα' },
    comment: '',
  };
  sheet.scores[before.questions[0].id] = 4;
  await principal
    .post(`/scorecards/${card}/correct`, { ...sheet, reason: 'I had mistaken the two columns.' })
    .expect(200);
  await hr.post(`/vacancies/${filled.vacancy}/select`, theSelection(api, filled.expressions.slice(0, 2))).expect(200);
  const { body: offers } = await candidates[0]!.get('/offers/mine').expect(200);
  await candidates[0]!.post(`/offers/${offers[0].id}/accept`).expect(200);

  const { text, headers } = await fileOf(assessor, filled.vacancy);
  expect(headers['content-disposition']).toBe('attachment; filename="hiring-file.json"');
  whole = text;
  const { parts } = JSON.parse(text);
  expect(parts.about).toMatchObject({
    exportedBy: 'Ruth Abernathy',
    scoresLeftOut: null,
    timeZone: 'America/New_York',
  });
  expect(parts.vacancy).toMatchObject({ state: 'filled', minimumServiceYears: 3 });
  expect(parts.postings.length).toBeGreaterThan(1);
  expect(parts.expressions).toHaveLength(3);
  expect(parts.expressions[0]).toMatchObject({ officerName: 'Marcus Bell', voluntary: true, stateLabel: 'Appointed' });
  expect(parts.eligibility[0]).toMatchObject({
    intervals: [{ agency: 'Elkhorn City Police', status: 'verified', judgedByName: 'Denise Holloway' }],
    arithmetic: { meetsVerified: true, verified: { daysNeeded: expect.any(Number), stretches: [{}] } },
    decision: { outcome: 'eligible', by: 'Denise Holloway' },
  });
  expect(
    parts.panel.map((one: { seatTitle: string; declarations: object[] }) => [one.seatTitle, one.declarations.length]),
  ).toEqual(
    expect.arrayContaining([
      ['Administrator of the campus', 3],
      ['Agency', 3],
    ]),
  );
  expect(parts.interviewKit.questions[0]).toMatchObject({
    anchors: { one: expect.any(String) },
    weight: expect.any(Number),
  });
  expect(parts.interviews[0].invitations.length).toBe(3);
  expect(parts.scorecards).toHaveLength(6);
  expect(parts.scorecards.find(({ id }: { id: string }) => id === card)).toMatchObject({
    sheet: { notes: sheet.notes },
    former: [{ reason: 'I had mistaken the two columns.', comment: 'Answered every question.' }],
  });
  expect(parts.ranking.candidates[0]).toMatchObject({ rank: 1, name: 'Marcus Bell' });
  expect(parts.ranking.agreement.figures ?? parts.ranking.agreement.reason).toBeTruthy();
  expect(parts.recommendations.map(({ state }: { state: string }) => state).sort()).toEqual([
    'accepts',
    'objects',
    'recommends',
  ]);
  expect(parts.selections).toMatchObject([
    { places: [{ place: 0, officerName: 'Marcus Bell' }, { place: 1 }], againstObjection: false },
  ]);
  expect(parts.offers).toMatchObject([{ state: 'accepted' }]);
  expect(parts.assignments).toMatchObject([{ officerName: 'Marcus Bell', state: 'planned' }]);
  expect(verified(text)).toMatchObject({
    holds: true,
    said: expect.stringContaining('Ruth Abernathy exported the hiring file as JSON'),
  });
});

test('the entries are those of the database, of every kind of case that belongs to it', async () => {
  const { audit } = JSON.parse(whole) as SealedExport;
  const { rows } = await api.database.owner.query<{ seq: string; text: string; hash: string }>(
    `select seq, entry::text as text, encode(hash, 'hex') as hash from audit_entry where seq = any ($1)
     and program_id = (select program_id from vacancy where id = $2) order by seq`,
    [audit.entries.map(({ seq }) => seq), filled.vacancy],
  );
  expect(audit.entries.map(({ text, hash }) => ({ text, hash }))).toEqual(
    rows.map(({ text, hash }) => ({ text, hash })),
  );
  const kinds = new Set(audit.entries.map(({ text }) => JSON.parse(text).caseKind));
  expect([...kinds].sort()).toEqual([
    'assignment',
    'expression',
    'interview',
    'interview_kit',
    'invitation',
    'offer',
    'panelist',
    'recommendation',
    'scorecard',
    'service_history',
    'unit_posting',
    'vacancy',
  ]);
});

test.each<[string, RegExp, (file: SealedExport) => void]>([
  [
    'a changed text',
    /Entry \d+ was altered/,
    ({ audit }) => (audit.entries[3]!.text = audit.entries[3]!.text.replace('e', 'a')),
  ],
  ['a removed entry', /Left out of the file: entry \d+,/, ({ audit }) => audit.entries.splice(5, 1)],
  [
    'swapped entries',
    /stands behind entry \d+: entries were moved/,
    ({ audit }) => audit.entries.push(...audit.entries.splice(4, 1)),
  ],
  ['a cut chain', /The chain is cut/, ({ audit }) => audit.entries.pop()],
  [
    'a changed score',
    /The part "scorecards" was changed/,
    ({ parts }) => {
      const { scores } = (parts as { scorecards: { sheet: { scores: Record<string, number> } }[] }).scorecards[0]!
        .sheet;
      scores[Object.keys(scores)[0]!]! -= 1;
    },
  ],
])('%s in the exported file is named', (_, sentence, tamper) => {
  const { said, holds } = verified(whole, tamper);
  expect(holds).toBe(false);
  expect(said).toMatch(/^BROKEN {2}/m);
  expect(said).toMatch(sentence);
});

test('each export is recorded with who did it, and the next one has the record of the one before', async () => {
  const before = await count(api, `audit_entry where entry ->> 'action' = 'export-hiring-file'`);
  await pdfOf(head, filled.vacancy).expect(200);
  const { text } = await fileOf(cast.hr, filled.vacancy);
  expect(await count(api, `audit_entry where entry ->> 'action' = 'export-hiring-file'`)).toBe(before + 2);
  const said = (JSON.parse(text) as SealedExport).audit.entries.slice(-2).map(({ text: entry }) => JSON.parse(entry));
  expect(said).toMatchObject([
    { who: 'Eleanor Pratt', says: 'exported the hiring file as PDF', caseId: filled.vacancy },
    { who: 'Denise Holloway', says: 'exported the hiring file as JSON' },
  ]);
  const { body: history } = await cast.hr.get(`/cases/vacancy/${filled.vacancy}/history`).expect(200);
  expect(history.items[0]).toMatchObject({ who: 'Denise Holloway', says: 'exported the hiring file as JSON' });
});

test('the PDF says the same on numbered pages', async () => {
  const { body, headers } = await pdfOf(assessor, filled.vacancy).expect(200);
  expect(headers['content-type']).toBe('application/pdf');
  const pages = pdfText(body as Buffer);
  expect(pages.length).toBeGreaterThan(8);
  pages.forEach((page, i) => expect(page).toContain(`Page ${i + 1} of ${pages.length}`));
  for (const words of [
    'Contents',
    '13. The record of changes',
    'Marcus Bell',
    'Elkhorn City Police',
    'I had mistaken the two columns.',
    'Zażółć — Ελπίδα',
    'The school objects',
    'Alternates, in order',
    'exported the hiring file as PDF',
    'Appointed',
  ])
    expect(pages.join(' ')).toContain(words);
});
