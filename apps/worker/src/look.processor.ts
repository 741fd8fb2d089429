import { Processor, WorkerHost } from '@nestjs/bullmq';
import { looks } from '#deadlines';
import { Heartbeat } from './heartbeat.js';

/** A worker that dies or stands still in a look is not waited for: another one looks soon after. */
@Processor(looks, { lockDuration: 5_000, stalledInterval: 5_000 })
export class LookProcessor extends WorkerHost {
  constructor(private readonly heartbeat: Heartbeat) {
    super();
  }

  process(): Promise<void> {
    return this.heartbeat.beat();
  }
}
