import { testApi } from '../harness/api.js';
import { pdfText } from '../harness/pdf-text.js';
import { someone, withDemo } from './the-demo.js';

const api = testApi({ now: '2027-03-01T15:00:00Z' });
withDemo(api);

const [candidates, panelists] = [60, 5];

/** A vacancy at the end of its interviews, as the tables have it: every panelist has scored every candidate. */
async function aLargeVacancy(hr: string): Promise<string> {
  const { rows } = await api.database.owner.query<{ vacancy: string }>(
    `with place as (
       select p.id as program_id, (select id from campus where program_id = p.id order by name limit 1) as campus_id,
              (select id from unit where program_id = p.id order by name limit 1) as unit_id
       from program p join role_grant g on g.program_id = p.id and g.person_id = $1 limit 1),
     kit as (
       insert into interview_kit (id, program_id, state, number, title, questions, created_at, put_into_service_at)
       select uuidv7(), program_id, 'in_service', 1, 'The kit', (select jsonb_agg(jsonb_build_object('id', 'q' || n,
         'competency', 'Competency ' || n, 'question', 'What would you do?', 'listenFor', '', 'weight', 1 + n % 5,
         'anchors', '{"one": "1", "three": "3", "five": "5"}'::jsonb) order by n) from generate_series(1, 12) n), now(), now()
       from place returning id, program_id),
     posted as (
       insert into vacancy (id, program_id, state, campus_id, opens_on, closes_on, closes_at, decisions_due_at, created_by,
         created_at, interview_kit_id)
       select uuidv7(), p.program_id, 'interviewing', campus_id, '2027-01-01', '2027-01-20', '2027-01-21', '2027-01-28', $1,
         '2027-01-01', kit.id from place p, kit returning id, program_id),
     people as (
       insert into person (email, name) select 'candidate' || n || '@large.example', 'Candidate ' || n
       from generate_series(1, $2::int) n returning id, name),
     granted as (insert into role_grant (program_id, person_id, role) select program_id, people.id, 'officer' from place, people),
     officers as (
       insert into officer (program_id, person_id, unit_id, badge_number, rank, sworn_on)
       select program_id, people.id, unit_id, 'L' || substr(name, 11), 'Officer', '2012-01-01' from place, people
       returning program_id, person_id),
     service as (
       insert into service_interval (program_id, officer_id, agency, started_on, source, entered_by, entered_at, status,
         judged_by, judged_at)
       select program_id, person_id, 'Elsewhere Police', '2012-01-01', 'import', $1, now(), 'verified', $1, now() from officers),
     interested as (
       insert into expression (id, program_id, vacancy_id, officer_id, statement, voluntary, expressed_at, state, outcome,
         decided_by, decided_at)
       select uuidv7(), o.program_id, posted.id, o.person_id, repeat('I would like to work with youth. ', 60), true,
         '2027-01-10', 'eligible', 'eligible', $1, '2027-01-25' from officers o, posted returning *),
     interviews as (
       insert into interview (program_id, state, vacancy_id, expression_id, officer_id, statement, starts_at, ends_at, place,
         scores_due_at, opened_at)
       select program_id, 'scored', vacancy_id, id, officer_id, statement, '2027-02-10 15:00Z', '2027-02-10 16:00Z', 'Room 4',
         '2027-02-12', '2027-01-26' from interested returning *),
     panel as (
       insert into panelist (id, program_id, state, vacancy_id, person_id, seat, named_by, named_at)
       select uuidv7(), posted.program_id, 'ready', posted.id, g.person_id, 'agency', $1, '2027-01-26'
       from posted, (select distinct person_id from role_grant where role = 'officer' limit $3) g returning *),
     declared as (
       insert into conflict_declaration (program_id, panelist_id, interview_id, conflict, declared_at)
       select i.program_id, p.id, i.id, false, '2027-01-27' from interviews i, panel p),
     cards as (
       insert into scorecard (program_id, state, vacancy_id, interview_id, panelist_id, person_id, due_at, opened_at, handed_in_at)
       select i.program_id, 'handed_in', i.vacancy_id, i.id, p.id, p.person_id, '2027-02-12', '2027-02-10', '2027-02-11'
       from interviews i, panel p returning *),
     sheets as (
       insert into score_sheet (scorecard_id, program_id, interview_id, person_id, scores, notes, comment, saved_at)
       select c.id, c.program_id, c.interview_id, c.person_id,
         (select jsonb_object_agg('q' || n, 1 + (hashtext(c.id::text || n) & 3)) from generate_series(1, 12) n),
         (select jsonb_object_agg('q' || n, repeat('Named an example from the street. ', 6)) from generate_series(1, 12) n),
         'A good candidate.', '2027-02-11' from cards c)
     select id as vacancy from posted`,
    [hr, candidates, panelists],
  );
  return rows[0]!.vacancy;
}

test('a vacancy with sixty candidates and five panelists has its file, as JSON and as PDF', async () => {
  const hr = await someone(api, 'Denise Holloway');
  const vacancy = await aLargeVacancy(hr.id);
  const { body: file } = await hr.get(`/vacancies/${vacancy}/hiring-file.json`).expect(200);
  expect(file.parts.expressions).toHaveLength(candidates);
  expect(file.parts.scorecards).toHaveLength(candidates * panelists);
  expect(file.parts.ranking.candidates).toHaveLength(candidates);
  expect(file.parts.ranking.agreement.figures.candidateIds).toHaveLength(candidates);
  const { body: pdf } = await hr.get(`/vacancies/${vacancy}/hiring-file.pdf`).buffer(true).expect(200);
  const pages = pdfText(pdf as Buffer);
  expect(pages.at(-1)).toContain(`Page ${pages.length} of ${pages.length}`);
  const text = pages.join(' ');
  for (let i = 1; i <= candidates; i++) expect(text).toContain(`Candidate ${i} `);
});
