import type { Transaction } from '#persistence';
import { addToAgency, idOf, type MadePlace, type NewPerson } from '../begin-program/place.js';
import type { DemoOfficer, DemoUnit } from './demo/agency.js';

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

/** The units' officers as people: each an officer of the unit, the first its supervisor as well. */
export const officersAsPeople = (units: DemoUnit[], domain: string): NewPerson[] =>
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
  place: MadePlace,
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
  const contacts = units.map(({ name, officers: [first] }) => ({
    unitId: idOf(place.unitIds, name),
    personId: idOf(personIds, emailOf(first![1], domain)),
  }));
  await addToAgency(tx, place.programId, officers, contacts);
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
