import { statement } from '#persistence';

const followUps = `
  select f.id, f.program_id, f.state, f.version, f.assignment_id, f.kind, f.due_at, f.note, f.done_on, f.reason,
         settler.name as settled_by_name, f.settled_at, a.officer_id, officer.name as officer_name, o.unit_id,
         unit.name as unit_name, a.campus_id, campus.name as campus_name
  from follow_up f
  join assignment a on a.id = f.assignment_id
  join officer o on o.program_id = a.program_id and o.person_id = a.officer_id
  join unit on unit.id = o.unit_id
  join person officer on officer.id = a.officer_id
  join campus on campus.id = a.campus_id
  left join person settler on settler.id = f.settled_by`;

export const followUpFacts = statement('follow-up-facts', `${followUps} where f.id = any ($1::uuid[])`);

export const followUpsOfAssignment = statement(
  'follow-ups-of-assignment',
  `${followUps} where f.assignment_id = $1 order by f.due_at, f.kind`,
);

export const insertFollowUps = statement(
  'insert-follow-ups',
  `insert into follow_up (id, program_id, assignment_id, kind, due_at)
   select id, $1, $2, kind, "dueAt" from jsonb_to_recordset($3::jsonb) as f (id uuid, kind text, "dueAt" timestamptz)`,
);
