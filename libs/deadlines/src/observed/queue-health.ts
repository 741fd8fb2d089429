import { InjectQueue } from '@nestjs/bullmq';
import { Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { Health } from '#observability';
import { looks } from '../look-soon.js';

/** The queue may be lost: without it the worker looks by itself, a little later. */
@Injectable()
export class QueueHealth {
  private readonly log = new Logger('Deadlines');
  private isLost = false;

  constructor(health: Health, @InjectQueue(looks) queue: Queue) {
    health.add({ name: 'queue', vital: false, check: () => queue.getJobCounts('delayed').then(() => this.isBack()) });
    queue.on('error', (error) => this.lost(error));
  }

  /** Said once, and not at each of the many tries to reach it again. */
  private lost(error: Error): void {
    if (!this.isLost) this.log.warn(`The queue cannot be reached, the worker looks by itself: ${error.message}`);
    this.isLost = true;
  }

  private isBack(): void {
    if (this.isLost) this.log.log('The queue can be reached again.');
    this.isLost = false;
  }
}
