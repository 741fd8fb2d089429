import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { enrolPeople, type Role } from '#access';
import { DeadlinesModule } from '#deadlines';
import { LifecycleModule } from '#lifecycle';
import { FixedClock } from '#persistence';
import { PoliciesModule } from '#policies';
import { ServiceHistoryModule } from '../../libs/hiring/src/service-history/service-history.module.js';
import { testDatabase, testRedis } from '../harness/index.js';
import { pdf } from './document-app.js';
import { partOfApp } from './part-of-app.js';
import { aProgram, password, tokenOf } from './small-app.js';

const people = {
  dana: ['officer'],
  omar: ['officer'],
  hana: ['hr', 'officer'],
  hugo: ['hr'],
  sue: ['supervisor'],
  amy: ['agency_administrator'],
  asa: ['assessor'],
  adam: ['administrator'],
  dee: ['district_administrator'],
  elsewhere: ['hr'],
} satisfies Record<string, Role[]>;

export type Name = keyof typeof people;

/** Who is an officer of the agency. */
const badges: Partial<Record<Name, string>> = { dana: '101', omar: '102', hana: '103' };

/**
 * Service histories behind the real sign-in, on 1 March 2027 in Chicago: Dana and Omar are officers, Hana is HR and an
 * officer herself, Hugo is HR, and `elsewhere` is HR of another program.
 */
export function serviceHistoryApp() {
  const database = testDatabase();
  const redis = testRedis();
  const clock = new FixedClock(new Date('2027-03-01T15:00:00Z'));
  const ids = {} as Record<Name, string>;
  const tokens = {} as Record<Name, string>;
  let programId = '';
  let app: NestFastifyApplication;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'liaison-service-'));
    process.env.DATA_DIR = folder;
    process.env.REDIS_URL = redis.url;
    programId = await aProgram(database, 'Elkhorn');
    const other = await aProgram(database, 'Riverbend');
    const { rows: campuses } = await database.owner.query<{ id: string }>(
      `insert into campus (program_id, name, level, address) values ($1, 'North High', 'high', '1 Main Street') returning id`,
      [programId],
    );
    const grant = (name: Name) => (role: Role) => ({
      programId: name === 'elsewhere' ? other : programId,
      role,
      campusId: role === 'administrator' ? campuses[0]!.id : null,
    });
    const names = Object.keys(people) as Name[];
    const enrolled = await enrolPeople(
      database.owner,
      names.map((name) => ({
        email: `${name}@elkhorn.example`,
        name: name[0]!.toUpperCase() + name.slice(1),
        password,
        grants: people[name].map(grant(name)),
      })),
    );
    names.forEach((name, i) => (ids[name] = enrolled[i]!));
    await officers(Object.entries(badges).map(([name, badge]) => [ids[name as Name], badge, null]));
    app = await partOfApp(database, clock, [
      PoliciesModule,
      DeadlinesModule.forApi(),
      LifecycleModule,
      ServiceHistoryModule,
    ]);
    for (const name of names) tokens[name] = await tokenOf(app, `${name}@elkhorn.example`);
  });

  afterAll(async () => {
    await app?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function officers(rows: [personId: string, badge: string, leftOn: string | null][]): Promise<void> {
    const { rows: units } = await database.owner.query<{ id: string }>(
      `insert into unit (program_id, name, kind) values ($1, 'Patrol ' || (select count(*) from unit), 'patrol') returning id`,
      [programId],
    );
    await database.owner.query(
      `insert into officer (program_id, person_id, unit_id, badge_number, rank, sworn_on, left_on)
       select $1, o.person_id, $2, o.badge, 'Officer', '2015-05-01', o.left_on
       from unnest($3::uuid[], $4::text[], $5::date[]) as o (person_id, badge, left_on)`,
      [programId, units[0]!.id, rows.map(([id]) => id), rows.map(([, badge]) => badge), rows.map(([, , left]) => left)],
    );
  }

  const send = (method: 'get' | 'post' | 'patch' | 'delete', path: string) =>
    request(app.getHttpServer())[method](`/api${path}`);
  const ask = (who: Name, method: 'get' | 'post' | 'patch' | 'delete', path: string) =>
    send(method, path).set('Sec-Fetch-Site', 'same-origin').set('Cookie', `liaison_session=${tokens[who]}`);
  const enter = (who: Name, body: object, whose: Name = who) =>
    ask(who, 'post', `/officers/${ids[whose]}/service`).send(body);

  return {
    database,
    clock,
    ids,
    ask,
    enter,
    officers,
    get programId() {
      return programId;
    },
    read: (who: Name, whose: Name) => ask(who, 'get', `/officers/${ids[whose]}/service`),
    /** An entry of Dana's, as the api answers it. */
    anEntry: async (body: object = {}) =>
      (await enter('dana', { agency: 'Elkhorn Police', startedOn: '2020-01-01', ...body }).expect(201)).body,
    aDocument: async (who: Name): Promise<string> =>
      (await ask(who, 'post', '/documents').field('purpose', 'evidence').attach('file', pdf, 'oath.pdf').expect(201))
        .body.id,
    judge: (who: Name, id: string, how: 'verify' | 'reject', body: object = {}) =>
      ask(who, 'post', `/service-intervals/${id}/${how}`).send(body),
    send: (path: '/service-imports' | '/service-imports/preview', csv: string | Buffer, who: Name = 'hana') =>
      ask(who, 'post', path).attach('file', Buffer.from(csv), 'service.csv'),
    /** Everything that was recorded about an officer's service history, oldest first. */
    recorded: async (whose: Name) => {
      const { rows } = await database.owner.query<{ entry: Record<string, unknown> }>(
        `select entry from audit_entry where case_kind = 'service_history' and case_id = $1 order by seq`,
        [ids[whose]],
      );
      return rows.map(({ entry }) => entry);
    },
    clear: () => database.owner.query('delete from service_interval'),
  };
}
