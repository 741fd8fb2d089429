import { Injectable } from '@nestjs/common';
import { Cases } from '#lifecycle';
import { Database, statement } from '#persistence';
import { recount } from './count-anew.js';

/** So many officers are counted anew in one transaction. */
const batch = 200;

/** Who was counted with other settings than the program has now. */
const countedBefore = statement(
  'training-counted-before',
  `select r.program_id, r.officer_id
   from training_requirement r join program p on p.id = r.program_id
   where r.state <> 'ended' and r.counted_with is distinct from p.settings_version
   order by r.program_id, r.officer_id limit $1`,
);

/** After a change of what the program asks for, for the worker: counts the hours of every officer anew. */
@Injectable()
export class FollowSettings {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
  ) {}

  async apply(): Promise<void> {
    for (let again = true; again;) {
      const rows = await this.database.read<{ programId: string; officerId: string }>(
        { programId: null },
        countedBefore,
        [batch],
      );
      for (const programId of new Set(rows.map((row) => row.programId))) {
        const officers = rows.filter((row) => row.programId === programId).map(({ officerId }) => officerId);
        await this.database.transact({ programId }, (tx) =>
          recount(tx, programId, officers, this.cases.consequences(tx, { programId })),
        );
      }
      again = rows.length === batch;
    }
  }
}
