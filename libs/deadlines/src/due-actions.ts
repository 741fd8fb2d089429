import { Injectable } from '@nestjs/common';
import { Clock, Database, isOutage, statement, Transaction } from '#persistence';
import { inHalves } from './in-halves.js';
import { AppliedDeadlines, lateness } from './observed/applied-deadlines.js';
import { postpone } from './postpone.js';

const batch = 100;

const waiting = `effect = 'act' and applied_at is null and parked_at is null and next_try_at <= $1`;
const dueActions = statement(
  'due-actions',
  `select program_id, case_kind, action,
          case when count(request_id) = count(*) and min(request_id) = max(request_id) then min(request_id) end as request_id
   from deadline where ${waiting} group by 1, 2, 3 order by min(next_try_at)`,
);
const takeDueActions = statement(
  'take-due-actions',
  `select id, case_id, request_id, ${lateness('$1::timestamptz')} as late from deadline
   where ${waiting} and program_id = $2 and case_kind = $3 and action = $4 and ($7::text is null or request_id = $7)
     and ($6::uuid[] is null or id = any ($6))
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
  /** The request that all of them go back to, where it is a single one. What they set in motion goes back to it too. */
  requestId: string | null;
}

/** Takes it on those of the cases that nobody is changing right now; gives their ids. */
export type TakeDue = (tx: Transaction, due: DueAction, caseIds: string[]) => Promise<string[]>;

interface Taken {
  id: string;
  caseId: string;
  requestId: string | null;
  late: number;
}

/**
 * What cases do by themselves, a hundred of a kind in one transaction. Where one of them fails it is tried again later,
 * longer each time, and after ten times parked with the reason, while the others go on.
 */
@Injectable()
export class DueActions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly applied: AppliedDeadlines,
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
    const apply = async (some: string[] | null) => {
      const done = await this.database.transact(due, async (tx) => {
        const { programId, caseKind, action, requestId } = due;
        const taken = await tx.run<Taken>(takeDueActions, [now, programId, caseKind, action, batch, some, requestId]);
        if (some === null) ids = taken.map(({ id }) => id);
        return this.applyTaken(tx, due, taken, take);
      });
      this.record(done, (this.clock.now().getTime() - now.getTime()) / 1000);
      return done.length;
    };
    try {
      return await apply(null);
    } catch (error) {
      if (isOutage(error) || ids.length === 0) throw error;
      await inHalves(ids, apply, async (id, reason) =>
        this.applied.failed(id, await postpone(this.database, due.programId, { id, at: now, error: reason }), reason),
      );
      return ids.length;
    }
  }

  /** A case that somebody holds keeps its deadline until the next look: it may be about to leave its state. */
  private async applyTaken(tx: Transaction, due: DueAction, taken: Taken[], take: TakeDue): Promise<Taken[]> {
    if (taken.length === 0) return [];
    const free = new Set(await take(tx, due, [...new Set(taken.map(({ caseId }) => caseId))]));
    const done = taken.filter(({ caseId }) => free.has(caseId));
    if (done.length > 0) await tx.run(markApplied, [done.map(({ id }) => id), this.clock.now()]);
    return done;
  }

  private record(done: Taken[], seconds: number): void {
    const requestIds = [...new Set(done.flatMap(({ requestId }) => requestId ?? []))];
    this.applied.record({ count: done.length, late: done.map(({ late }) => late), requestIds }, seconds);
  }
}
