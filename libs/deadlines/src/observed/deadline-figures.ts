import { Injectable } from '@nestjs/common';
import { countedGauges } from '#observability';
import { Clock, Database, statement } from '#persistence';

/** What waits, in all programs: counted one by one from the index of what waits, and the one of what is parked. */
const countDeadlines = statement(
  'count-deadlines',
  `select count(*) as pending,
          count(*) filter (where next_try_at <= $1) as due,
          count(*) filter (where next_try_at <= $1::timestamptz - interval '1 minute') as overdue,
          count(*) filter (where attempts > 0) as retrying,
          (select count(*) from deadline where applied_at is null and parked_at is not null) as parked
   from deadline where applied_at is null and parked_at is null`,
);

const said = {
  pending: 'Deadlines that are still to be applied.',
  due: 'Deadlines whose time has come and that are not applied yet.',
  overdue: 'Deadlines whose time came more than a minute ago: the engine is behind, or does not run.',
  retrying: 'Deadlines that failed and wait for their next try.',
  parked: 'Deadlines that were given up and wait for a person.',
};

/** The deadlines as figures for Prometheus, the same from every worker. */
@Injectable()
export class DeadlineFigures {
  constructor(database: Database, clock: Clock) {
    countedGauges('liaison_deadlines', said, clock, async (now) => {
      const [figures] = await database.read<Record<keyof typeof said, number>>({ programId: null }, countDeadlines, [
        now,
      ]);
      return figures!;
    });
  }
}
