import { InjectQueue } from '@nestjs/bullmq';
import { Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bullmq';

export const looks = 'looks';

/** Further ahead than this nothing is put into Redis: the heartbeat will find it in PostgreSQL by then. */
export const horizonMilliseconds = 15 * 60_000;

/** Says "look now" (or in a moment) to the worker. It carries nothing: what is due is read from PostgreSQL. */
@Injectable()
export class LookSoon {
  private readonly log = new Logger('Deadlines');
  private last = '';

  constructor(@InjectQueue(looks) private readonly queue: Queue) {}

  /** Never fails and never waits: without Redis the worker's heartbeat looks a few seconds later. */
  at(due: Date, now: Date): void {
    const delay = Math.max(0, due.getTime() - now.getTime());
    if (delay > horizonMilliseconds) return;
    // One look serves all that falls due in the same second.
    const jobId = `look-${Math.ceil((now.getTime() + delay) / 1000)}`;
    if (jobId === this.last) return;
    this.last = jobId;
    this.queue
      .add(
        'look',
        {},
        {
          jobId,
          delay: delay + 1000 - ((now.getTime() + delay) % 1000 || 1000),
          removeOnComplete: true,
          removeOnFail: true,
        },
      )
      .catch((error: Error) => this.log.warn(`Redis was not told to look: ${error.message}`));
  }
}
