import { Injectable } from '@nestjs/common';
import { Clock, Database } from '#persistence';
import { FileStore } from '../store/file-store.js';
import { deleteDocuments, holdOrphans } from './document.sql.js';

/** A document has so long to be handed in with something. */
const hoursToAttach = 24;
const atOnce = 200;

/** For the worker, under its own role: removes documents that were uploaded and never attached to anything. */
@Injectable()
export class OrphanedDocuments {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly clock: Clock,
  ) {}

  /** Removes them all, a batch in a transaction; gives how many. May run as often as one likes and several at a time. */
  async sweep(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - hoursToAttach * 3_600_000);
    for (let removed = 0; ;) {
      const batch = await this.removeBatch(before);
      removed += batch;
      if (batch < atOnce) return removed;
    }
  }

  /** The content goes first: a row without content is found by the next sweep, content without a row never. */
  private removeBatch(before: Date): Promise<number> {
    return this.database.transact({ programId: null }, async (tx) => {
      const orphans = await tx.run<{ id: string; storeKey: string }>(holdOrphans, [before, atOnce]);
      if (orphans.length === 0) return 0;
      await this.store.remove(orphans.map(({ storeKey }) => storeKey));
      await tx.run(deleteDocuments, [orphans.map(({ id }) => id)]);
      return orphans.length;
    });
  }
}
