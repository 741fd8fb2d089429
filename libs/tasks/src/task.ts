import type { Audience } from '#notifications';
import { statement, Step } from '#persistence';

/** Who owes a task: one person, or whoever holds a role (at a campus, in a unit). */
export type Owner = { personId: string } | { role: string; campusId?: string | null; unitId?: string | null };

/** The next step of a case, with who owes it and by when. */
export interface NewTask {
  id: string;
  programId: string;
  caseKind: string;
  caseId: string;
  kind: string;
  title: string;
  /** The page on which the step is taken. */
  path: string;
  /** The action of the lifecycle that ends the wait, where there is a single one. */
  action: string | null;
  owner: Owner;
  /** Who is told when the date has passed, and has it in their own list until the step is taken. */
  escalatesTo: Owner;
  openedAt: Date;
  dueAt: Date;
}

const open = statement(
  'open-tasks',
  `insert into task (id, program_id, case_kind, case_id, kind, title, path, action, owner_person_id, owner_role,
                     owner_campus_id, owner_unit_id, escalates_to, opened_at, due_at)
   select id, "programId", "caseKind", "caseId", kind, title, path, action, (owner ->> 'personId')::uuid,
          owner ->> 'role', (owner ->> 'campusId')::uuid, (owner ->> 'unitId')::uuid, "escalatesTo", "openedAt", "dueAt"
   from jsonb_to_recordset($1::jsonb) as t (id uuid, "programId" uuid, "caseKind" text, "caseId" uuid, kind text,
     title text, path text, action text, owner jsonb, "escalatesTo" jsonb, "openedAt" timestamptz, "dueAt" timestamptz)`,
);
const settle = statement(
  'settle-tasks',
  `update task set settled_at = $2, settled_by = $3, settlement = $4 where case_id = any ($1::uuid[]) and settled_at is null`,
);

export const openTasksStep = (tasks: NewTask[]): Step => ({ statement: open, params: [JSON.stringify(tasks)] });

/** Settles every open task of the cases: they have left the state that waited. */
export const settleTasksStep = (
  caseIds: string[],
  by: { at: Date; personId: string | null; action: string },
): Step => ({
  statement: settle,
  params: [caseIds, by.at, by.personId, by.action],
});

export const audienceOf = (owner: Owner): Audience => owner as Audience;
