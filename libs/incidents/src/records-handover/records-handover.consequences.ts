import type { Taking } from '#lifecycle';
import type { Transaction } from '#persistence';
import type { Handing, RecordsHandover } from './records-handover.js';
import { forgetPrepared, insertRecords, recordsAreHanded } from './records-handover.sql.js';

/** What is prepared is the school's, in place of what was prepared before. */
export async function prepare(
  tx: Transaction,
  [handover]: RecordsHandover[],
  { input }: Taking<Pick<Handing, 'records'>>,
): Promise<void> {
  const { programId, id } = handover!;
  await tx.run(forgetPrepared, [programId, id]);
  await tx.run(insertRecords, [programId, id, JSON.stringify(input.records)]);
}

/** From this moment law enforcement sees what was handed over. */
export async function handOver(tx: Transaction, cases: RecordsHandover[], taking: Taking<Handing>): Promise<void> {
  await prepare(tx, cases, taking);
  await tx.run(recordsAreHanded, [cases.map(({ id }) => id), taking.now]);
}

/** What was not handed over is kept nowhere. */
export async function forget(tx: Transaction, [handover]: RecordsHandover[]): Promise<void> {
  await tx.run(forgetPrepared, [handover!.programId, handover!.id]);
}
