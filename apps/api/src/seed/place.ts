import type { Transaction } from '#persistence';
import { addPlace, type MadePlace, type NewPlace } from '../begin-program/place.js';
import { schoolYearsAround } from './demo/school-year.js';
import { addDays, addTerms } from './seed.sql.js';

/** Makes a program with its units, its campuses and the school years around today. */
export async function seedPlace(
  tx: Transaction,
  programId: string,
  place: NewPlace,
  today: string,
): Promise<MadePlace> {
  const made = await addPlace(tx, programId, place);
  const { terms, days } = schoolYearsAround(today);
  await tx.runAll([
    { statement: addTerms, params: [programId, JSON.stringify(terms)] },
    { statement: addDays, params: [programId, JSON.stringify(days)] },
  ]);
  return made;
}
