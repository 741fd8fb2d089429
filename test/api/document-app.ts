import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { auditMigrations } from '#audit';
import { accessMigrations, enrolPeople } from '#access';
import { attachDocuments, documentMigrations, DocumentsModule } from '#documents';
import { Database, FixedClock, persistenceMigrations } from '#persistence';
import { testDatabase } from '../harness/index.js';
import { partOfApp } from './part-of-app.js';
import { aProgram, browser, password, tokenOf } from './small-app.js';

export const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');

type Name = 'dana' | 'omar' | 'assessor' | 'elsewhere';

/** Documents behind the sign-in, with Dana and Omar, two officers, an assessor, and an officer of another program. */
export function documentApp() {
  const database = testDatabase({
    migrations: [...persistenceMigrations, ...accessMigrations, ...auditMigrations, ...documentMigrations],
  });
  const clock = new FixedClock(new Date('2027-03-01T15:00:00Z'));
  const tokens: Record<Name, string> = { dana: '', omar: '', assessor: '', elsewhere: '' };
  const dana = { programId: '', personId: '' };
  let app: NestFastifyApplication;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'liaison-documents-'));
    process.env.DATA_DIR = folder;
    dana.programId = await aProgram(database, 'Elkhorn');
    const other = await aProgram(database, 'Riverbend');
    const person = (name: Name, role: 'officer' | 'assessor' = 'officer', programId = dana.programId) => ({
      email: `${name}@elkhorn.example`,
      name,
      password,
      grants: [{ programId, role }],
    });
    const people = [
      person('dana'),
      person('omar'),
      person('assessor', 'assessor'),
      person('elsewhere', 'officer', other),
    ];
    [dana.personId] = (await enrolPeople(database.owner, people)) as [string];
    app = await partOfApp(database, clock, [DocumentsModule]);
    for (const name of Object.keys(tokens) as Name[]) tokens[name] = await tokenOf(app, `${name}@elkhorn.example`);
  });

  afterAll(async () => {
    await app?.close();
    await rm(folder, { recursive: true, force: true });
    delete process.env.DATA_DIR;
  });

  const incoming = () => readdir(join(folder, 'incoming'));
  afterEach(async () => expect(await incoming()).toEqual([]));

  const form = (who: Name = 'dana') =>
    request(app.getHttpServer())
      .post('/api/documents')
      .set('Sec-Fetch-Site', 'same-origin')
      .set('Cookie', `liaison_session=${tokens[who]}`);
  const send = (content: Buffer, filename = 'certificate.pdf', who: Name = 'dana') =>
    form(who).field('purpose', 'expression').attach('file', content, filename);

  return {
    database,
    clock,
    tokens,
    dana,
    incoming,
    form,
    send,
    get app() {
      return app;
    },
    as: (who: Name) => browser(app, tokens[who]),
    anUpload: async (who: Name = 'dana'): Promise<string> =>
      (await send(pdf, 'certificate.pdf', who).expect(201)).body.id,
    attach: (ids: string[], to: { kind: string; id: string }) =>
      app.get(Database).transact(dana, (tx) => attachDocuments(tx, ids, to, dana)),
    fileOf: (id: string) => join(folder, 'files', dana.programId, id),
  };
}
