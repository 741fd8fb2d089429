import { Injectable } from '@nestjs/common';
import { Clock, Database, statement } from '#persistence';
import { horizonMilliseconds, LookSoon } from './look-soon.js';

const near = statement(
  'near-deadlines',
  `select distinct date_trunc('second', next_try_at) + interval '1 second' as at from deadline
   where applied_at is null and parked_at is null and next_try_at between $1 and $2 order by 1 limit 900`,
);

/** Puts back into Redis whatever it lost: a look for each second of the next minutes in which something falls due. */
@Injectable()
export class NearDeadlines {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly looks: LookSoon,
  ) {}

  async remember(): Promise<void> {
    const now = this.clock.now();
    const until = new Date(now.getTime() + horizonMilliseconds);
    for (const { at } of await this.database.read<{ at: Date }>({ programId: null }, near, [now, until]))
      this.looks.at(at, now);
  }
}
