import type { CampusLevel } from '#roster';

export interface DemoCampus {
  name: string;
  level: CampusLevel;
  address: string;
  principal: string;
}

/** Eight campuses, each with its principal. */
export const demoCampuses: DemoCampus[] = [
  campus('Bluegrass County High School', 'high', '100 Cardinal Way', 'Karen Whitfield'),
  campus('Elkhorn Creek High School', 'high', '2450 Creek Road', 'Andre Simmons'),
  campus('Limestone Middle School', 'middle', '615 Limestone Avenue', 'Julia Hernandez'),
  campus('Woodland Middle School', 'middle', '88 Woodland Drive', 'Patrick Doyle'),
  campus('Cedar Grove Elementary School', 'elementary', '31 Cedar Grove Lane', 'Mei Lin Chen'),
  campus('Harvest Hill Elementary School', 'elementary', '1207 Harvest Hill Road', 'Deborah Stamper'),
  campus('Old Mill Elementary School', 'elementary', '540 Old Mill Pike', 'Isaiah Brooks'),
  campus('Bluegrass Career and Technical Center', 'other', '9 Industry Parkway', 'Laura Kessler'),
];

/** An assistant principal who stands in at two campuses. */
export const demoAssistantPrincipal = {
  name: 'Miguel Santos',
  campuses: ['Limestone Middle School', 'Woodland Middle School'],
};

/** Teachers and counselors; their principals may name them to report incidents. */
export const demoStaff = [
  { name: 'Hector Alvarez', campus: 'Woodland Middle School' },
  { name: 'Joan Whitley', campus: 'Woodland Middle School' },
  { name: 'Ahmed Siddiqui', campus: 'Bluegrass County High School' },
  { name: 'Paula Jennings', campus: 'Bluegrass Career and Technical Center' },
];

function campus(name: string, level: CampusLevel, street: string, principal: string): DemoCampus {
  return { name, level, address: `${street}, Marlowe, KY`, principal };
}
