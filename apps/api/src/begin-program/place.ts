import { v7 as uuid } from 'uuid';
import { enrolPeople, type Role } from '#access';
import type { Transaction } from '#persistence';
import type { CampusLevel, UnitKind } from '#roster';
import { addCampuses, addOfficers, addProgram, addUnits, setPostingContacts } from './program.sql.js';

/** A program as it is written down, before it is made. */
export interface NewPlace {
  name: string;
  agencyName: string;
  districtName: string;
  /** An IANA name, such as America/New_York. */
  timeZone: string;
  units: { name: string; kind: UnitKind }[];
  campuses: { name: string; level: CampusLevel; address: string }[];
}

/** A program as it was made, its places found by name. */
export interface MadePlace {
  programId: string;
  unitIds: Map<string, string>;
  campusIds: Map<string, string>;
}

/** Somebody with roles at places that are given by name; a role without a place reaches the whole program. */
export interface NewPerson {
  name: string;
  email: string;
  /** Without one the person cannot sign in yet; somebody who is known here keeps their own. */
  password?: string | undefined;
  roles: { role: Role; campus?: string | null; unit?: string | null }[];
}

/** An enrolled person's place in the agency. */
export interface NewOfficer {
  personId: string;
  unitId: string;
  badge: string;
  rank: string;
  /** 'YYYY-MM-DD'; null while not sworn. */
  swornOn: string | null;
}

/** Makes a program with its units and its campuses. */
export async function addPlace(tx: Transaction, programId: string, place: NewPlace): Promise<MadePlace> {
  const units = place.units.map(({ name, kind }) => ({ id: uuid(), name, kind }));
  const campuses = place.campuses.map(({ name, level, address }) => ({ id: uuid(), name, level, address }));
  const { name, agencyName, districtName, timeZone } = place;
  await tx.runAll([
    { statement: addProgram, params: [programId, name, agencyName, districtName, timeZone] },
    { statement: addUnits, params: [programId, JSON.stringify(units)] },
    { statement: addCampuses, params: [programId, JSON.stringify(campuses)] },
  ]);
  return { programId, unitIds: idsByName(units), campusIds: idsByName(campuses) };
}

/** Enrols people in the program; gives their ids by e-mail address as it was given. */
export async function addPeople(tx: Transaction, place: MadePlace, people: NewPerson[]): Promise<Map<string, string>> {
  const enrolments = people.map(({ name, email, password, roles }) => ({
    name,
    email,
    ...(password === undefined ? {} : { password }),
    grants: roles.map(({ role, campus, unit }) => ({
      programId: place.programId,
      role,
      campusId: campus == null ? null : idOf(place.campusIds, campus),
      unitId: unit == null ? null : idOf(place.unitIds, unit),
    })),
  }));
  const ids = await enrolPeople(tx.entities, enrolments);
  return new Map(people.map(({ email }, i) => [email, ids[i] as string]));
}

/** Gives enrolled people their place in the agency, and the units their posting contacts. */
export async function addToAgency(
  tx: Transaction,
  programId: string,
  officers: NewOfficer[],
  contacts: { unitId: string; personId: string }[],
): Promise<void> {
  const contactUnits = contacts.map(({ unitId }) => unitId);
  const contactPeople = contacts.map(({ personId }) => personId);
  await tx.runAll([
    { statement: addOfficers, params: [programId, JSON.stringify(officers)] },
    { statement: setPostingContacts, params: [programId, contactUnits, contactPeople] },
  ]);
}

/** The id of what has this name. Whether there is one is to be known before. */
export function idOf(ids: Map<string, string>, name: string): string {
  const id = ids.get(name);
  if (!id) throw new Error(`The program has no "${name}".`);
  return id;
}

const idsByName = (places: { id: string; name: string }[]) => new Map(places.map(({ id, name }) => [name, id]));
