import { statement, type Step } from '#persistence';

/** What the clock is still to do with a case, with the date that was set first where the calendar has moved it since. */
export interface DatedAction {
  id: string;
  caseKind: string;
  caseId: string;
  action: string;
  dueAt: Date;
  firstDueAt: Date | null;
}

export const actionsOfProgram = statement(
  'actions-of-program',
  `select id, case_kind, case_id, action, due_at, first_due_at from deadline
   where program_id = $1 and effect = 'act' and applied_at is null and parked_at is null`,
);

/** Moves what the clock is to do, and gives what could be: what is done meanwhile stays. */
export const moveActions = statement(
  'move-actions',
  `update deadline d set due_at = m."dueAt", next_try_at = m."dueAt", first_due_at = coalesce(d.first_due_at, d.due_at)
   from jsonb_to_recordset($1::jsonb) as m (id uuid, "dueAt" timestamptz)
   where d.id = m.id and d.applied_at is null and d.parked_at is null
   returning d.id`,
);

const dropOfTasks = statement(
  'drop-deadlines-of-tasks',
  `delete from deadline
   where case_id = any ($1::uuid[]) and task_id = any ($2::uuid[]) and applied_at is null`,
);

/** Drops the reminders and escalations of tasks that are to be set anew. */
export const dropDeadlinesOfTasksStep = (tasks: { id: string; caseId: string }[]): Step => ({
  statement: dropOfTasks,
  params: [[...new Set(tasks.map((task) => task.caseId))], tasks.map((task) => task.id)],
});
