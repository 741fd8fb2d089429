import { type Database, statement, type Transaction } from '#persistence';
import { dumpFormat, type DumpedCheckpoint, type DumpedEntry, type DumpHead } from './dumped.js';

/** So many entries are read at a time: the memory that a dump takes does not grow with the chain. */
const batch = 2_000;

const dumpHead = statement(
  'dump-audit-head',
  `select p.id, p.name, c.seq, encode(c.hash, 'hex') as hash
   from program p left join audit_chain c on c.program_id = p.id where p.id = $1`,
);

const dumpEntries = statement(
  'dump-audit-entries',
  `select seq, entry::text as text, encode(hash, 'hex') as hash from audit_entry
   where program_id = $1 and seq > $2 order by seq limit ${batch}`,
);

const dumpCheckpoints = statement(
  'dump-audit-checkpoints',
  `select seq as checkpoint, encode(hash, 'hex') as hash, at, key_id as key, encode(signature, 'base64') as signature
   from audit_checkpoint where program_id = $1 order by seq`,
);

interface HeadRow {
  id: string;
  name: string;
  seq: number | null;
  hash: string;
}

/**
 * Writes a program's whole chain with its checkpoints, a line of JSON each, as it was at one moment.
 * @throws Error when there is no such program
 */
export function dumpAudit(
  database: Database,
  programId: string,
  at: Date,
  write: (line: string) => Promise<void>,
): Promise<void> {
  return database.snapshot({ programId }, async (tx) => {
    const [head] = await tx.run<HeadRow>(dumpHead, [programId]);
    if (!head) throw new Error('There is no such program.');
    await write(JSON.stringify(headOf(head, at)));
    const checkpoints = await checkpointsOf(tx, programId);
    for (let last = 0; ;) {
      const entries = await tx.run<DumpedEntry>(dumpEntries, [programId, last]);
      for (const { seq, text, hash } of entries) {
        await write(JSON.stringify({ seq, text, hash }));
        if (checkpoints[0]?.checkpoint === seq) await write(JSON.stringify(checkpoints.shift()));
      }
      if (entries.length < batch) break;
      last = entries.at(-1)!.seq;
    }
    for (const left of checkpoints) await write(JSON.stringify(left));
  });
}

const headOf = ({ id, name, seq, hash }: HeadRow, at: Date): DumpHead => ({
  format: dumpFormat,
  program: { id, name },
  at: at.toISOString(),
  head: seq === null ? null : { seq, hash },
});

async function checkpointsOf(tx: Transaction, programId: string): Promise<DumpedCheckpoint[]> {
  const rows = await tx.run<Omit<DumpedCheckpoint, 'at'> & { at: Date }>(dumpCheckpoints, [programId]);
  return rows.map((row) => ({ ...row, at: row.at.toISOString(), signature: row.signature.replaceAll('\n', '') }));
}
