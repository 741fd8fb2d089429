import { Injectable, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Look } from './look.js';

const twentySeconds = 20_000;

/** Looks at start and every twenty seconds, so that nothing depends on what Redis remembers. */
@Injectable()
export class Heartbeat implements OnApplicationBootstrap, OnApplicationShutdown {
  private beat?: NodeJS.Timeout;

  constructor(private readonly look: Look) {}

  onApplicationBootstrap(): void {
    this.beat = setInterval(() => void this.look.now(), twentySeconds);
    void this.look.now();
  }

  /** A look that has begun is finished first. */
  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.beat);
    await this.look.finish();
  }
}
