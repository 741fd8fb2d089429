/** How an offence stands on the picklist. */
export interface Offence {
  /** Kept with the incident. */
  code: string;
  label: string;
  group: OffenceGroup;
  /** The code of the National Incident-Based Reporting System (FBI), where there is one. */
  nibrs: string | null;
}

export const offenceGroups = {
  'at once': 'Must be reported at once',
  'crimes against persons': 'Other crimes against persons',
  'crimes against property': 'Other crimes against property',
  'crimes against society': 'Other crimes against society',
  intelligence: 'Intelligence',
} as const;

export type OffenceGroup = keyof typeof offenceGroups;

const group = (group: OffenceGroup, ...offences: [code: string, label: string, nibrs: string | null][]): Offence[] =>
  offences.map(([code, label, nibrs]) => ({ code, label, group, nibrs }));

/** In the order of the picklist: what Kentucky's law wants reported at once comes first. */
export const offences: Offence[] = [
  // KRS 158.154 and 158.155(1) and (2).
  ...group(
    'at once',
    ['assault-serious', 'Assault with serious physical injury', '13A'],
    ['assault-weapon', 'Assault with a weapon', '13A'],
    ['sexual-offense', 'Sexual offense', '11A'],
    ['kidnapping', 'Kidnapping', '100'],
    ['firearm', 'Firearm on school property', '520'],
    ['threat-to-school', 'Threat or plan of violence against a school or students', '13C'],
    ['controlled-substance', 'Controlled substance', '35A'],
    ['property-damage', 'Damage to property', '290'],
  ),
  // Groups A and B of the National Incident-Based Reporting System, by what the crime is against.
  ...group(
    'crimes against persons',
    ['assault-simple', 'Simple assault, a fight', '13B'],
    ['intimidation', 'Intimidation, stalking, menacing', '13C'],
    ['homicide', 'Homicide', '09A'],
    ['human-trafficking', 'Human trafficking', '64A'],
    ['family-offense', 'Family offense without violence', '90F'],
  ),
  ...group(
    'crimes against property',
    ['theft', 'Theft', '23H'],
    ['burglary', 'Burglary, breaking and entering', '220'],
    ['robbery', 'Robbery', '120'],
    ['arson', 'Arson', '200'],
    ['vehicle-theft', 'Theft of a vehicle', '240'],
    ['extortion', 'Extortion, blackmail', '210'],
    ['fraud', 'Fraud, forgery, identity theft', '26A'],
    ['computer-intrusion', 'Hacking, computer intrusion', '26G'],
    ['stolen-property', 'Stolen property', '280'],
    ['trespass', 'Trespass', '90J'],
  ),
  ...group(
    'crimes against society',
    ['weapon', 'Weapon other than a firearm', '520'],
    ['drug-equipment', 'Drug equipment', '35B'],
    ['liquor', 'Alcohol', '90G'],
    ['driving-under-influence', 'Driving under the influence', '90D'],
    ['obscene-material', 'Obscene material, images of minors', '370'],
    ['disorderly-conduct', 'Disorderly conduct', '90C'],
    ['animal-cruelty', 'Animal cruelty', '720'],
    ['gambling', 'Gambling', '39A'],
    ['other-crime', 'Another crime', '90Z'],
  ),
  ...group('intelligence', ['might-be-committed', 'A crime might be committed', null]),
];

const byCode = new Map(offences.map((offence) => [offence.code, offence]));

export const offenceCodes = [...byCode.keys()];

export const offenceOf = (code: string): Offence => byCode.get(code)!;
