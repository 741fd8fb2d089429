import { statement } from '#persistence';

export const requirementFacts = statement(
  'training-requirement-facts',
  `select r.id, r.program_id, r.state, r.version, r.officer_id, p.name as officer_name, o.unit_id, r.back_on, r.next_key,
          r.next_title, r.next_due_on, r.look_on, r.reminded_on, r.reaches,
          coalesce((select (s ->> 'owed')::int from jsonb_array_elements(r.standings) s where s ->> 'key' = r.next_key), 0)
            as next_owed
   from training_requirement r
   join officer o on o.program_id = r.program_id and o.person_id = r.officer_id
   join person p on p.id = r.officer_id
   where r.id = any ($1::uuid[])`,
);

export const insertRequirement = statement(
  'insert-training-requirement',
  `insert into training_requirement (id, program_id, officer_id, created_at) values ($1, $2, $3, $4)`,
);

/** Parameters: program, officer. */
export const requirementOfOfficer = statement(
  'training-requirement-of-officer',
  `select id, state from training_requirement where program_id = $1 and officer_id = $2`,
);

export const noteService = statement(
  'note-training-service',
  `insert into training_service (assignment_id, program_id, officer_id, starts_on) values ($1, $2, $3, $4)
   on conflict (assignment_id) do nothing`,
);

/** The assignment is over: after its last day, or without ever having begun (null). */
export const endService = statement(
  'end-training-service',
  `update training_service set ends_on = $3 where program_id = $1 and assignment_id = $2`,
);
export const dropService = statement(
  'drop-training-service',
  `delete from training_service where program_id = $1 and assignment_id = $2`,
);

/** Whether the officer is or is going to be an SRO on some campus. Parameters: program, officer. */
export const servesOn = statement(
  'training-serves-on',
  `select exists (select from training_service where program_id = $1 and officer_id = $2 and ends_on is null) as serves,
          exists (select from training_service where program_id = $1 and officer_id = $2) as served`,
);

export const insertLeave = statement(
  'insert-training-leave',
  `insert into training_leave (id, program_id, officer_id, starts_on, reason)
   select gen_random_uuid(), r.program_id, r.officer_id, $2, $3 from training_requirement r where r.id = $1`,
);

export const endLeave = statement(
  'end-training-leave',
  `update training_leave l set returned_on = greatest(l.starts_on, $2::date) from training_requirement r
   where r.id = any ($1::uuid[]) and l.program_id = r.program_id and l.officer_id = r.officer_id and l.returned_on is null`,
);

export const insertLeniency = statement(
  'insert-training-leniency',
  `insert into training_leniency (id, program_id, officer_id, key, due_on, reason, given_by, given_at)
   select gen_random_uuid(), r.program_id, r.officer_id, $2, $3, $4, $5, $6 from training_requirement r where r.id = $1`,
);
