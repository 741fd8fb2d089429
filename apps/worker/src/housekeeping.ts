import { Injectable, Logger, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { removeExpired } from '#access';
import { Checkpoints } from '#audit';
import { OrphanedDocuments } from '#documents';
import { Clock, Database } from '#persistence';

const oneHour = 3_600_000;

/**
 * Once an hour: clears away what nobody needs any more, expired sessions and documents that were uploaded and never
 * handed in, and signs where the audit stands.
 */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Housekeeping');
  private hourly?: NodeJS.Timeout;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly orphans: OrphanedDocuments,
    private readonly checkpoints: Checkpoints,
  ) {}

  onApplicationBootstrap(): void {
    this.hourly = setInterval(() => void this.clear(), oneHour);
    void this.clear();
  }

  onApplicationShutdown(): void {
    clearInterval(this.hourly);
  }

  private async clear(): Promise<void> {
    await this.part('Clearing away sessions', () => removeExpired(this.database, this.clock.now()));
    await this.part('Clearing away documents', () => this.orphans.sweep());
    await this.part('Signing the audit', () => this.checkpoints.sign());
  }

  /** One part that fails does not keep the others from their work. */
  private async part(name: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.log.error(`${name} failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
