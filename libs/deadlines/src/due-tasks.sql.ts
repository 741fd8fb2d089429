import { insertNotices } from '#notifications';
import { statement } from '#persistence';
import { lateness } from './observed/applied-deadlines.js';

/** A task to come, or one whose date has passed: who is told, and what. */
const told = `
  select row_number() over () as number, program_id as "programId",
         case when person is not null then array[person] end as "personIds", role, campus as "campusId",
         unit as "unitId", subject || title as subject, body, path, case_kind as "caseKind", case_id as "caseId",
         null::text as "dedupeKey", null::jsonb as "calendarEvent", false as "atOnce"
  from (
    select m.*, owner_person_id as person, owner_role as role, owner_campus_id as campus, owner_unit_id as unit,
           'Due soon: ' as subject, 'This waits on you and is due soon.' as body
    from marked m where not escalate
    union all
    select m.*, owner_person_id, owner_role, owner_campus_id, owner_unit_id,
           'Overdue: ', 'This waits on you and its due date has passed.'
    from marked m where escalate
    union all
    select m.*, to_person, to_role, to_campus, to_unit, 'Overdue with somebody else: ',
           'The due date has passed and the step has not been taken. Please see to it that it is.'
    from marked m where escalate
  ) about`;

/**
 * Takes what is due in the program $1 at $2 off the list, up to $3 deadlines (of $4, where that is given), and does all
 * of it: marks the tasks, opens those of whoever they are escalated to, and records the notices and the audit entries.
 *
 * One statement, so that whoever asked for it may die or stand still at any moment: the server does it all or nothing.
 * A deadline or task that somebody else holds is skipped, not waited for: two workers share the work, and one who has
 * just taken the step is not overtaken. The audit chain comes last, as it is locked until the commit.
 */
export const applyDueTasks = statement(
  'apply-due-tasks',
  `with due as materialized (
     select d.id, d.effect, d.request_id, ${lateness('$2::timestamptz', 'd.')} as late, t.id as task_id, t.settled_at
     from deadline d join task t on t.program_id = d.program_id and t.id = d.task_id
     where d.program_id = $1 and d.effect <> 'act' and d.applied_at is null and d.parked_at is null
       and d.next_try_at <= $2 and ($4::uuid[] is null or d.id = any ($4))
     order by d.next_try_at limit $3
     for update of d, t skip locked
   ), applied as (
     update deadline d set applied_at = $2 from due where d.id = due.id
   ), effect as (
     select task_id, bool_or(effect = 'escalate') as escalate from due where settled_at is null group by task_id
   ), marked as materialized (
     update task t set reminded_at = coalesce(t.reminded_at, $2),
                       escalated_at = case when e.escalate then coalesce(t.escalated_at, $2) else t.escalated_at end
     from effect e where t.program_id = $1 and t.id = e.task_id
     returning t.*, e.escalate, (t.escalates_to ->> 'personId')::uuid as to_person, t.escalates_to ->> 'role' as to_role,
       (t.escalates_to ->> 'campusId')::uuid as to_campus, (t.escalates_to ->> 'unitId')::uuid as to_unit
   ), opened as (
     insert into task (program_id, case_kind, case_id, kind, title, path, owner_person_id, owner_role, owner_campus_id,
                       owner_unit_id, escalates_to, opened_at, due_at, escalation_of)
     select program_id, case_kind, case_id, 'escalation-of-' || kind, left('Overdue with somebody else: ' || title, 300),
            path, to_person, to_role, to_campus, to_unit, escalates_to, $2, due_at, id
     from marked
     where escalate and (to_person, to_role, to_campus, to_unit)
       is distinct from (owner_person_id, owner_role, owner_campus_id, owner_unit_id)
     on conflict (case_id, kind) where settled_at is null do nothing
     returning 1
   ), noticed as (
     ${insertNotices(`(${told}) d`, '$2::timestamptz')} returning 1
   ), written as (
     select jsonb_agg(jsonb_build_object('caseKind', case_kind, 'caseId', case_id, 'action', 'escalate',
       'says', 'told others that this is overdue: ' || title, 'whoId', null, 'who', 'Liaison',
       'at', to_char($2::timestamptz at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))) as entries
     from marked where escalate
   )
   select (select count(*) from due) as count, (select coalesce(array_agg(late), '{}') from due) as late,
          (select coalesce(array_agg(distinct request_id) filter (where request_id is not null), '{}') from due) as request_ids,
          (select count(*) from opened) as opened,
          (select count(*) from noticed) as noticed,
          case when entries is not null then append_audit(entries)::text end as written
   from written`,
);

/** Which they are, where not all of them together could be applied. */
export const dueTasks = statement(
  'due-tasks',
  `select id from deadline
   where program_id = $1 and effect <> 'act' and applied_at is null and parked_at is null and next_try_at <= $2
   order by next_try_at limit $3`,
);
