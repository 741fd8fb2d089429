import type { Transaction } from '#persistence';
import { addPeople, type NewPerson, type NewPlace } from '../begin-program/place.js';
import { assessor } from './bluegrass.js';
import type { DemoUnit } from './demo/agency.js';
import { emailOf, officersAsPeople, seedOfficers } from './people.js';
import { seedPlace } from './place.js';

const domain = 'riverbend.example';

const units: DemoUnit[] = [
  {
    name: 'Patrol',
    kind: 'patrol',
    officers: [
      ['Sergeant', 'Howard Blevins', [15, '05-08']],
      ['Officer', 'Grace Ndiaye', [6, '10-02']],
      ['Officer', 'Trevor Sloan', [2, '03-19']],
    ],
  },
];

const place: NewPlace = {
  name: 'Riverbend SRO program',
  agencyName: 'Riverbend Police Department',
  districtName: 'Riverbend Independent Schools',
  timeZone: 'America/Chicago',
  units,
  campuses: [
    { name: 'Riverbend High School', level: 'high', address: '1 Levee Street, Riverbend, KY' },
    { name: 'Ferry Landing Elementary School', level: 'elementary', address: '77 Ferry Road, Riverbend, KY' },
  ],
};

const staff: NewPerson[] = [
  { name: 'Joyce Patterson', email: emailOf('Joyce Patterson', domain), roles: [{ role: 'hr' }] },
  {
    name: 'Nathan Birdwell',
    email: emailOf('Nathan Birdwell', domain),
    roles: [{ role: 'administrator', campus: 'Riverbend High School' }],
  },
  assessor,
];

/** A small second program in another time zone, with one person who serves in both: the assessor. Gives the people's ids. */
export async function seedRiverbend(tx: Transaction, programId: string, today: string): Promise<string[]> {
  const seeded = await seedPlace(tx, programId, place, today);
  const personIds = await addPeople(tx, seeded, [...staff, ...officersAsPeople(units, domain)]);
  const year = Number(today.slice(0, 4));
  await seedOfficers(tx, seeded, units, personIds, { domain, year, firstBadge: 11 });
  return [...personIds.values()];
}
