import type { Transaction } from '#persistence';
import { addPeople, type MadePlace, type NewPerson, type NewPlace } from '../begin-program/place.js';
import { demoUnits } from './demo/agency.js';
import { demoAssistantPrincipal, demoCampuses, demoStaff } from './demo/district.js';
import { emailOf, officersAsPeople, type SeededOfficer, seedOfficers } from './people.js';
import { seedPlace } from './place.js';

const domain = 'bluegrass.example';
const at = (name: string) => emailOf(name, domain);

const place: NewPlace = {
  name: 'Bluegrass County SRO program',
  agencyName: 'Bluegrass County Police Department',
  districtName: 'Bluegrass County Schools',
  timeZone: 'America/New_York',
  units: demoUnits,
  campuses: demoCampuses,
};

export const assessor: NewPerson = {
  name: 'Ruth Abernathy',
  email: at('Ruth Abernathy'),
  roles: [{ role: 'assessor' }],
};

const staff: NewPerson[] = [
  { name: 'Denise Holloway', email: at('Denise Holloway'), roles: [{ role: 'hr' }] },
  { name: 'Peter Nakamura', email: at('Peter Nakamura'), roles: [{ role: 'hr' }] },
  { name: 'Eleanor Pratt', email: at('Eleanor Pratt'), roles: [{ role: 'agency_head' }] },
  { name: 'Latisha Coleman', email: at('Latisha Coleman'), roles: [{ role: 'district_administrator' }] },
  {
    name: demoAssistantPrincipal.name,
    email: at(demoAssistantPrincipal.name),
    roles: demoAssistantPrincipal.campuses.map((campus) => ({ role: 'administrator', campus })),
  },
  ...demoStaff.map(({ name, campus }): NewPerson => ({ name, email: at(name), roles: [{ role: 'staff', campus }] })),
  assessor,
  ...demoCampuses.map(({ name: campus, principal }): NewPerson => ({
    name: principal,
    email: at(principal),
    roles: [{ role: 'administrator', campus }],
  })),
];

/** The captain administers the agency's side beside supervising a unit: one person, several roles. */
const captain = at('Thomas Greer');

/** Whom to sign in as for each role. */
export const signIns = [
  { role: 'hr', name: 'Denise Holloway' },
  { role: 'officer', name: 'Marcus Bell' },
  { role: 'supervisor', name: 'Angela Reyes' },
  { role: 'administrator', name: 'Karen Whitfield' },
  { role: 'staff', name: 'Hector Alvarez' },
  { role: 'agency_head', name: 'Eleanor Pratt' },
  { role: 'agency_administrator', name: 'Thomas Greer' },
  { role: 'district_administrator', name: 'Latisha Coleman' },
  { role: 'assessor', name: 'Ruth Abernathy' },
].map(({ role, name }) => ({ role, name, email: at(name) }));

/** The demo program, for the areas that put their cases into it. */
export interface Bluegrass extends MadePlace {
  timeZone: string;
  /** The day in the program's time zone, 'YYYY-MM-DD'. */
  today: string;
  now: Date;
  /** By e-mail address: first.last@bluegrass.example. */
  personIds: Map<string, string>;
  officers: SeededOfficer[];
}

export const bluegrassTimeZone = place.timeZone;

/** A police department of 40 officers and a district of 8 campuses. */
export async function seedBluegrass(tx: Transaction, programId: string, today: string, now: Date): Promise<Bluegrass> {
  const seeded = await seedPlace(tx, programId, place, today);
  const officers = officersAsPeople(demoUnits, domain).map((person) =>
    person.email === captain
      ? { ...person, roles: [...person.roles, { role: 'agency_administrator' as const }] }
      : person,
  );
  const personIds = await addPeople(tx, seeded, [...staff, ...officers]);
  const year = Number(today.slice(0, 4));
  const records = await seedOfficers(tx, seeded, demoUnits, personIds, { domain, year, firstBadge: 2101 });
  return { ...seeded, timeZone: place.timeZone, today, now, personIds, officers: records };
}
