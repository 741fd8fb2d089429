import { statement } from '#persistence';
import { panelGaps } from '../panel/panelist.sql.js';
import { candidates } from '../selection/selection.sql.js';

const columns = `
  vacancy.id, vacancy.program_id, vacancy.state, vacancy.version, vacancy.campus_id, campus.name as campus_name,
  vacancy.advisor_duties, vacancy.educator_duties, vacancy.law_enforcer_duties, vacancy.schedule, vacancy.requirements,
  vacancy.minimum_service_years, vacancy.documents_asked, vacancy.opens_on, vacancy.closes_on, vacancy.closes_at,
  vacancy.decisions_due_at, vacancy.follows_id,
  (select next.id from vacancy next where next.program_id = vacancy.program_id and next.follows_id = vacancy.id) as followed_by_id, vacancy.created_by, vacancy.posted_at, vacancy.closed_at,
  vacancy.cancel_reason, vacancy.interview_kit_id, vacancy.selection_due_at, vacancy.filled_at`;

const counts = `
  (select coalesce(jsonb_object_agg(state, n), '{}') from (
     select state, count(*) as n from expression e
     where e.program_id = vacancy.program_id and e.vacancy_id = vacancy.id group by state) by_state) as expression_counts,
  (select count(*) from unit_posting p where p.vacancy_id = vacancy.id and p.state = 'pending') as units_pending,
  (select count(*) from unit_posting p where p.vacancy_id = vacancy.id) as units,
  (select count(*) from contest c join expression e on e.id = c.expression_id
   where e.vacancy_id = vacancy.id and c.state = 'filed') as open_contests,
  (select max(contestable_until) from expression e
   where e.vacancy_id = vacancy.id and e.state = 'ineligible') as last_contestable_until`;

const latestSelection = `(select s.id from selection s where s.vacancy_id = vacancy.id order by s.selected_at desc, s.id desc limit 1)`;

/** What the second half of hiring reads: panel, interviews, candidates, selection and offer. */
const inProcess = `
  (select k.id from interview_kit k where k.program_id = vacancy.program_id and k.state = 'in_service') as kit_in_service_id,
  (select coalesce(jsonb_object_agg(state, n), '{}') from (
     select state, count(*) as n from interview i
     where i.program_id = vacancy.program_id and i.vacancy_id = vacancy.id and i.state <> 'called_off'
     group by state) by_state) as interview_counts,
  ${panelGaps},
  array(select p.person_id from panelist p where p.program_id = vacancy.program_id and p.vacancy_id = vacancy.id
        and p.state in ('named', 'ready')) as panel,
  ${candidates},
  (select s.selected_by from selection s where s.id = ${latestSelection}) as selected_by,
  exists (select from selection_place p join expression x on x.id = p.expression_id
          where p.selection_id = ${latestSelection} and x.state = 'ranked') as selection_stands,
  (select f.answer_by from offer f where f.vacancy_id = vacancy.id and f.state = 'open') as offer_answer_by,
  (select a.state from offer f join assignment a on a.id = f.assignment_id
   where f.vacancy_id = vacancy.id and f.state = 'accepted') as assignment_state,
  (select s.alternates_until from selection s where s.id = ${latestSelection}) as alternates_until`;

/** In a list nobody asks for the process of each. */
const notInProcess = `
  null as kit_in_service_id, '{}'::jsonb as interview_counts, '[]'::jsonb as panel_gaps, array[]::uuid[] as panel,
  '[]'::jsonb as candidates, null as selected_by, false as selection_stands, null as offer_answer_by,
  null as assignment_state, null as alternates_until`;

export const vacancyFacts = statement(
  'vacancy-facts',
  `select ${columns}, ${counts}, ${inProcess}
   from vacancy join campus on campus.id = vacancy.campus_id
   where vacancy.id = any ($1::uuid[])`,
);

/** A page of vacancies, newest first. $3 is null for every state, $4 says whether drafts are shown, $6 is null for every campus. */
export const listVacancies = statement(
  'list-vacancies',
  `select ${columns}, ${counts}, ${notInProcess}
   from vacancy join campus on campus.id = vacancy.campus_id
   where vacancy.program_id = $1 and ($2::uuid is null or vacancy.id < $2)
     and ($3::text is null or vacancy.state = $3) and ($4 or vacancy.state <> 'draft')
     and ($6::uuid[] is null or vacancy.campus_id = any ($6))
   order by vacancy.id desc limit $5`,
);

export const insertVacancy = statement(
  'insert-vacancy',
  `insert into vacancy (id, program_id, campus_id, created_by, created_at) values ($1, $2, $3, $4, $5)`,
);

/** A vacancy to be posted again begins with the words of the one before it, and with new days. */
export const copyVacancy = statement(
  'copy-vacancy',
  `insert into vacancy (id, program_id, campus_id, advisor_duties, educator_duties, law_enforcer_duties, schedule,
                        requirements, minimum_service_years, documents_asked, follows_id, created_by, created_at)
   select $1, program_id, campus_id, advisor_duties, educator_duties, law_enforcer_duties, schedule, requirements,
          minimum_service_years, documents_asked, id, $3, $4
   from vacancy where id = $2`,
);

export const expressionsOfVacancies = statement(
  'expressions-of-vacancies',
  `select id from expression where vacancy_id = any ($1::uuid[]) and state in ('expressed', 'awaiting_history', 'eligible', 'ranked', 'offered')`,
);
export const candidatesOfVacancies = statement(
  'candidates-of-vacancies',
  `select id from expression where vacancy_id = any ($1::uuid[]) and state in ('eligible', 'ranked')`,
);
/** The alternates of the latest selection who were let go when another took the post. */
export const alternatesOfVacancies = statement(
  'alternates-of-vacancies',
  `select x.id from vacancy
   join selection_place p on p.selection_id = ${latestSelection}
   join expression x on x.id = p.expression_id and x.state = 'not_selected'
   join recommendation r on r.expression_id = x.id and r.state in ('recommends', 'accepts', 'objects')
   where vacancy.id = any ($1::uuid[]) and p.place > 0
     and not exists (select from offer f where f.expression_id = x.id)`,
);
export const appointedOfVacancies = statement(
  'appointed-of-vacancies',
  `select f.id as offer_id, f.expression_id from offer f where f.vacancy_id = any ($1::uuid[]) and f.state = 'accepted'`,
);
export const postingsOfVacancies = statement(
  'postings-of-vacancies',
  `select id from unit_posting where vacancy_id = any ($1::uuid[]) and state = 'pending'`,
);
export const contestsOfVacancies = statement(
  'contests-of-vacancies',
  `select c.id from contest c join expression e on e.id = c.expression_id
   where e.vacancy_id = any ($1::uuid[]) and c.state = 'filed'`,
);

/** One posting record for each unit, saying how many officers were told in-app and by e-mail at that moment. */
export const insertPostings = statement(
  'insert-unit-postings',
  `insert into unit_posting (program_id, vacancy_id, unit_id, contact_id, officers_told, told_at)
   select $1, $2, "unitId", "contactId", told, $4
   from jsonb_to_recordset($3::jsonb) as u ("unitId" uuid, "contactId" uuid, told integer)
   returning id`,
);
