import { Injectable } from '@nestjs/common';
import { Clock, Database, statement } from '#persistence';
import { SigningKey } from './signing-key.js';

const unsigned = statement(
  'unsigned-ends-of-chains',
  `select c.program_id, c.seq, encode(c.hash, 'hex') as hash
   from audit_chain c
   where c.seq > coalesce((select max(p.seq) from audit_checkpoint p where p.program_id = c.program_id), 0)`,
);

const keep = statement(
  'keep-audit-checkpoints',
  `insert into audit_checkpoint (program_id, seq, hash, at, key_id, signature)
   select program_id, seq, decode(hash, 'hex'), at, key_id, decode(signature, 'base64')
   from jsonb_to_recordset($1::jsonb)
     as c (program_id uuid, seq bigint, hash text, at timestamptz, key_id text, signature text)
   on conflict do nothing`,
);

/** Signs where each chain ends, for the worker. From then on nobody can rewrite what is before without it being seen. */
@Injectable()
export class Checkpoints {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly key: SigningKey,
  ) {}

  /** Gives how many chains had gone on since their last checkpoint. */
  async sign(): Promise<number> {
    const at = this.clock.now().toISOString();
    return this.database.transact({ programId: null }, async (tx) => {
      const ends = await tx.run<{ programId: string; seq: number; hash: string }>(unsigned);
      const rows = ends.map(({ programId, seq, hash }) => ({
        program_id: programId,
        seq,
        hash,
        at,
        key_id: this.key.id,
        signature: this.key.sign({ programId, seq, hash, at }).toString('base64'),
      }));
      if (rows.length > 0) await tx.runAll([{ statement: keep, params: [JSON.stringify(rows)] }]);
      return rows.length;
    });
  }
}
