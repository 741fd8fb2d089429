import { Injectable } from '@nestjs/common';
import { Clock, Database, isOutage } from '#persistence';
import { applyDueTasks, dueTasks } from './due-tasks.sql.js';
import { inHalves } from './in-halves.js';
import { type Applied, AppliedDeadlines } from './observed/applied-deadlines.js';
import { postpone } from './postpone.js';
import { programsWithDue } from './waiting.js';

const batch = 1000;
/** Batches under way at a time: while one waits for a program's audit chain, or for the disk, another is prepared. */
const lanes = Number(process.env.DEADLINE_LANES ?? 2);

/** Reminders before a task is due and escalations after, a thousand with one statement. */
@Injectable()
export class DueTasks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly applied: AppliedDeadlines,
  ) {}

  /** Applies all that is due; gives how many deadlines that were. */
  async apply(stop?: AbortSignal): Promise<number> {
    const applied = await Promise.all(Array.from({ length: lanes }, () => this.inTurns(stop)));
    return applied.reduce((sum, count) => sum + count, 0);
  }

  /**
   * A batch of each program in turn, beginning anywhere: several who do this at the same time are then seldom in the same
   * program, for whose audit chain they would wait.
   */
  private async inTurns(stop?: AbortSignal): Promise<number> {
    let applied = 0;
    let programs = startingAnywhere(await programsWithDue(this.database, this.clock.now()));
    while (programs.length > 0) {
      const more: string[] = [];
      for (const programId of programs) {
        if (stop?.aborted) return applied;
        const taken = await this.applyBatch(programId);
        applied += taken;
        if (taken === batch) more.push(programId);
      }
      programs = more;
    }
    return applied;
  }

  private async applyBatch(programId: string): Promise<number> {
    const now = this.clock.now();
    try {
      return await this.applySome(programId, now, null);
    } catch (error) {
      if (isOutage(error)) throw error;
      const rows = await this.database.read<{ id: string }>({ programId }, dueTasks, [programId, now, batch]);
      const ids = rows.map(({ id }) => id);
      if (ids.length > 0)
        await inHalves(
          ids,
          (some) => this.applySome(programId, now, some),
          async (id, error) =>
            this.applied.failed(id, await postpone(this.database, programId, { id, at: now, error }), error),
        );
      return ids.length;
    }
  }

  private async applySome(programId: string, now: Date, ids: string[] | null): Promise<number> {
    const params = [programId, now, batch, ids];
    const [done] = await this.database.change<Applied>({ programId }, applyDueTasks, params);
    this.applied.record(done!, (this.clock.now().getTime() - now.getTime()) / 1000);
    return done!.count;
  }
}

function startingAnywhere<T>(list: T[]): T[] {
  const start = Math.floor(Math.random() * list.length);
  return [...list.slice(start), ...list.slice(0, start)];
}
