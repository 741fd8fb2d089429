import { Injectable } from '@nestjs/common';
import { type AuditEntry, auditStep } from '#audit';
import { dropDeadlinesStep, LookSoon, type NewDeadline, setDeadlinesStep } from '#deadlines';
import { type NoticeDraft, recordNotices } from '#notifications';
import { type Scope, sentTogether, type Step, type Transaction } from '#persistence';
import { settingsHold } from '#policies';
import { openTasksStep, settleTasksStep } from '#tasks';
import { writeState } from './case-rows.js';
import { actionOf } from './decide.js';
import type { Case, Consequences, Lifecycle, Taking } from './lifecycle.js';
import { act, announcement, drafts, newTask, remindAndEscalate } from './what-opens.js';

/** Who is named in the record: the person, or Liaison when it was the clock. */
type Cause = Scope & { name?: string };

/** Writes a change of state with everything that hangs on it, for one case or many, in the caller's transaction. */
@Injectable()
export class Recording {
  constructor(private readonly looks: LookSoon) {}

  opened<F extends Case>(tx: Transaction, lifecycle: Lifecycle<F>, cases: F[], taking: Taking, cause: Cause): void {
    const { says, tells } = lifecycle.opening;
    const entries = cases.map((facts) => ({
      ...this.entry(lifecycle, facts, taking, cause),
      action: 'open',
      says,
      after: { state: facts.state },
    }));
    const told = cases.flatMap((facts) => drafts(lifecycle, facts, tells?.(facts, taking) ?? []));
    tx.changing(
      lifecycle.kind,
      cases.map(({ id }) => id),
    );
    tx.atEnd([
      settingsHold(taking.settings),
      ...this.enter(tx, lifecycle, cases, taking, cause, told),
      auditStep(entries),
    ]);
  }

  /** Gives the facts of the cases as they are afterwards. */
  async taken<F extends Case>(
    tx: Transaction,
    lifecycle: Lifecycle<F>,
    cases: F[],
    name: string,
    taking: Taking,
    cause: Cause,
    consequences: Consequences,
  ): Promise<F[]> {
    const action = actionOf(lifecycle, name);
    const patches = cases.map((facts) => action.patch?.(facts, taking) ?? {});
    await sentTogether([
      writeState(tx, lifecycle, cases, action.to, patches),
      action.also?.(tx, cases, taking, consequences),
    ]);
    const after = await tx.run<F>(lifecycle.facts, [cases.map((facts) => facts.id)]);
    const before = new Map(cases.map((facts, i) => [facts.id, { facts, patch: patches[i] ?? {} }]));
    const entries = after.map((facts) => {
      const was = before.get(facts.id)!;
      return {
        ...this.entry(lifecycle, facts, taking, cause),
        action: name,
        says: action.says,
        why: action.why?.(taking.input),
        before: { state: was.facts.state },
        after: { state: facts.state, ...was.patch },
      };
    });
    const told = after.flatMap((facts) => drafts(lifecycle, facts, action.tells?.(facts, taking) ?? []));
    tx.changing(
      lifecycle.kind,
      after.map(({ id }) => id),
    );
    const moved = after.filter((facts) => action.anew || facts.state !== before.get(facts.id)!.facts.state);
    const ids = moved.map((facts) => facts.id);
    const left: Step[] =
      ids.length === 0
        ? []
        : [
            settingsHold(taking.settings),
            // In the order in which the worker locks them: the deadline, then the task, then what it opens.
            dropDeadlinesStep(ids),
            settleTasksStep(ids, { at: taking.now, personId: cause.personId ?? null, action: name }),
          ];
    tx.atEnd([...left, ...this.enter(tx, lifecycle, moved, taking, cause, told), auditStep(entries)]);
    return after;
  }

  /** The steps that open the tasks and set the deadlines of the states that the cases are in now. */
  private enter<F extends Case>(
    tx: Transaction,
    lifecycle: Lifecycle<F>,
    cases: F[],
    taking: Taking,
    cause: Cause,
    told: NoticeDraft[],
  ): Step[] {
    const waits = cases.flatMap((facts) =>
      (lifecycle.states[facts.state]?.waitsOn ?? []).map((wait) => ({
        wait,
        task: newTask(lifecycle, facts, wait, taking),
      })),
    );
    const timers = cases.flatMap((facts) =>
      (lifecycle.states[facts.state]?.byItself ?? []).map((timer) =>
        act(lifecycle, facts, timer.action, timer.at(facts, taking)),
      ),
    );
    const tasks = waits.map(({ task }) => task);
    const deadlines = [...tasks.flatMap((task) => remindAndEscalate(task, taking)), ...timers];
    const announced = waits
      .filter(({ wait, task }) => !wait.quiet && !('personId' in task.owner && task.owner.personId === cause.personId))
      .map(({ wait, task }) => announcement(task, wait, taking));
    const notices = [...told, ...announced];
    this.lookSoon(tx, deadlines, notices, taking);
    return [
      ...(tasks.length > 0 ? [openTasksStep(tasks)] : []),
      ...(deadlines.length > 0 ? [setDeadlinesStep(deadlines)] : []),
      ...(notices.length > 0 ? [recordNotices(notices, taking.now)] : []),
    ];
  }

  private lookSoon(tx: Transaction, deadlines: NewDeadline[], notices: NoticeDraft[], { now }: Taking): void {
    const earliest = Math.min(...deadlines.map((deadline) => deadline.dueAt.getTime()));
    if (notices.length > 0) tx.afterCommit(() => this.looks.at(now, now));
    if (Number.isFinite(earliest)) tx.afterCommit(() => this.looks.at(new Date(earliest), now));
  }

  private entry(lifecycle: Lifecycle, facts: Case, taking: Taking, cause: Cause): Omit<AuditEntry, 'action' | 'says'> {
    return {
      caseKind: lifecycle.kind,
      caseId: facts.id,
      whoId: cause.personId ?? null,
      who: cause.name ?? 'Liaison',
      at: taking.now,
      ...(cause.side ? { side: cause.side } : {}),
    };
  }
}
