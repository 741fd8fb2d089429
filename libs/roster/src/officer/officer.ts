import type { Transaction } from '#persistence';
import { findOfficer, swornByUnit } from './officer.sql.js';

/** A person's place in the agency. */
export interface OfficerRecord {
  id: string;
  personId: string;
  name: string;
  unitId: string;
  unitName: string;
  badge: string;
  rank: string;
  /** A day, 'YYYY-MM-DD'; null while not sworn. */
  swornOn: string | null;
  /** The last day of service; null while still serving. */
  leftOn: string | null;
}

/** The officer record of a person, also of one who has left; null where they have none in this program. */
export async function officerOf(tx: Transaction, programId: string, personId: string): Promise<OfficerRecord | null> {
  const [officer] = await tx.run<OfficerRecord>(findOfficer, [programId, personId]);
  return officer ?? null;
}

/** Whether an officer is sworn and serves on the day: the day of the oath and the last day of service count. */
export const isSwornOn = ({ swornOn, leftOn }: Pick<OfficerRecord, 'swornOn' | 'leftOn'>, day: string): boolean =>
  swornOn !== null && swornOn <= day && (leftOn === null || day <= leftOn);

/** Everyone who is sworn and serves on the day and can sign in, unit by unit; a unit without any is left out. */
export const swornOfficersByUnit = (
  tx: Transaction,
  programId: string,
  day: string,
): Promise<{ unitId: string; personIds: string[] }[]> => tx.run(swornByUnit, [programId, day]);
