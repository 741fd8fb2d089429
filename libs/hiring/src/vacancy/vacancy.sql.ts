import { statement } from '#persistence';

const columns = `
  vacancy.id, vacancy.program_id, vacancy.state, vacancy.version, vacancy.campus_id, campus.name as campus_name,
  vacancy.advisor_duties, vacancy.educator_duties, vacancy.law_enforcer_duties, vacancy.schedule, vacancy.requirements,
  vacancy.minimum_service_years, vacancy.documents_asked, vacancy.opens_on, vacancy.closes_on, vacancy.closes_at,
  vacancy.decisions_due_at, vacancy.follows_id,
  (select next.id from vacancy next where next.program_id = vacancy.program_id and next.follows_id = vacancy.id) as followed_by_id, vacancy.created_by, vacancy.posted_at, vacancy.closed_at,
  vacancy.cancel_reason`;

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

export const vacancyFacts = statement(
  'vacancy-facts',
  `select ${columns}, ${counts}
   from vacancy join campus on campus.id = vacancy.campus_id
   where vacancy.id = any ($1::uuid[])`,
);

/** A page of vacancies, newest first. $3 is null for every state, $4 says whether drafts are shown, $6 is null for every campus. */
export const listVacancies = statement(
  'list-vacancies',
  `select ${columns}, ${counts}
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
  `select id from expression where vacancy_id = any ($1::uuid[]) and state in ('expressed', 'awaiting_history', 'eligible')`,
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
