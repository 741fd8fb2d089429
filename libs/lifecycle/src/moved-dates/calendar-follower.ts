import { Injectable, Logger } from '@nestjs/common';
import { auditStep } from '#audit';
import { changesToFollow, claimFollowing, followed, notFollowed, programsToFollow } from '#calendar';
import {
  actionsOfProgram,
  type DatedAction,
  dropDeadlinesOfTasksStep,
  moveActions,
  setDeadlinesStep,
} from '#deadlines';
import { recordNotices } from '#notifications';
import { Clock, Database, type Transaction } from '#persistence';
import { ProgramSettings } from '#policies';
import { type DatedTask, moveTasks, openTasksOfProgram } from '#tasks';
import type { Case } from '../lifecycle.js';
import { Lifecycles } from '../registry.js';
import { remindAndEscalate } from '../what-opens.js';
import { type CountedAnew, countAnew, type DatedCase } from './count-anew.js';
import { moveKeptDates } from './kept-dates.js';
import type { MovedDate, Recount } from './moved-date.js';
import { type Cause, entriesOf, noticesOf } from './tell-moved.js';

/** The facts of so many cases are in memory at once. */
const batch = 1000;

/**
 * After a change of a program's calendar, moves every date that is counted on it: of open tasks, of what the clock is to
 * do, and of what cases keep. All of it in one transaction for each program, by the worker: whoever changes the calendar
 * may be of the school's side, and need not see the agency's cases. A worker that dies leaves it to the next look.
 */
@Injectable()
export class CalendarFollower {
  private readonly log = new Logger('Calendar');

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: ProgramSettings,
    private readonly lifecycles: Lifecycles,
  ) {}

  async apply(): Promise<void> {
    const programs = await this.database.read<{ programId: string }>({ programId: null }, programsToFollow);
    for (const { programId } of programs) await this.follow(programId);
  }

  /** Where it fails, the other programs go on; it is tried again at every look. */
  private async follow(programId: string): Promise<void> {
    try {
      await this.database.transact({ programId }, (tx) => this.followIn(tx, programId));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.log.error(`The dates of program ${programId} did not follow its calendar: ${message}`);
      await this.database.transact({ programId }, (tx) => tx.run(notFollowed, [programId, message]));
    }
  }

  private async followIn(tx: Transaction, programId: string): Promise<void> {
    const [[claim], changes] = await Promise.all([
      tx.run<{ mine: boolean }>(claimFollowing, [programId]),
      tx.run<Cause & { id: string }>(changesToFollow, [programId]),
    ]);
    if (!claim!.mine || changes.length === 0) return;
    // Read after the changes, so that the calendar is at least as new as they are.
    const recount = await this.recount(tx, programId);
    const faults: unknown[] = [];
    // First, since the dates of tasks may be counted from them.
    const kept = await this.moveKept(tx, programId, recount, faults);
    const { tasks, actions } = await this.moveWaiting(tx, programId, recount, faults);
    const moved = [...kept, ...tasks, ...actions];
    const { calendar } = recount.settings;
    const notices = await noticesOf(tx, programId, moved, changes, calendar);
    const entries = entriesOf(moved, changes, calendar, recount.now);
    for (const message of new Set(faults.map(String))) this.log.warn(`A date stays as it is. ${message}`);
    const ids = changes.map(({ id }) => id);
    tx.atEnd([
      {
        statement: followed,
        params: [programId, ids, recount.now, ids.at(-1), moved.length, notices.length, faults.length],
      },
      ...(notices.length > 0 ? [recordNotices(notices, recount.now)] : []),
      ...(entries.length > 0 ? [auditStep(entries)] : []),
    ]);
  }

  private async recount(tx: Transaction, programId: string): Promise<Recount> {
    const now = this.clock.now();
    const settings = await this.settings.of({ programId }, tx);
    return { now, settings, soonest: settings.calendar.add(now, { amount: 1, unit: 'business days' }) };
  }

  private async moveKept(
    tx: Transaction,
    programId: string,
    recount: Recount,
    faults: unknown[],
  ): Promise<MovedDate[]> {
    const all: MovedDate[] = [];
    for (const lifecycle of this.lifecycles.all())
      for (const kept of lifecycle.keeps ?? []) {
        const found = await moveKeptDates(tx, lifecycle, kept, programId, recount);
        all.push(...found.moved);
        faults.push(...found.faults);
      }
    return all;
  }

  private async moveWaiting(
    tx: Transaction,
    programId: string,
    recount: Recount,
    faults: unknown[],
  ): Promise<Pick<CountedAnew, 'tasks' | 'actions'>> {
    const [open, waiting] = await Promise.all([
      tx.run<DatedTask>(openTasksOfProgram, [programId]),
      tx.run<DatedAction>(actionsOfProgram, [programId]),
    ]);
    const found: CountedAnew = { tasks: [], actions: [], faults };
    for (const lifecycle of this.lifecycles.all()) {
      const cases = new Map<string, DatedCase>();
      const ofCase = ({ caseKind, caseId }: DatedTask | DatedAction) => {
        if (caseKind !== lifecycle.kind) return undefined;
        const known = cases.get(caseId) ?? { facts: null, tasks: [], actions: [] };
        cases.set(caseId, known);
        return known;
      };
      for (const task of open) ofCase(task)?.tasks.push(task);
      for (const action of waiting) ofCase(action)?.actions.push(action);
      const ids = [...cases.keys()];
      for (let from = 0; from < ids.length; from += batch) {
        const some = ids.slice(from, from + batch);
        for (const facts of await tx.run<Case>(lifecycle.facts, [some])) cases.get(facts.id)!.facts = facts;
        for (const id of some) {
          const counted = countAnew(lifecycle, cases.get(id)!, recount);
          found.tasks.push(...counted.tasks);
          found.actions.push(...counted.actions);
          faults.push(...counted.faults);
          cases.delete(id);
        }
      }
    }
    return this.write(tx, programId, found, recount);
  }

  /** Writes what moves, and gives what did: whoever was quicker has settled theirs. */
  private async write(
    tx: Transaction,
    programId: string,
    found: CountedAnew,
    recount: Recount,
  ): Promise<Pick<CountedAnew, 'tasks' | 'actions'>> {
    const move = async (statement: typeof moveTasks, dates: MovedDate[]) => {
      if (dates.length === 0) return [];
      const rows = await tx.run<{ id: string }>(statement, [JSON.stringify(dates)]);
      const ids = new Set(rows.map(({ id }) => id));
      return dates.filter(({ id }) => ids.has(id));
    };
    // In the order in which an action locks them: the deadlines, then the tasks.
    const actions = await move(moveActions, found.actions);
    if (found.tasks.length > 0) await tx.runAll([dropDeadlinesOfTasksStep(found.tasks)]);
    const tasks = await move(moveTasks, found.tasks);
    if (tasks.length > 0)
      await tx.runAll([setDeadlinesStep(tasks.flatMap((task) => remindAndEscalate({ ...task, programId }, recount)))]);
    return { tasks, actions };
  }
}
