import { statement } from '#persistence';
import type { Owner } from './task.js';

/** An open task with its date, and with the one that was promised first where the calendar has moved it since. */
export interface DatedTask {
  id: string;
  programId: string;
  caseKind: string;
  caseId: string;
  kind: string;
  title: string;
  path: string;
  ownerPersonId: string | null;
  ownerRole: string | null;
  ownerCampusId: string | null;
  ownerUnitId: string | null;
  openedAt: Date;
  dueAt: Date;
  firstDueAt: Date | null;
  escalatedAt: Date | null;
}

const columns = `id, program_id, case_kind, case_id, kind, title, path, owner_person_id, owner_role, owner_campus_id,
                 owner_unit_id, opened_at, due_at, first_due_at, escalated_at`;

/**
 * From the two indexes of open tasks, so that those of many years that are settled cost nothing. In the order of opening,
 * as what was opened on the same day is counted from the same day.
 */
export const openTasksOfProgram = statement(
  'open-tasks-of-program',
  `select ${columns} from task where program_id = $1 and settled_at is null and owner_person_id is not null
   union all
   select ${columns} from task where program_id = $1 and settled_at is null and owner_role is not null
   order by opened_at`,
);

/** Moves tasks, and gives those that could be: what is settled or escalated meanwhile stays. A reminder is due anew. */
export const moveTasks = statement(
  'move-tasks',
  `update task t set due_at = m."dueAt", first_due_at = coalesce(t.first_due_at, t.due_at), reminded_at = null
   from jsonb_to_recordset($1::jsonb) as m (id uuid, "dueAt" timestamptz)
   where t.id = m.id and t.settled_at is null and t.escalated_at is null
   returning t.id`,
);

/** The active people who find the work of each owner, by the owner's number, in their own list. */
export const peopleWhoOwe = statement(
  'people-who-owe',
  `select distinct o.number, g.person_id
   from jsonb_to_recordset($2::jsonb) as o (number int, "personId" uuid, role text, "campusId" uuid, "unitId" uuid)
   join role_grant g on g.program_id = $1 and g.ended_at is null
     and (g.person_id = o."personId" or g.role = o.role
       and (o."campusId" is null or g.campus_id is null or g.campus_id = o."campusId")
       and (o."unitId" is null or g.unit_id is null or g.unit_id = o."unitId"))
   join person p on p.id = g.person_id and p.active`,
);

export const ownerOf = (
  task: Pick<DatedTask, 'ownerPersonId' | 'ownerRole' | 'ownerCampusId' | 'ownerUnitId'>,
): Owner =>
  task.ownerPersonId
    ? { personId: task.ownerPersonId }
    : { role: task.ownerRole!, campusId: task.ownerCampusId, unitId: task.ownerUnitId };
