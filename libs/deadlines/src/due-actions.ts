import { Injectable } from '@nestjs/common';
import { Clock, Database, statement, Transaction } from '#persistence';
import { AppliedDeadlines } from './observed/applied-deadlines.js';

const dueActions = statement(
  'due-actions',
  `select id, program_id, request_id from deadline
   where effect = 'act' and applied_at is null and parked_at is null and next_try_at <= $1
   order by next_try_at limit 100`,
);
const takeDueAction = statement(
  'take-due-action',
  `update deadline set applied_at = $2
   where id = (select id from deadline where id = $1 and applied_at is null and parked_at is null for update skip locked)
   returning program_id, case_kind, case_id, action,
             extract(epoch from $2 - greatest(next_try_at, uuid_extract_timestamp(id)))::float8 as late`,
);
const postpone = statement(
  'postpone-due-action',
  `update deadline set attempts = attempts + 1, last_error = left($3, 500),
          next_try_at = $2::timestamptz + least(power(2, attempts), 60) * interval '1 minute',
          parked_at = case when attempts >= 9 then $2::timestamptz end
   where id = $1`,
);

/** An action that the clock is to take on a case. */
export interface DueAction {
  programId: string;
  caseKind: string;
  caseId: string;
  action: string;
}

interface WaitingAction {
  id: string;
  programId: string;
  requestId: string | null;
}

/**
 * What cases do by themselves, each in a transaction of its own: one that fails is tried again later, longer each
 * time, and after ten times parked with the reason, while the others go on.
 */
@Injectable()
export class DueActions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly applied: AppliedDeadlines,
  ) {}

  async apply(take: (tx: Transaction, due: DueAction) => Promise<unknown>): Promise<number> {
    let applied = 0;
    for (;;) {
      const rows = await this.database.read<WaitingAction>({ programId: null }, dueActions, [this.clock.now()]);
      for (const row of rows) if (await this.applyOne(row, take)) applied++;
      if (rows.length < 100) return applied;
    }
  }

  private async applyOne(
    { id, programId, requestId }: WaitingAction,
    take: (tx: Transaction, due: DueAction) => Promise<unknown>,
  ): Promise<boolean> {
    const now = this.clock.now();
    try {
      // What it sets in motion goes back to the same request.
      const done = await this.database.transact({ programId, requestId }, async (tx) => {
        const [due] = await tx.run<DueAction & { late: number }>(takeDueAction, [id, now]);
        if (due) await take(tx, due);
        return due;
      });
      if (!done) return false;
      const seconds = (this.clock.now().getTime() - now.getTime()) / 1000;
      this.applied.record({ count: 1, late: [done.late], requestIds: requestId ? [requestId] : [] }, seconds);
      return true;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.applied.failed(id, requestId, error);
      await this.database.transact({ programId }, (tx) => tx.run(postpone, [id, this.clock.now(), message]));
      return false;
    }
  }
}
