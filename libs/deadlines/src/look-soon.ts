import { InjectQueue } from '@nestjs/bullmq';
import { Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bullmq';

export const looks = 'looks';

/** However little Redis remembers, the worker looks this often, and knows by then what is due until the next time. */
export const heartbeatMilliseconds = 20_000;

/** What comes within this is one look. */
const together = 50;

/**
 * Says "look" to a worker. It carries nothing: what is due, and when, is read from PostgreSQL. There is never more of it in
 * Redis than one look that waits and one under way, and no date.
 */
@Injectable()
export class LookSoon {
  private readonly log = new Logger('Deadlines');
  private telling = false;

  constructor(@InjectQueue(looks) private readonly queue: Queue) {}

  /** Never fails and never waits: without Redis the worker's heartbeat looks a few seconds later. */
  at(due: Date, now: Date): void {
    if (this.telling || due.getTime() - now.getTime() > heartbeatMilliseconds) return;
    this.telling = true;
    setTimeout(() => void this.tell(), together).unref();
  }

  private async tell(): Promise<void> {
    // What is due after this is not in the look that is added now.
    this.telling = false;
    try {
      await this.queue.add('look', {}, { ...once, removeOnComplete: true, removeOnFail: true });
    } catch (error) {
      this.log.warn(`No worker was told to look: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

/** Said while a look is under way, it looks once more after it. */
const once = { deduplication: { id: 'look', keepLastIfActive: true } };
