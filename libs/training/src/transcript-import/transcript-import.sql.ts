import { statement } from '#persistence';

export const insertImport = statement(
  'insert-training-import',
  `insert into training_import (id, program_id, file_name, lines, total, created_by, created_at)
   values ($1, $2, $3, $4, $5, $6, $7)`,
);

export const readImport = statement(
  'read-training-import',
  `select id, file_name, lines, choices, total, imported_at, outcome
   from training_import where program_id = $1 and id = $2 and created_by = $3`,
);

/** Locked but for the key, on which the progress of the import rests. */
export const lockImport = statement(
  'lock-training-import',
  `select id, file_name, lines, choices, total, imported_at, outcome
   from training_import where program_id = $1 and id = $2 and created_by = $3 for no key update`,
);

export const readProgress = statement(
  'read-training-import-progress',
  `select i.total, coalesce(p.done, 0) as done, i.imported_at is not null as imported
   from training_import i left join training_import_progress p on p.import_id = i.id
   where i.program_id = $1 and i.id = $2 and i.created_by = $3`,
);

export const keepChoices = statement(
  'keep-training-import-choices',
  `update training_import set choices = choices || $4::jsonb
   where program_id = $1 and id = $2 and created_by = $3 and imported_at is null returning id`,
);

/** Beside the import's own transaction, so that it can be seen while that one goes on. */
export const keepProgress = statement(
  'keep-training-import-progress',
  `insert into training_import_progress (import_id, program_id, done) values ($1, $2, $3)
   on conflict (import_id) do update set done = excluded.done returning done`,
);

export const endImport = statement(
  'end-training-import',
  `update training_import set imported_at = $3, outcome = $4 where program_id = $1 and id = $2`,
);

/** Everybody who is or was an officer. */
export const officersToMatch = statement(
  'officers-to-match',
  `select o.person_id as id, p.name, o.badge_number as badge
   from officer o join person p on p.id = o.person_id where o.program_id = $1 order by o.left_on nulls first, p.name`,
);

export const coursesToMatch = statement(
  'courses-to-match',
  `select id, title, provider, provider_number, hours::float8 as hours, level from course where program_id = $1
   order by retired_at nulls first, title`,
);

/** What is on record of the same officers, courses and days. Parameters: program, and the three side by side. */
export const onRecord = statement(
  'training-on-record',
  `select c.officer_id, c.course_id, c.completed_on, c.hours::float8 as hours
   from unnest($2::uuid[], $3::uuid[], $4::date[]) l (officer_id, course_id, completed_on)
   join training_credit c on c.program_id = $1 and c.officer_id = l.officer_id and c.course_id = l.course_id
     and c.completed_on = l.completed_on and c.state <> 'refused'`,
);

export const addCourses = statement(
  'add-courses-of-transcript',
  `insert into course (id, program_id, title, provider, provider_number, hours, level)
   select id, $2, title, provider, number, hours, level
   from jsonb_to_recordset($1::jsonb) as k (id uuid, title text, provider text, number text, hours numeric, level text)`,
);

/** Verified already, as whoever imports them has the provider's own transcript. */
export const insertVerified = statement(
  'insert-verified-training-credits',
  `insert into training_credit (id, program_id, state, officer_id, course_id, completed_on, hours, source, created_by,
                                created_at, decided_by, decided_at)
   select id, $2, 'verified', "officerId", "courseId", "completedOn", hours, 'import', $3, $4, $3, $4
   from jsonb_to_recordset($1::jsonb) as c (id uuid, "officerId" uuid, "courseId" uuid, "completedOn" date, hours numeric)
   on conflict (program_id, officer_id, course_id, completed_on) where state <> 'refused' do nothing
   returning id`,
);
