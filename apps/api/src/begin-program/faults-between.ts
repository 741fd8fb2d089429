import type { Role } from '#access';
import type { FieldError } from '#problems';
import type { PersonInFile, ProgramFile } from './program-file.js';

/** As it came: every part may still be missing or be something else. */
type AsItCame<T> = T extends (infer Item)[]
  ? AsItCame<Item>[]
  : T extends object
    ? { [Key in keyof T]?: AsItCame<NonNullable<T[Key]>> | null }
    : unknown;

interface Entry {
  field: string;
  value: unknown;
}

const agencyRoles: readonly unknown[] = [
  'hr',
  'officer',
  'supervisor',
  'agency_head',
  'agency_administrator',
] satisfies Role[];
const unitRoles: readonly unknown[] = ['hr', 'officer', 'supervisor'] satisfies Role[];

/** Who has to be there, so that nothing in the program waits on no one. */
const needed: { role: Role; does: string }[] = [
  { role: 'hr', does: 'HR posts vacancies and decides who is eligible' },
  { role: 'agency_administrator', does: 'what is overdue or contested goes to the agency’s program administrator' },
  { role: 'agency_head', does: 'the head of the agency approves what may not be decided below' },
];

/** What the parts of the file owe to one another: names that are there, and once. Bears a file that is wrong in itself. */
export function faultsBetween(file: ProgramFile): FieldError[] {
  const { units, campuses, people } = file as AsItCame<ProgramFile>;
  const unitNames = entriesOf('units', units, 'name');
  const campusNames = entriesOf('campuses', campuses, 'name');
  const emails = entriesOf('people', people, 'email');
  const badges = listOf(people).map((person, i) => ({
    field: `people.${i}.officer.badge`,
    value: person.officer?.badge,
  }));
  const contacts = entriesOf('units', units, 'postingContact');
  const places = { units: valuesOf(unitNames), campuses: valuesOf(campusNames) };
  return [
    ...twice(unitNames, (name) => `There is another unit called "${name}".`),
    ...twice(campusNames, (name) => `There is another campus called "${name}".`),
    ...twice(emails, (email) => `Somebody else in this file has the address ${email}.`),
    ...twice(badges, (badge) => `Somebody else in this file has the badge ${badge}.`),
    ...contacts.flatMap((contact) => contactFaults(contact, listOf(people))),
    ...listOf(people).flatMap((person, i) => personFaults(`people.${i}`, person, places)),
    ...missingRoles(listOf(people)),
  ];
}

function contactFaults({ field, value }: Entry, people: AsItCame<PersonInFile>[]): FieldError[] {
  if (typeof value !== 'string') return [];
  const contact = people.find(({ email }) => email === value);
  if (!contact) return [{ field, message: `There is nobody with the address ${value} in this file.` }];
  if (listOf(contact.roles).some(({ role }) => agencyRoles.includes(role))) return [];
  return [{ field, message: `A posting contact is of the agency: give ${value} one of: ${agencyRoles.join(', ')}.` }];
}

function personFaults(
  path: string,
  { roles, officer }: AsItCame<PersonInFile>,
  places: { units: Set<unknown>; campuses: Set<unknown> },
): FieldError[] {
  return [
    ...listOf(roles).flatMap(({ role, campus, unit }, i) => [
      ...campusFaults(`${path}.roles.${i}.campus`, role, campus, places.campuses),
      ...unitFaults(`${path}.roles.${i}.unit`, role, unit, places.units),
    ]),
    ...unknownName(`${path}.officer.unit`, officer?.unit, places.units, 'unit'),
    ...(officer == null && listOf(roles).some(({ role }) => role === 'officer')
      ? [{ field: `${path}.officer`, message: 'An officer needs this: unit, badge, rank and swornOn.' }]
      : []),
  ];
}

function campusFaults(field: string, role: unknown, campus: unknown, names: Set<unknown>): FieldError[] {
  const isAtCampus = role === 'administrator' || role === 'staff';
  if (isAtCampus && campus == null)
    return [
      {
        field,
        message: 'An administrator, or staff, is of one campus. Name it; for a second campus give a second role.',
      },
    ];
  if (typeof role === 'string' && !isAtCampus && campus != null)
    return [{ field, message: `Only an administrator, or staff, is of one campus. Leave it out of the role ${role}.` }];
  return unknownName(field, campus, names, 'campus');
}

function unitFaults(field: string, role: unknown, unit: unknown, names: Set<unknown>): FieldError[] {
  if (typeof role === 'string' && unit != null && !unitRoles.includes(role))
    return [{ field, message: `Only ${unitRoles.join(', ')} may end at one unit. Leave it out of the role ${role}.` }];
  return unknownName(field, unit, names, 'unit');
}

const unknownName = (field: string, name: unknown, names: Set<unknown>, noun: string): FieldError[] =>
  typeof name === 'string' && !names.has(name)
    ? [{ field, message: `There is no ${noun} "${name}" in this file.` }]
    : [];

function missingRoles(people: AsItCame<PersonInFile>[]): FieldError[] {
  const held = new Set(people.flatMap(({ roles }) => listOf(roles).map(({ role }) => role)));
  return needed
    .filter(({ role }) => !held.has(role))
    .map(({ role, does }) => ({ field: 'people', message: `Nobody has the role ${role}, and ${does}.` }));
}

/** A name is the same in capitals. */
function twice(entries: Entry[], says: (value: string) => string): FieldError[] {
  const seen = new Set<string>();
  return entries.flatMap(({ field, value }) => {
    if (typeof value !== 'string') return [];
    const again = seen.has(value.toLowerCase());
    seen.add(value.toLowerCase());
    return again ? [{ field, message: says(value) }] : [];
  });
}

const entriesOf = <Key extends string>(
  path: string,
  list: { [K in Key]?: unknown }[] | null | undefined,
  key: Key,
): Entry[] => listOf(list).map((item, i) => ({ field: `${path}.${i}.${key}`, value: item[key] }));

const valuesOf = (entries: Entry[]) => new Set(entries.map(({ value }) => value));

/** The items at their places; what is no item counts as an empty one. */
const listOf = <Item extends object>(list: Item[] | null | undefined): Item[] =>
  Array.isArray(list)
    ? list.map((item: unknown) => (typeof item === 'object' && item !== null ? item : {}) as Item)
    : [];
