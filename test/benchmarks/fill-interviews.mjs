// What the interview benchmark measures on: vacancies whose candidates are scored, and others whose scorecards are due.
import pg from 'pg';
import { sessions } from './fill.mjs';

const panelists = 5;
const ranked = { vacancies: 60, candidates: 12 };
/** Half of them for each of the two servers. */
const scoring = { vacancies: 400, candidates: 40 };

export const questions = Array.from({ length: 12 }, (_, i) => ({
  id: `question-${i + 1}`,
  competency: `Competency ${(i % 6) + 1}`,
  question: 'What would you do?',
  listenFor: '',
  weight: (i % 5) + 1,
  anchors: { one: 'Nothing.', three: 'Something.', five: 'Everything.' },
}));

/** Call it after `fill`. Gives the ranked vacancies, and the scorecards that are due with the cookie of their panelist. */
export async function fillInterviews(databaseUrl) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const one = async (sql, params) => (await client.query(sql, params)).rows[0];
  const { program, campus, hr } = await one(
    `select p.id as program, c.id as campus, g.person_id as hr
     from program p join campus c on c.program_id = p.id join role_grant g on g.program_id = p.id and g.role = 'hr'`,
  );
  const { rows: panel } = await client.query(
    `with people as (
       insert into person (email, name) select 'panelist' || n || '@bench.example', 'Panelist ' || n
       from generate_series(1, $3::int) n returning id, name),
     granted as (insert into role_grant (program_id, person_id, role, campus_id)
       select $1, id, case when name like '%1' then 'administrator' else 'supervisor' end,
              case when name like '%1' then $2::uuid end from people)
     select id, case when name like '%1' then 'campus' else 'agency' end as seat from people order by name`,
    [program, campus, panelists],
  );
  const { id: kit } = await one(
    `insert into interview_kit (id, program_id, state, number, title, questions, created_by, created_at,
       put_into_service_by, put_into_service_at)
     values (uuidv7(), $1, 'in_service', 1, 'Bench', $2, $3, now(), $3, now()) returning id`,
    [program, JSON.stringify(questions), hr],
  );
  const make = (count, state, candidates, scored) =>
    client.query(
      `with v as (
         insert into vacancy (id, program_id, state, campus_id, advisor_duties, educator_duties, law_enforcer_duties,
           schedule, requirements, opens_on, closes_on, closes_at, decisions_due_at, created_by, created_at, posted_at,
           interview_kit_id)
         select uuidv7(), $1, $2, $3, 'a', 'e', 'l', 's', 'r', current_date - 40, current_date - 20,
           current_date - interval '19 days', current_date - interval '10 days', $4, now(), now(), $5
         from generate_series(1, $6::int) returning id),
       x as (
         insert into expression (id, program_id, vacancy_id, officer_id, statement, voluntary, expressed_at, state, outcome)
         select uuidv7(), $1, v.id, o.person_id, 'I would like to work with youth.', true, now(),
           case when $9 then 'ranked' else 'eligible' end, 'eligible'
         from v cross join (select person_id from officer order by badge_number limit $7) o
         returning id, vacancy_id, officer_id),
       p as (
         insert into panelist (id, program_id, state, vacancy_id, person_id, seat, named_by, named_at)
         select uuidv7(), $1, 'ready', v.id, m.id, m.seat, $4, now()
         from v cross join jsonb_to_recordset($8) as m (id uuid, seat text) returning id, vacancy_id, person_id),
       i as (
         insert into interview (program_id, state, vacancy_id, expression_id, officer_id, statement, starts_at, ends_at,
           place, scores_due_at, opened_at)
         select $1, case when $9 then 'scored' else 'under_way' end, vacancy_id, id, officer_id, 'Statement.',
           now() - interval '2 hours', now() - interval '1 hour', 'Room 4', now() + interval '47 hours', now()
         from x returning id, vacancy_id),
       d as (
         insert into conflict_declaration (program_id, panelist_id, interview_id, conflict, declared_at)
         select $1, p.id, i.id, false, now() from p join i using (vacancy_id)),
       s as (
         insert into scorecard (program_id, state, vacancy_id, interview_id, panelist_id, person_id, due_at, opened_at,
           handed_in_at)
         select $1, case when $9 then 'handed_in' else 'due' end, i.vacancy_id, i.id, p.id, p.person_id,
           now() + interval '47 hours', now(), case when $9 then now() end
         from i join p using (vacancy_id) returning *),
       t as (
         insert into score_sheet (scorecard_id, program_id, interview_id, person_id, scores, saved_at)
         select s.id, $1, s.interview_id, s.person_id,
           (select jsonb_object_agg('question-' || q, 1 + (hashtext(s.id::text || q) & 3)) from generate_series(1, 12) q), now()
         from s where $9),
       opened as (
         insert into task (program_id, case_kind, case_id, kind, title, path, owner_person_id, owner_role, escalates_to,
           opened_at, due_at)
         select $1, 'scorecard', s.id, 'hand-in-scorecard', 'Score a candidate', '/scorecards/' || s.id, s.person_id, null,
           '{"role":"hr"}'::jsonb, now(), s.due_at from s where not $9
         union all
         select $1, 'interview', i.id, 'see-scores-in', 'See the scores in', '/interviews/' || i.id, null, 'hr',
           '{"role":"agency_administrator"}', now(), now() + interval '47 hours' from i where not $9
         returning *)
       insert into deadline (program_id, case_kind, case_id, task_id, effect, due_at, next_try_at)
       select program_id, case_kind, case_id, id, 'escalate', due_at, due_at from opened`,
      [program, state, campus, hr, kit, count, candidates, JSON.stringify(panel), scored],
    );
  await make(ranked.vacancies, 'ranked', ranked.candidates, true);
  await make(scoring.vacancies, 'interviewing', scoring.candidates, false);
  const cookies = new Map();
  const made = await sessions(
    client,
    program,
    panel.map(({ id }) => id),
  );
  panel.forEach(({ id }, i) => cookies.set(id, made[i]));
  await client.query('vacuum analyze');
  const { rows: vacancies } = await client.query(`select id from vacancy where state = 'ranked'`);
  const { rows: cards } = await client.query(
    `select id, person_id as person from scorecard where state = 'due' order by hashtext(id::text)`,
  );
  await client.end();
  return {
    vacancies: vacancies.map(({ id }) => id),
    scorecards: cards.map(({ id, person }) => ({ id, cookie: cookies.get(person) })),
  };
}
