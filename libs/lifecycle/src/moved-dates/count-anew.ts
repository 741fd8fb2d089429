import type { DatedAction } from '#deadlines';
import { type DatedTask, ownerOf } from '#tasks';
import type { Case, Lifecycle } from '../lifecycle.js';
import { type MovedDate, type Recount, whereItGoes } from './moved-date.js';

/** One case with the dates that it waits for. */
export interface DatedCase {
  /** Null until they are read, and where there is no such case any more. */
  facts: Case | null;
  tasks: DatedTask[];
  actions: DatedAction[];
}

/** Which dates of a case move, and why others could not be counted: these stay as they are. */
export interface CountedAnew {
  tasks: MovedDate[];
  actions: MovedDate[];
  faults: unknown[];
}

/** Asks the table once more for the dates of a case, as of the moment at which each was set. */
export function countAnew(lifecycle: Lifecycle, { facts, tasks, actions }: DatedCase, recount: Recount): CountedAnew {
  const found: CountedAnew = { tasks: [], actions: [], faults: [] };
  if (!facts) return found;
  const state = lifecycle.states[facts.state];
  const { settings } = recount;
  const about = { caseKind: lifecycle.kind, caseId: facts.id };
  const waited = tasks.flatMap((task) => {
    const wait = state?.waitsOn?.find(({ kind }) => kind === task.kind);
    return wait ? [{ task, wait }] : [];
  });
  for (const { task, wait } of waited) {
    if (task.escalatedAt !== null) continue;
    attempt(found.faults, () => {
      const counted = wait.due(facts, { now: task.openedAt, settings: settings.at(task.openedAt) });
      const dueAt = whereItGoes(task, counted, recount);
      const { id, title: what, path, dueAt: was } = task;
      if (dueAt.getTime() !== was.getTime())
        found.tasks.push({ ...about, id, what, path, owner: ownerOf(task), was, dueAt });
    });
  }
  // The timers of a state are set when its tasks are opened.
  const since = waited[0]?.task.openedAt;
  for (const action of actions) {
    const timer = state?.byItself?.find((one) => one.action === action.action);
    if (!timer || !since) continue;
    attempt(found.faults, () => {
      const counted = timer.at(facts, { now: since, settings: settings.at(since) });
      const dueAt = whereItGoes(action, counted, recount);
      const what = lifecycle.actions[action.action]!.label;
      const { id, dueAt: was } = action;
      if (dueAt.getTime() !== was.getTime())
        found.actions.push({ ...about, id, what, path: lifecycle.path(facts), owner: null, was, dueAt });
    });
  }
  return found;
}

function attempt(faults: unknown[], count: () => void): void {
  try {
    count();
  } catch (fault) {
    faults.push(fault);
  }
}
