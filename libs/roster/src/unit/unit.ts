import type { Transaction } from '#persistence';
import type { UnitKind } from './unit.entity.js';
import { unitsInUse } from './unit.sql.js';

export interface UnitInUse {
  id: string;
  name: string;
  kind: UnitKind;
  /** Who confirms postings in this unit; null where nobody is named, or the one named is no longer active. */
  postingContactId: string | null;
  postingContactName: string | null;
}

/** Every unit of the agency that is in use, by name: those in which a vacancy has to be posted (standard 23). */
export async function unitsOf(tx: Transaction, programId: string): Promise<UnitInUse[]> {
  const units = await tx.run<UnitInUse>(unitsInUse, [programId]);
  return units.map((unit) => (unit.postingContactName === null ? { ...unit, postingContactId: null } : unit));
}
