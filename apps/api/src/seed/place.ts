import type { CampusLevel, UnitKind } from '#roster';
import type { Transaction } from '#persistence';
import { v7 as uuid } from 'uuid';
import { schoolYearsAround } from './demo/school-year.js';
import { addCampuses, addDays, addProgram, addTerms, addUnits } from './seed.sql.js';

export interface DemoPlace {
  name: string;
  agencyName: string;
  districtName: string;
  timeZone: string;
  units: { name: string; kind: UnitKind }[];
  campuses: { name: string; level: CampusLevel; address: string }[];
}

/** A program as it was made, its places found by name. */
export interface SeededPlace {
  programId: string;
  unitIds: Map<string, string>;
  campusIds: Map<string, string>;
}

/** Makes a program with its units, its campuses and the school years around today. */
export async function seedPlace(
  tx: Transaction,
  programId: string,
  place: DemoPlace,
  today: string,
): Promise<SeededPlace> {
  const units = place.units.map(({ name, kind }) => ({ id: uuid(), name, kind }));
  const campuses = place.campuses.map(({ name, level, address }) => ({ id: uuid(), name, level, address }));
  const { terms, days } = schoolYearsAround(today);
  const { name, agencyName, districtName, timeZone } = place;
  await tx.runAll([
    { statement: addProgram, params: [programId, name, agencyName, districtName, timeZone] },
    { statement: addUnits, params: [programId, JSON.stringify(units)] },
    { statement: addCampuses, params: [programId, JSON.stringify(campuses)] },
    { statement: addTerms, params: [programId, JSON.stringify(terms)] },
    { statement: addDays, params: [programId, JSON.stringify(days)] },
  ]);
  return { programId, unitIds: idsByName(units), campusIds: idsByName(campuses) };
}

const idsByName = (places: { id: string; name: string }[]) => new Map(places.map(({ id, name }) => [name, id]));
