import { v7 as uuid } from 'uuid';
import type { NewDeadline } from '#deadlines';
import type { NoticeDraft } from '#notifications';
import { audienceOf, type NewTask } from '#tasks';
import type { Case, Lifecycle, Moment, Taking, Telling, Wait } from './lifecycle.js';
import { reminderLead } from './policies.js';

/** What a state waits for, as somebody's task. */
export function newTask<F extends Case>(lifecycle: Lifecycle<F>, facts: F, wait: Wait<F>, taking: Taking): NewTask {
  return {
    id: uuid(),
    programId: facts.programId,
    caseKind: lifecycle.kind,
    caseId: facts.id,
    kind: wait.kind,
    title: wait.title(facts).slice(0, 300),
    path: wait.path?.(facts) ?? lifecycle.path(facts),
    action: wait.action ?? null,
    owner: wait.owner(facts),
    escalatesTo: lifecycle.escalatesTo(facts),
    openedAt: taking.now,
    dueAt: wait.due(facts, taking),
  };
}

/** A reminder before the task is due, as long as that is still to come, and the escalation when it is. */
export function remindAndEscalate(
  task: Pick<NewTask, 'id' | 'programId' | 'caseKind' | 'caseId' | 'dueAt'>,
  { now, settings }: Moment,
): NewDeadline[] {
  const of = { programId: task.programId, caseKind: task.caseKind, caseId: task.caseId, taskId: task.id, action: null };
  const remindAt = new Date(task.dueAt.getTime() - settings.policy(reminderLead) * 3_600_000);
  const escalate: NewDeadline = { ...of, effect: 'escalate', dueAt: task.dueAt };
  return remindAt > now ? [{ ...of, effect: 'remind', dueAt: remindAt }, escalate] : [escalate];
}

/** What the clock is to do with the case. */
export const act = (lifecycle: Lifecycle, facts: Case, action: string, dueAt: Date): NewDeadline => ({
  programId: facts.programId,
  caseKind: lifecycle.kind,
  caseId: facts.id,
  taskId: null,
  effect: 'act',
  action,
  dueAt,
});

/** What an action tells, with the page of its case. */
export const drafts = <F extends Case>(lifecycle: Lifecycle<F>, facts: F, tellings: Telling[]): NoticeDraft[] =>
  tellings.map((telling) => ({
    ...telling,
    programId: facts.programId,
    path: lifecycle.path(facts),
    caseKind: lifecycle.kind,
    caseId: facts.id,
  }));

/** Tells whoever owes a task that it has come. */
export const announcement = (
  task: NewTask,
  { atOnce }: Pick<Wait<never>, 'atOnce'>,
  { settings }: Taking,
): NoticeDraft => ({
  programId: task.programId,
  to: audienceOf(task.owner),
  subject: task.title,
  body: `This waits on you until ${settings.calendar.words(task.dueAt)}.`,
  path: task.path,
  caseKind: task.caseKind,
  caseId: task.caseId,
  atOnce,
});
