// What one job does: the same as the deadline engine for one deadline, in one statement and so in one round trip. As the
// owner of the tables, without row-level security. Nothing faster came to our mind.
import pg from 'pg';

const escalate = {
  name: 'escalate',
  text: `with scope as materialized (
     select set_config('liaison.program_id', $2, true)
   ), marked as materialized (
     update task t set reminded_at = coalesce(reminded_at, now()), escalated_at = now()
     where id = $1 and settled_at is null and escalated_at is null returning t.*, escalates_to ->> 'role' as to_role
   ), opened as (
     insert into task (program_id, case_kind, case_id, kind, title, path, owner_role, escalates_to, opened_at, due_at, escalation_of)
     select program_id, case_kind, case_id, 'escalation-of-' || kind, 'Overdue with somebody else: ' || title, path, to_role,
            escalates_to, now(), due_at, id from marked
   ), told as (
     select m.*, owner_person_id as person_id, 'Overdue: ' || title as subject,
            'This waits on you and its due date has passed.' as body from marked m
     union all
     select m.*, g.person_id, 'Overdue with somebody else: ' || title,
            'The due date has passed and the step has not been taken. Please see to it that it is.'
     from marked m join role_grant g on g.program_id = m.program_id and g.role = m.to_role and g.ended_at is null
   ), noticed as (
     insert into notice (program_id, person_id, subject, body, path, case_kind, case_id, recorded_at, email_delivery, email_due_at)
     select t.program_id, p.id, subject, body, path, case_kind, case_id, now(), email_delivery, now() + interval '8 hours'
     from told t join person p on p.id = t.person_id and p.active
   ), written as (
     select jsonb_agg(jsonb_build_object('caseKind', case_kind, 'caseId', case_id, 'action', 'escalate',
       'says', 'told others that this is overdue: ' || title, 'whoId', null, 'who', 'Liaison', 'at', now())) as entries
     from marked
   )
   select append_audit(entries)::text from written, scope where entries is not null`,
};

/** So many jobs at a time; two processors need no more. */
export const atATime = 16;

export function worker() {
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: atATime });
  return ({ task, program }) => pool.query({ ...escalate, values: [task, program] });
}
