import { Injectable, Logger, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { heartbeatMilliseconds, nextDeadline } from '#deadlines';
import { Clock, Database } from '#persistence';
import { Look } from './look.js';

/** What cannot be taken now, as somebody else holds it, is looked at again after this. */
const moment = 200;

/**
 * Looks at start, whenever a worker is told to, when the next deadline is due, and every twenty seconds in any case:
 * nothing depends on what Redis remembers.
 */
@Injectable()
export class Heartbeat implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Worker');
  private next?: NodeJS.Timeout;
  private stopped = false;

  constructor(
    private readonly look: Look,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    void this.beat();
  }

  async beat(): Promise<void> {
    await this.look.now();
    const wait = await this.untilNext();
    clearTimeout(this.next);
    if (!this.stopped) this.next = setTimeout(() => void this.beat(), wait);
  }

  /** What is under way is finished; the rest waits for the next worker. */
  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.next);
    await this.look.stop();
  }

  private async untilNext(): Promise<number> {
    try {
      const due = await nextDeadline(this.database);
      const wait = due ? due.getTime() - this.clock.now().getTime() : heartbeatMilliseconds;
      return Math.min(Math.max(wait, moment), heartbeatMilliseconds);
    } catch (error) {
      this.log.error(`The next deadline is not known: ${error instanceof Error ? error.message : String(error)}`);
      return 1000;
    }
  }
}
