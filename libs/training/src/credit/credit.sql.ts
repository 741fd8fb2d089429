import { statement } from '#persistence';

const credits = `
  select c.id, c.program_id, c.state, c.version, c.officer_id, p.name as officer_name, o.unit_id, c.course_id,
         k.title as course_title, k.provider, k.provider_number, k.level, k.hours::float8 as course_hours, c.session_id,
         c.completed_on, c.hours::float8 as hours, c.excused_hours::float8 as excused_hours, c.made_up_on, c.source,
         c.note, c.reason, c.created_at, decider.name as decided_by_name, c.decided_at
  from training_credit c
  join course k on k.id = c.course_id
  join officer o on o.program_id = c.program_id and o.person_id = c.officer_id
  join person p on p.id = c.officer_id
  left join person decider on decider.id = c.decided_by`;

export const creditFacts = statement('training-credit-facts', `${credits} where c.id = any ($1::uuid[])`);

/** A page of an officer's completions, the latest first. Parameters: program, officer, before day, before id, limit. */
export const creditsOfOfficer = statement(
  'training-credits-of-officer',
  `${credits}
   where c.program_id = $1 and c.officer_id = $2 and (c.completed_on, c.id) < ($3::date, $4::uuid)
   order by c.completed_on desc, c.id desc limit $5`,
);

/** Parameters: rows, program, by, at. Those that are there already, by the same course and day, are left out. */
export const insertCredits = statement(
  'insert-training-credits',
  `insert into training_credit (id, program_id, officer_id, course_id, session_id, completed_on, hours, excused_hours,
                                made_up_on, source, note, created_by, created_at)
   select id, $2, "officerId", "courseId", "sessionId", "completedOn", hours, coalesce("excusedHours", 0), "madeUpOn",
          source, note, $3, $4
   from jsonb_to_recordset($1::jsonb) as c (id uuid, "officerId" uuid, "courseId" uuid, "sessionId" uuid,
     "completedOn" date, hours numeric, "excusedHours" numeric, "madeUpOn" date, source text, note text)
   on conflict (program_id, officer_id, course_id, completed_on) where state <> 'refused' do nothing
   returning id`,
);

/** Parameters: credit, reason, by, at. */
export const keepFormer = statement(
  'keep-former-training-credit',
  `insert into training_credit_former (id, program_id, credit_id, completed_on, hours, excused_hours, made_up_on, reason,
                                       replaced_by, replaced_at)
   values (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

export const formerCredits = statement(
  'former-training-credits',
  `select f.completed_on, f.hours::float8 as hours, f.excused_hours::float8 as excused_hours, f.made_up_on, f.reason,
          p.name as replaced_by_name, f.replaced_at
   from training_credit_former f join person p on p.id = f.replaced_by
   where f.program_id = $1 and f.credit_id = $2 order by f.replaced_at desc, f.id`,
);

/** Parameters: program, course. */
export const courseToCredit = statement(
  'course-to-credit',
  `select id, title, hours::float8 as hours, level, retired_at from course where program_id = $1 and id = $2`,
);

/** Parameters: program, officer, day. */
export const officerToCredit = statement(
  'officer-to-credit',
  `select person_id, unit_id from officer where program_id = $1 and person_id = $2`,
);

/** Every course in use, to choose from: a program has some dozens. Parameters: program. */
export const coursesToChoose = statement(
  'courses-to-choose',
  `select id, title, provider, provider_number, level, hours::float8 as hours
   from course where program_id = $1 and retired_at is null order by title, id limit 1000`,
);
