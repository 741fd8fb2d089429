import { statement } from '#persistence';

/** What a case waits for, whom, and until when, but not those who see to it that it is done; by an index. */
export const openTasksOfCase = statement(
  'open-tasks-of-case',
  `select t.title, t.kind, t.due_at, t.escalated_at, t.owner_role, p.name as owner_name, c.name as owner_campus,
          u.name as owner_unit
   from task t
   left join person p on p.id = t.owner_person_id
   left join campus c on c.id = t.owner_campus_id
   left join unit u on u.id = t.owner_unit_id
   where t.case_id = $1 and t.settled_at is null and t.escalation_of is null order by t.due_at, t.id`,
);
