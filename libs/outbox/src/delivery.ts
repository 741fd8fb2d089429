import { Injectable, Logger } from '@nestjs/common';
import { Clock, Database } from '#persistence';
import type { AnnouncedEvent } from './announced-event.js';
import { deliverableEvents, putOffEvent, takeEvent } from './delivery.sql.js';
import { Receivers } from './receivers.js';

interface Waiting {
  id: string;
  programId: string;
}

/**
 * Gives waiting events to whoever registered for them, each in a transaction of its own and exactly once. One whose
 * receiver fails is tried again later and at last parked, while the others go on.
 */
@Injectable()
export class Delivery {
  private readonly log = new Logger('Outbox');

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly receivers: Receivers,
  ) {}

  /** Delivers all that can be delivered now; gives how many events that were. */
  async deliver(): Promise<number> {
    let delivered = 0;
    for (;;) {
      const waiting = await this.waiting();
      let progress = 0;
      for (const event of waiting) if (await this.deliverOne(event)) progress++;
      delivered += progress;
      // What was received may have let others of its case come up.
      if (progress === 0) return delivered;
    }
  }

  private async waiting(): Promise<Waiting[]> {
    const registered = this.receivers.all().map(({ addressee, name }) => ({ addressee, name }));
    if (registered.length === 0) return [];
    const params = [this.clock.now(), JSON.stringify(registered)];
    return this.database.read<Waiting>({ programId: null }, deliverableEvents, params);
  }

  private async deliverOne({ id, programId }: Waiting): Promise<boolean> {
    try {
      return await this.database.transact({ programId }, async (tx) => {
        const [event] = await tx.run<AnnouncedEvent>(takeEvent, [id, this.clock.now()]);
        if (event) await this.receivers.of(event)(tx, event);
        return Boolean(event);
      });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.log.error(`Event ${id}: ${message}`);
      await this.database.transact({ programId }, (tx) => tx.run(putOffEvent, [id, this.clock.now(), message]));
      return false;
    }
  }
}
