import type { UnitKind } from '#roster';

/** Rank, name, and when sworn: how many years before this one and the day, 'leap' for a 29 February, null for not yet. */
export type DemoOfficer = [rank: string, name: string, sworn: [yearsAgo: number, day: string] | 'leap' | null];

export interface DemoUnit {
  name: string;
  kind: UnitKind;
  /** The first supervises the unit and confirms its postings. */
  officers: DemoOfficer[];
}

/** 40 officers in 5 units; badges are given out in this order. */
export const demoUnits: DemoUnit[] = [
  {
    name: 'Patrol A',
    kind: 'patrol',
    officers: [
      ['Sergeant', 'Angela Reyes', [14, '06-02']],
      ['Corporal', 'Marcus Bell', [9, '03-14']],
      ['Officer', 'Priya Raman', [6, '09-21']],
      ['Officer', 'Cody Lawson', [4, '01-11']],
      ['Officer', 'Tamika Grant', [7, '08-01']],
      ['Officer', 'Joshua Pruitt', [2, '11-03']],
      ['Officer', 'Elena Vasquez', [5, '05-17']],
      ['Officer', 'Derrick Owens', [11, '10-10']],
      ['Officer', 'Hannah Fields', [3, '02-08']],
      ['Officer', 'Samuel Adeyemi', [8, '04-25']],
      ['Officer', 'Brittany Cole', [1, '07-19']],
      ['Recruit', 'Jordan Maddox', null],
    ],
  },
  {
    name: 'Patrol B',
    kind: 'patrol',
    officers: [
      ['Sergeant', 'William Tackett', [17, '09-05']],
      ['Corporal', 'Naomi Sinclair', [10, '12-01']],
      ['Officer', 'Luis Ortega', 'leap'],
      ['Officer', 'Rachel Kim', [5, '06-13']],
      ['Officer', 'Dwayne Harris', [7, '02-22']],
      ['Officer', 'Megan Stidham', [4, '08-30']],
      ['Officer', 'Anthony Russo', [12, '03-06']],
      ['Officer', 'Fatima Haddad', [6, '11-15']],
      ['Officer', 'Caleb Combs', [2, '04-04']],
      ['Officer', 'Shanice Walker', [3, '10-27']],
      ['Recruit', 'Austin Whitt', null],
    ],
  },
  {
    name: 'Investigations',
    kind: 'investigations',
    officers: [
      ['Sergeant', 'Monica Delgado', [16, '01-23']],
      ['Corporal', 'Gregory Hensley', [13, '07-07']],
      ['Detective', 'Alicia Turner', [9, '05-30']],
      ['Detective', 'Vikram Shah', [8, '10-18']],
      ['Detective', 'Kristen Barnett', [11, '09-12']],
      ['Detective', 'Leon Jefferson', [7, '12-09']],
    ],
  },
  {
    name: 'Traffic',
    kind: 'traffic',
    officers: [
      ['Sergeant', 'Robert Caudill', [19, '04-16']],
      ['Corporal', 'Teresa Nguyen', [10, '02-03']],
      ['Officer', 'Justin Mullins', [6, '06-24']],
      ['Officer', 'Keisha Barnes', [4, '10-05']],
      ['Officer', 'Daniel Petrov', [8, '01-29']],
    ],
  },
  {
    name: 'Community Services',
    kind: 'community services',
    officers: [
      ['Captain', 'Thomas Greer', [24, '08-14']],
      ['Corporal', 'Yolanda Price', [12, '11-20']],
      ['Officer', 'Michael Okafor', [7, '03-27']],
      ['Officer', 'Sarah Whitaker', [5, '09-09']],
      ['Officer', 'Carlos Mendoza', [9, '06-18']],
      ['Officer', 'Emily Sizemore', [3, '05-04']],
    ],
  },
];
