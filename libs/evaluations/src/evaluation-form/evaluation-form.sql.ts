import { statement } from '#persistence';

const columns = `
  form.id, form.program_id, form.state, form.version, form.number, form.name, creator.name as created_by_name,
  form.created_at, putter.name as put_into_service_by_name, form.put_into_service_at`;

const people = `
  left join person creator on creator.id = form.created_by left join person putter on putter.id = form.put_into_service_by`;

export const evaluationFormFacts = statement(
  'evaluation-form-facts',
  `select ${columns}, form.criteria,
          (select other.id from evaluation_form other
           where other.program_id = form.program_id and other.state = 'in_service' and other.id <> form.id) as other_in_service_id
   from evaluation_form form ${people}
   where form.id = any ($1::uuid[])`,
);

/** A page of a program's forms, newest first, without the criteria. */
export const listEvaluationForms = statement(
  'list-evaluation-forms',
  `select ${columns}, jsonb_array_length(form.criteria) as criterion_count
   from evaluation_form form ${people}
   where form.program_id = $1 and ($2::integer is null or form.number < $2)
   order by form.number desc limit $3`,
);

/** The form in service and the draft: two rows at the most. */
export const formsInUse = statement(
  'evaluation-forms-in-use',
  `select id, state, number, name, criteria, put_into_service_at from evaluation_form
   where program_id = $1 and state in ('in_service', 'draft')`,
);

/** Whoever begins a form or puts one into service does so alone in the program, until the transaction ends. */
export const lockForms = statement(
  'lock-evaluation-forms',
  `select pg_advisory_xact_lock(hashtextextended('evaluation_form ' || $1::text, 0))`,
);

/** A form with the next number; with $6 it is put into service at once, by nobody. */
export const insertEvaluationForm = statement(
  'insert-evaluation-form',
  `insert into evaluation_form (id, program_id, state, number, name, criteria, scale, created_by, created_at, put_into_service_at)
   select $1, $2, case when $6 then 'in_service' else 'draft' end,
          coalesce((select max(number) from evaluation_form where program_id = $2), 0) + 1, $3, $4::jsonb, $8::jsonb, $5,
          $7::timestamptz, case when $6 then $7::timestamptz end`,
);

/** What ratings point at: a row for each criterion of a form that is put into service, and never changes from then on. */
export const insertCriteria = statement(
  'insert-evaluation-criteria',
  `insert into evaluation_criterion (id, program_id, form_id, position, key, group_name, role, title, what_it_is, anchors)
   select gen_random_uuid(), form.program_id, form.id, c.position, c.content ->> 'key', c.content ->> 'group',
          c.content ->> 'role', c.content ->> 'title', c.content ->> 'whatItIs', c.content -> 'anchors'
   from evaluation_form form cross join jsonb_array_elements(form.criteria) with ordinality c (content, position)
   where form.id = any ($1::uuid[])`,
);
