import type { INestApplicationContext } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { v7 as uuid } from 'uuid';
import { auditMigrations } from '#audit';
import { accessMigrations, AccessModule } from '#access';
import { MailModule, type NoticeDraft, notice, notificationMigrations, NotificationsModule } from '#notifications';
import { Clock, Database, FixedClock, persistenceMigrations, PersistenceModule, type Scope } from '#persistence';
import { ProblemFilter, strictInput } from '#problems';
import type { TestDatabase } from '../harness/index.js';

export const migrations = [
  ...persistenceMigrations,
  ...accessMigrations,
  ...auditMigrations,
  ...notificationMigrations,
];

/** The api with sign-in and notices alone. */
export async function noticesApp(database: TestDatabase, clock: FixedClock): Promise<NestFastifyApplication> {
  process.env.API_DATABASE_URL = database.apiUrl;
  const module = await Test.createTestingModule({
    imports: [PersistenceModule.forRole('liaison_api'), AccessModule, NotificationsModule],
  })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
  app.setGlobalPrefix('api');
  app.useGlobalPipes(strictInput());
  app.useGlobalFilters(new ProblemFilter());
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

/** A worker that does nothing but send mail, with these settings. */
export async function mailWorker(
  database: TestDatabase,
  clock: FixedClock,
  settings: { SMTP_URL?: string; LIAISON_SENT_MAIL?: string },
): Promise<INestApplicationContext> {
  process.env.WORKER_DATABASE_URL = database.workerUrl;
  for (const name of ['SMTP_URL', 'LIAISON_SENT_MAIL'] as const) process.env[name] = settings[name] ?? '';
  process.env.MAIL_FROM = 'Liaison <liaison@agency.example>';
  process.env.PUBLIC_URL = 'https://liaison.example';
  const module = await Test.createTestingModule({ imports: [PersistenceModule.forRole('liaison_worker'), MailModule] })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  module.useLogger(false);
  return module.init();
}

type Told = Omit<NoticeDraft, 'programId' | 'subject' | 'body' | 'path' | 'caseKind' | 'caseId'> & Partial<NoticeDraft>;

/** Tells people about something, as any action would. */
export async function tell(app: INestApplicationContext, scope: Scope, ...told: Told[]): Promise<void> {
  const drafts = told.map((draft) => ({
    programId: scope.programId as string,
    subject: 'A vacancy is posted',
    body: 'You can express interest until Friday.',
    path: '/vacancies/1',
    caseKind: 'vacancy',
    caseId: uuid(),
    ...draft,
  }));
  await app.get(Database).transact(scope, (tx) => notice(tx, drafts, app.get(Clock).now()));
}
