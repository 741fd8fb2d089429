import { Processor, WorkerHost } from '@nestjs/bullmq';
import { looks } from '#deadlines';
import { Look } from './look.js';

@Processor(looks)
export class LookProcessor extends WorkerHost {
  constructor(private readonly look: Look) {
    super();
  }

  process(): Promise<void> {
    return this.look.now();
  }
}
