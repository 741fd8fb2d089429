import { statement } from '#persistence';
import { overlappingAssignments } from './overlap.js';

const assignments = `
  select a.id, a.program_id, a.state, a.version, a.officer_id, officer.name as officer_name, o.unit_id, a.campus_id,
         campus.name as campus_name, a.starts_on, a.ends_on, a.how, a.ending_reason, a.created_at,
         ${overlappingAssignments('a.program_id', 'a.officer_id')} as held
  from assignment a
  join officer o on o.program_id = a.program_id and o.person_id = a.officer_id
  join person officer on officer.id = a.officer_id
  join campus on campus.id = a.campus_id`;

export const assignmentFacts = statement('assignment-facts', `${assignments} where a.id = any ($1::uuid[])`);

/**
 * A page of assignments, newest first. Parameters: program, before id, state or null, campus or null, campuses that are
 * seen (null for all), the officer who sees their own, limit.
 */
export const listAssignments = statement(
  'list-assignments',
  `${assignments}
   where a.program_id = $1 and ($2::uuid is null or a.id < $2) and ($3::text is null or a.state = $3)
     and ($4::uuid is null or a.campus_id = $4)
     and ($5::uuid[] is null or a.campus_id = any ($5) or a.officer_id = $6)
   order by a.id desc limit $7`,
);

/** One at a time for each officer: of two inserts at once the exclusion constraint would make a deadlock, not a refusal. */
export const insertAssignment = statement(
  'insert-assignment',
  `with alone as materialized (select pg_advisory_xact_lock(hashtextextended('assignment ' || $3::text, 0)))
   insert into assignment (id, program_id, officer_id, campus_id, starts_on, created_by, created_at, how, state)
   select $1::uuid, $2::uuid, $3::uuid, $4::uuid, $5::date, $6::uuid, $7::timestamptz, $8::text, $9::text from alone`,
);

/**
 * What has to be known before it is recorded that an officer serves at a campus. Parameters: program, officer, campus;
 * null stands for what is not there in this program.
 */
export const whoWouldServe = statement(
  'who-would-serve',
  `select (select person.name from officer o join person on person.id = o.person_id
           where o.program_id = $1 and o.person_id = $2) as officer_name,
          (select o.sworn_on from officer o where o.program_id = $1 and o.person_id = $2) as sworn_on,
          (select o.left_on from officer o where o.program_id = $1 and o.person_id = $2) as left_on,
          (select name from campus where program_id = $1 and id = $3) as campus_name,
          ${overlappingAssignments('$1::uuid', '$2::uuid')} as held`,
);
