import { enrolPeople, type Role } from '#access';
import type { Transaction } from '#persistence';
import type { DemoOfficer, DemoUnit } from './demo/agency.js';
import type { SeededPlace } from './place.js';
import { addOfficers, setPostingContacts } from './seed.sql.js';

/** Somebody with roles at places that are given by name; a role without a place reaches the whole program. */
export interface DemoPerson {
  name: string;
  email: string;
  roles: { role: Role; campus?: string; unit?: string }[];
}

/** An officer of the demo program, as the areas above need them. */
export interface SeededOfficer {
  personId: string;
  name: string;
  email: string;
  unitId: string;
  rank: string;
  badge: string;
  swornOn: string | null;
}

/** Enrols people in the program; gives their ids by e-mail address. Their password comes later, one for all. */
export async function seedPeople(
  tx: Transaction,
  place: SeededPlace,
  people: DemoPerson[],
): Promise<Map<string, string>> {
  const ids = await enrolPeople(
    tx.entities,
    people.map(({ name, email, roles }) => ({
      name,
      email,
      grants: roles.map(({ role, campus, unit }) => ({
        programId: place.programId,
        role,
        campusId: campus === undefined ? null : idOf(place.campusIds, campus),
        unitId: unit === undefined ? null : idOf(place.unitIds, unit),
      })),
    })),
  );
  return new Map(people.map(({ email }, i) => [email, ids[i] as string]));
}

/** The units' officers as people: each an officer of the unit, the first its supervisor as well. */
export const officersAsPeople = (units: DemoUnit[], domain: string): DemoPerson[] =>
  units.flatMap(({ name: unit, officers }) =>
    officers.map(([, name], i) => ({
      name,
      email: emailOf(name, domain),
      roles: [{ role: 'officer', unit }, ...(i === 0 ? [{ role: 'supervisor', unit } as const] : [])],
    })),
  );

/** Gives the enrolled officers their place in the agency, and the units their posting contacts. */
export async function seedOfficers(
  tx: Transaction,
  place: SeededPlace,
  units: DemoUnit[],
  personIds: Map<string, string>,
  { domain, year, firstBadge }: { domain: string; year: number; firstBadge: number },
): Promise<SeededOfficer[]> {
  const officers = units
    .flatMap((unit) => unit.officers.map((officer) => ({ unitId: idOf(place.unitIds, unit.name), officer })))
    .map(({ unitId, officer: [rank, name, sworn] }, i) => {
      const email = emailOf(name, domain);
      const personId = idOf(personIds, email);
      return { personId, name, email, unitId, rank, badge: String(firstBadge + i), swornOn: dayOf(sworn, year) };
    });
  const rows = officers.map(({ personId, unitId, badge, rank, swornOn }) => ({
    person_id: personId,
    unit_id: unitId,
    badge,
    rank,
    sworn_on: swornOn,
  }));
  await tx.run(addOfficers, [place.programId, JSON.stringify(rows)]);
  await tx.run(setPostingContacts, [
    place.programId,
    units.map(({ name }) => idOf(place.unitIds, name)),
    units.map(({ officers: [first] }) => idOf(personIds, emailOf(first![1], domain))),
  ]);
  return officers;
}

export const emailOf = (name: string, domain: string): string =>
  `${name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')}@${domain}`;

function dayOf(sworn: DemoOfficer[2], year: number): string | null {
  if (sworn === null) return null;
  if (sworn !== 'leap') return `${year - sworn[0]}-${sworn[1]}`;
  const before = year - 4;
  return `${before - (before % 4)}-02-29`;
}

function idOf(ids: Map<string, string>, name: string): string {
  const id = ids.get(name);
  if (!id) throw new Error(`The demo has no "${name}".`);
  return id;
}
