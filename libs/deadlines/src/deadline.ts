import { statement, Step } from '#persistence';

/** Something that happens by itself at an instant: a task's reminder or escalation, or an action of the case. */
export interface NewDeadline {
  programId: string;
  caseKind: string;
  caseId: string;
  taskId: string | null;
  effect: 'remind' | 'escalate' | 'act';
  action: string | null;
  dueAt: Date;
}

const set = statement(
  'set-deadlines',
  `insert into deadline (program_id, case_kind, case_id, task_id, effect, action, due_at, next_try_at)
   select "programId", "caseKind", "caseId", "taskId", effect, action, "dueAt", "dueAt"
   from jsonb_to_recordset($1::jsonb) as d ("programId" uuid, "caseKind" text, "caseId" uuid, "taskId" uuid,
     effect text, action text, "dueAt" timestamptz)`,
);
const drop = statement(
  'drop-deadlines',
  `delete from deadline where case_id = any ($1::uuid[]) and applied_at is null`,
);

export const setDeadlinesStep = (deadlines: NewDeadline[]): Step => ({
  statement: set,
  params: [JSON.stringify(deadlines)],
});

/** Drops what was still to happen to the cases: they have left the state that it belonged to. */
export const dropDeadlinesStep = (caseIds: string[]): Step => ({ statement: drop, params: [caseIds] });
