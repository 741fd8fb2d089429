import { Injectable, Logger } from '@nestjs/common';
import { Clock, Database, isOutage, statement, Transaction } from '#persistence';
import { inHalves } from './in-halves.js';
import { postpone } from './postpone.js';

const batch = 100;

const waiting = `effect = 'act' and applied_at is null and parked_at is null and next_try_at <= $1`;
const dueActions = statement(
  'due-actions',
  `select program_id, case_kind, action from deadline where ${waiting} group by 1, 2, 3 order by min(next_try_at)`,
);
const takeDueActions = statement(
  'take-due-actions',
  `select id, case_id from deadline
   where ${waiting} and program_id = $2 and case_kind = $3 and action = $4 and ($6::uuid[] is null or id = any ($6))
   order by next_try_at limit $5 for update skip locked`,
);
const markApplied = statement(
  'mark-actions-applied',
  `update deadline set applied_at = $2 where id = any ($1::uuid[])`,
);

/** An action that the clock is to take on cases of one kind. */
export interface DueAction {
  programId: string;
  caseKind: string;
  action: string;
}

/** Takes it on those of the cases that nobody is changing right now; gives their ids. */
export type TakeDue = (tx: Transaction, due: DueAction, caseIds: string[]) => Promise<string[]>;

interface Taken {
  id: string;
  caseId: string;
}

/**
 * What cases do by themselves, a hundred of a kind in one transaction. Where one of them fails it is tried again later,
 * longer each time, and after ten times parked with the reason, while the others go on.
 */
@Injectable()
export class DueActions {
  private readonly log = new Logger('Deadlines');

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async apply(take: TakeDue, stop?: AbortSignal): Promise<number> {
    let applied = 0;
    const now = this.clock.now();
    for (const due of await this.database.read<DueAction>({ programId: null }, dueActions, [now])) {
      let done: number;
      do {
        if (stop?.aborted) return applied;
        done = await this.applyBatch(due, now, take);
        applied += done;
      } while (done === batch);
    }
    return applied;
  }

  private async applyBatch(due: DueAction, now: Date, take: TakeDue): Promise<number> {
    let ids: string[] = [];
    const apply = (some: string[] | null) =>
      this.database.transact(due, async (tx) => {
        const taken = await tx.run<Taken>(takeDueActions, [now, due.programId, due.caseKind, due.action, batch, some]);
        if (some === null) ids = taken.map(({ id }) => id);
        return this.applyTaken(tx, due, taken, take);
      });
    try {
      return await apply(null);
    } catch (error) {
      if (isOutage(error) || ids.length === 0) throw error;
      await inHalves(ids, apply, async (id, reason) =>
        this.log.error(await postpone(this.database, due.programId, { id, at: now, error: reason })),
      );
      return ids.length;
    }
  }

  /** A case that somebody holds keeps its deadline until the next look: it may be about to leave its state. */
  private async applyTaken(tx: Transaction, due: DueAction, taken: Taken[], take: TakeDue): Promise<number> {
    if (taken.length === 0) return 0;
    const free = new Set(await take(tx, due, [...new Set(taken.map(({ caseId }) => caseId))]));
    const done = taken.filter(({ caseId }) => free.has(caseId)).map(({ id }) => id);
    if (done.length > 0) await tx.run(markApplied, [done, this.clock.now()]);
    return done.length;
  }
}
