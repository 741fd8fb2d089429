import { statement } from '#persistence';

/**
 * What waits on one person, by due date: their own tasks and those of the roles that they hold. Each branch reads
 * its partial index in order and stops at the limit, however many open tasks the program has.
 */
const mine = `
  select t.* from task t
  where t.program_id = $1 and t.owner_person_id = $2 and t.settled_at is null and (t.due_at, t.id) > ($3, $4)
  union
  select t.* from (select distinct role, campus_id, unit_id from role_grant
                   where program_id = $1 and person_id = $2 and ended_at is null) g
  cross join lateral (
    select * from task t
    where t.program_id = $1 and t.owner_role = g.role and t.settled_at is null and (t.due_at, t.id) > ($3, $4)
      and (t.owner_campus_id is null or g.campus_id is null or t.owner_campus_id = g.campus_id)
      and (t.owner_unit_id is null or g.unit_id is null or t.owner_unit_id = g.unit_id)
    order by t.due_at, t.id limit $5
  ) t`;

export const listWork = statement(
  'list-work',
  `select t.id, t.case_kind, t.case_id, t.kind, t.title, t.path, t.action, t.opened_at, t.due_at, t.escalated_at,
          t.owner_role, c.name as owner_campus, u.name as owner_unit
   from (${mine}) t
   left join campus c on c.id = t.owner_campus_id
   left join unit u on u.id = t.owner_unit_id
   order by t.due_at, t.id limit $5`,
);

/** Counts, with the boundaries of today and of the week given by the program's calendar. */
export const countWork = statement(
  'count-work',
  `select count(*) filter (where due_at <= $6) as overdue,
          count(*) filter (where due_at > $6 and due_at <= $7) as today,
          count(*) filter (where due_at > $7 and due_at <= $8) as week,
          count(*) filter (where due_at > $8) as later
   from (${mine}) t`,
);
