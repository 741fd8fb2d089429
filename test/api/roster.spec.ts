import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { auditMigrations } from '#audit';
import { accessMigrations, type Role } from '#access';
import { FixedClock, persistenceMigrations } from '#persistence';
import { RosterModule, rosterMigrations } from '#roster';
import { testDatabase } from '../harness/index.js';
import { aRoster, type Place } from './a-roster.js';
import { partOfApp } from './part-of-app.js';
import { browser, tokenOf } from './small-app.js';

const database = testDatabase({
  migrations: [...persistenceMigrations, ...accessMigrations, ...auditMigrations, ...rosterMigrations],
});
// The last evening of June in Chicago, when it is July in Greenwich already.
const clock = new FixedClock(new Date('2027-07-01T03:00:00Z'));
let app: NestFastifyApplication;
let here: Place;
let elsewhere: Place;
const as: Partial<Record<Role, ReturnType<typeof browser>>> = {};

beforeAll(async () => {
  here = await aRoster(database, 'Elkhorn');
  elsewhere = await aRoster(database, 'Riverbend');
  app = await partOfApp(database, clock, [RosterModule]);
  const roles: Role[] = ['hr', 'officer', 'administrator', 'assessor', 'district_administrator'];
  for (const role of roles) as[role] = browser(app, await tokenOf(app, `${role}@elkhorn.example`));
});

afterAll(() => app?.close());

test('everybody in the program sees it with its agency, its district and its size', async () => {
  for (const person of Object.values(as)) {
    const { body } = await person.get('/program').expect(200);
    expect(body).toEqual({
      id: here.programId,
      name: 'Elkhorn',
      agencyName: 'Elkhorn Police',
      districtName: 'Elkhorn Schools',
      timeZone: 'America/Chicago',
      units: 2,
      campuses: 3,
      officers: 4,
    });
  }
});

test('the units in use are listed with their officers of today and their posting contact', async () => {
  const { body } = await as.hr!.get('/units').expect(200);
  expect(body).toEqual({
    items: [
      {
        id: here.patrol,
        name: 'Patrol',
        kind: 'patrol',
        postingContact: { id: expect.any(String), name: 'Hana R.' },
        officers: 3,
        sworn: 2,
      },
      { id: here.traffic, name: 'Traffic', kind: 'traffic', postingContact: null, officers: 1, sworn: 1 },
    ],
    next: null,
  });
});

test('officers are listed by name, page by page, without one left out or shown twice', async () => {
  const seen: string[] = [];
  let next: string | null = '';
  while (next !== null) {
    const { body }: { body: OfficerPage } = await as.officer!.get(`/officers?limit=1&cursor=${next}`).expect(200);
    expect(body.items).toHaveLength(1);
    seen.push(...body.items.map(({ name }) => name));
    next = body.next;
  }
  expect(seen).toEqual(['Last day today', 'Recruit', 'Same name', 'Same name']);
});

test('officers of one unit, as the agency sees them', async () => {
  const { body } = await as.officer!.get(`/officers?unitId=${here.traffic}`).expect(200);
  expect(body.items).toEqual([
    {
      id: expect.any(String),
      name: 'Same name',
      unitId: here.traffic,
      unitName: 'Traffic',
      badge: '104',
      rank: 'Officer',
      sworn: true,
    },
  ]);
});

test('the school side is told neither the rank of an officer nor whether they are sworn', async () => {
  for (const school of [as.administrator!, as.district_administrator!]) {
    const { body } = await school.get('/officers').expect(200);
    expect(body.items).toHaveLength(4);
    for (const officer of body.items) expect(officer).toMatchObject({ rank: null, sworn: null });
    expect(JSON.stringify(body)).not.toContain('2015');
  }
});

test('campuses are listed by name with their level and address', async () => {
  const { body } = await as.administrator!.get('/campuses?limit=2').expect(200);
  expect(body.items.map(({ name, level }: Campus) => [name, level])).toEqual([
    ['East Elementary', 'elementary'],
    ['North High', 'high'],
  ]);
  const rest = await as.administrator!.get(`/campuses?limit=2&cursor=${body.next}`).expect(200);
  expect(rest.body.items.map(({ name }: Campus) => name)).toEqual(['West Middle']);
  expect(rest.body.next).toBeNull();
});

test('a unit of another program has no officers here', async () => {
  const { body } = await as.hr!.get(`/officers?unitId=${elsewhere.patrol}`).expect(200);
  expect(body).toEqual({ items: [], next: null });
});

test('roles are shown with the names of their places', async () => {
  const { body } = await as.administrator!.get('/session').expect(200);
  expect(body.roles).toMatchObject([{ role: 'administrator', campusId: here.campus, campusName: 'North High' }]);
});

test.each([
  ['/officers?limit=0', 'limit'],
  ['/officers?limit=101', 'limit'],
  ['/officers?limit=many', 'limit'],
  ['/officers?unitId=1', 'unitId'],
  ['/units?cursor=nonsense', 'cursor'],
  [`/campuses?cursor=${Buffer.from('["a","b"]').toString('base64url')}`, 'cursor'],
  [
    `/campuses?cursor=${Buffer.from('["\\u0000","00000000-0000-0000-0000-000000000000"]').toString('base64url')}`,
    'cursor',
  ],
  ['/campuses?sort=name', 'sort'],
])('%s is refused and the field is named', async (path, field) => {
  const { body } = await as.hr!.get(path).expect(400);
  expect(body.errors).toEqual([{ field, message: expect.stringMatching(/^[A-Z].*\.$/) }]);
});

test('a role cannot be held at a place of another program, and a badge has one wearer', async () => {
  const grant = `insert into role_grant (program_id, person_id, role, campus_id)
    select $1, person_id, 'administrator', $2 from officer limit 1`;
  await expect(database.owner.query(grant, [here.programId, elsewhere.campus])).rejects.toMatchObject({
    code: '23503',
  });
  const badge = `update officer set badge_number = '104' where program_id = $1 and badge_number = '101'`;
  await expect(database.owner.query(badge, [here.programId])).rejects.toMatchObject({ code: '23505' });
});

test('the last day of service is a day of service, by the clock of the program', async () => {
  const names = async () => {
    const hr = browser(app, await tokenOf(app, 'hr@elkhorn.example'));
    return (await hr.get('/officers').expect(200)).body.items.map(({ name }: { name: string }) => name);
  };
  expect(await names()).toContain('Last day today');
  clock.moveTo('2027-07-01T05:00:00Z');
  expect(await names()).not.toContain('Last day today');
});

interface Campus {
  name: string;
  level: string;
}

interface OfficerPage {
  items: { name: string }[];
  next: string | null;
}
