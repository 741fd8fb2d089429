import { readFileSync } from 'node:fs';
import { FixedClock } from '#persistence';
import { Problem } from '#problems';
import { beginProgram } from '../../apps/api/src/begin-program/begin-program.js';
import type { ProgramFile } from '../../apps/api/src/begin-program/program-file.js';
import { testDatabase } from '../harness/index.js';

const database = testDatabase();
const clock = new FixedClock(new Date('2026-10-05T13:00:00Z'));
const example = (): ProgramFile => JSON.parse(readFileSync('docker/program.example.json', 'utf8'));

async function refusalOf(content: unknown): Promise<Problem> {
  const problem = await beginProgram(database.ownerUrl, content, clock).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(Problem);
  return problem as Problem;
}

/** What is wrong with the example once it was changed: field and sentence. */
async function faultsOf(change: (file: ProgramFile) => unknown): Promise<string[]> {
  const file = example();
  change(file);
  return (await refusalOf(file)).errors.map(({ field, message }) => `${field}: ${message}`);
}

afterEach(async () => {
  const { rows } = await database.owner.query(
    `select (select count(*) from program) as programs, (select count(*) from person) as people`,
  );
  expect(rows).toEqual([{ programs: 0, people: 0 }]);
});

test('everything that cannot be read is told at once with its place, and nothing is written', async () => {
  const faults = await faultsOf((file) => {
    Object.assign(file, { motto: 'Safe schools', agencyName: 'Two\nlines' });
    Object.assign(file.units[0]!, { kind: 'mounted' });
    Object.assign(file.campuses[0]!, { level: 'college', address: '  ' });
    Object.assign(file.people[2]!.officer!, { swornOn: '2012-02-30', badge: 401 });
    Object.assign(file.people[3]!.officer!, { swornOn: undefined });
    Object.assign(file.people[5]!, { roles: [] });
    Object.assign(file.people[6]!.roles[1]!, { role: 'principal', until: 'June' });
    Object.assign(file.people[7]!, { email: 7 });
  });
  expect(faults.sort()).toEqual([
    'agencyName: Give the name of the agency as text in quotes, on one line of 1 to 200 characters.',
    'campuses.0.address: Give the address as text in quotes, on one line of 1 to 400 characters.',
    'campuses.0.level: Give one of: elementary, middle, high, other.',
    'motto: There is no field "motto" here.',
    'people.2.officer.badge: Give the badge number as text in quotes, on one line of 1 to 20 characters.',
    'people.2.officer.swornOn: There is no such day. Give it as year-month-day.',
    'people.3.officer.swornOn: Give the day of the oath as year-month-day, such as 2019-06-03; or null for who is not sworn yet.',
    'people.5.roles: Give at least one of the roles.',
    'people.6.roles.1.campus: Only an administrator, or staff, is of one campus. Leave it out of the role principal.',
    'people.6.roles.1.role: Give one of: hr, officer, supervisor, administrator, staff, agency_head, agency_administrator, district_administrator, assessor.',
    'people.6.roles.1.until: There is no field "until" here.',
    'people.7.email: Give an e-mail address, such as rivera@agency.gov.',
    'units.0.kind: Give one of: patrol, investigations, traffic, community services, other.',
  ]);
});

test('everything that does not fit together is told at once with its place', async () => {
  const faults = await faultsOf((file) => {
    file.units[0]!.postingContact = 'nobody@sheriff.example';
    file.units[1]!.postingContact = 'gordon.ashby@schools.example';
    file.units[2]!.name = 'PATROL';
    file.campuses[1]!.name = 'Example County High School';
    file.people[2]!.officer!.unit = 'Canine';
    file.people[2]!.roles[1]!.campus = 'Example County High School';
    file.people[3]!.officer!.badge = '401';
    file.people[4]!.roles[0]!.unit = 'Traffic';
    file.people[4]!.officer!.unit = 'Patrol';
    file.people[5]!.email = 'WALTER.hobbs@sheriff.example';
    file.people[5]!.roles[0]!.unit = 'Patrol';
    file.people[6]!.roles = [{ role: 'administrator' }, { role: 'administrator', campus: 'Oak Elementary' }];
    file.people[7]!.roles = [{ role: 'officer' }];
  });
  expect(faults.sort()).toEqual([
    'campuses.1.name: There is another campus called "Example County High School".',
    'people.2.officer.unit: There is no unit "Canine" in this file.',
    'people.2.roles.1.campus: Only an administrator, or staff, is of one campus. Leave it out of the role supervisor.',
    'people.3.officer.badge: Somebody else in this file has the badge 401.',
    'people.4.roles.0.unit: There is no unit "Traffic" in this file.',
    'people.5.email: Somebody else in this file has the address walter.hobbs@sheriff.example.',
    'people.5.roles.0.unit: Only hr, officer, supervisor may end at one unit. Leave it out of the role district_administrator.',
    'people.6.roles.0.campus: An administrator, or staff, is of one campus. Name it; for a second campus give a second role.',
    'people.6.roles.1.campus: There is no campus "Oak Elementary" in this file.',
    'people.7.officer: An officer needs this: unit, badge, rank and swornOn.',
    'units.0.postingContact: There is nobody with the address nobody@sheriff.example in this file.',
    'units.1.postingContact: A posting contact is of the agency: give gordon.ashby@schools.example one of: hr, officer, supervisor, agency_head, agency_administrator.',
    'units.2.name: There is another unit called "PATROL".',
  ]);
});

test('a program does not begin without those on whom its cases wait', async () => {
  expect(await faultsOf((file) => file.people.splice(0, 2))).toEqual([
    'people: Nobody has the role hr, and HR posts vacancies and decides who is eligible.',
    'people: Nobody has the role agency_administrator, and what is overdue or contested goes to the agency’s program administrator.',
  ]);
});

test.each([
  ['nothing', null],
  ['a list', []],
  ['an empty object', {}],
  ['lists of what is no object', { units: [null], campuses: ['x', []], people: [7, { roles: [null], officer: 'x' }] }],
  ['objects in place of lists', { units: {}, campuses: {}, people: { roles: {} } }],
  ['one item without the rest', { ...example(), people: [...example().people, null] }],
  ['a person whose roles are none', { ...example(), people: [...example().people, { roles: ['hr', null] }] }],
])('a file of another shape is refused in sentences: %s', async (_, content) => {
  const problem = await refusalOf(content);
  for (const said of [problem.message, ...problem.errors.map(({ message }) => message)])
    expect(said).toMatch(/^[A-Z].*\.$/);
});

test.each(['+05:00', 'EST', 'Kentucky', 'America/Lexington', 7])(
  '%s is no time zone of a program',
  async (timeZone) => {
    const faults = await faultsOf((file) => Object.assign(file, { timeZone }));
    expect(faults).toEqual([expect.stringMatching(/^timeZone: .*such as America|^timeZone: .*example is America/)]);
  },
);
