import { Injectable, Logger, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { removeExpired } from '#access';
import { OrphanedDocuments } from '#documents';
import { Clock, Database } from '#persistence';

const oneHour = 3_600_000;

/** Clears away what nobody needs any more: expired sessions, and documents that were uploaded and never handed in. */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Housekeeping');
  private hourly?: NodeJS.Timeout;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly orphans: OrphanedDocuments,
  ) {}

  onApplicationBootstrap(): void {
    this.hourly = setInterval(() => void this.clear(), oneHour);
    void this.clear();
  }

  onApplicationShutdown(): void {
    clearInterval(this.hourly);
  }

  private async clear(): Promise<void> {
    try {
      await removeExpired(this.database, this.clock.now());
      await this.orphans.sweep();
    } catch (error) {
      this.log.error(`Clearing away failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
