import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { v7 as uuid } from 'uuid';
import { enrolPeople } from '#access';
import { type AppointmentDraft, cancelAppointments, MailRound, setAppointments } from '#notifications';
import { Database, FixedClock, type Transaction } from '#persistence';
import { testDatabase, type TestDatabase } from '../harness/index.js';
import { MailServer, recipient } from './mail-server.js';
import { mailWorker, migrations, noticesApp } from './notifications-app.js';
import { aProgram, password } from './small-app.js';

export const begin = '2027-03-01T15:00:00Z';
export const names = ['hr', 'ada', 'ben', 'cleo', 'elsewhere'];
export const address = (name: string) => `${name}@agency.example`;

/** Two programs with people, the api, a worker that mails, and a case that somebody makes appointments for. */
export class AppointmentStage {
  readonly clock = new FixedClock(new Date(begin));
  readonly server = new MailServer();
  app: NestFastifyApplication;
  worker: INestApplicationContext;
  programId: string;
  otherProgramId: string;
  caseId: string;
  private readonly ids = new Map<string, string>();

  private constructor(readonly database: TestDatabase) {}

  /** Everything is there before the tests of the file, and each test begins on an empty calendar. */
  static set(): AppointmentStage {
    const stage = new AppointmentStage(testDatabase({ migrations }));
    beforeAll(() => stage.raise());
    beforeEach(() => stage.clear());
    afterAll(() => stage.strike());
    return stage;
  }

  id = (name: string): string => this.ids.get(name)!;

  asHr = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
    this.app.get(Database).transact({ programId: this.programId, personId: this.id('hr') }, work);

  /** An hour in Room 12 a week later, for these people. */
  draft = (people: string[], changes: Partial<AppointmentDraft> = {}): AppointmentDraft => ({
    programId: this.programId,
    caseKind: 'interview',
    caseId: this.caseId,
    personIds: people.map(this.id),
    startsAt: new Date('2027-03-08T16:00:00Z'),
    endsAt: new Date('2027-03-08T17:00:00Z'),
    summary: 'Interview: SRO at Lincoln',
    place: 'Room 12, Lincoln High School',
    path: '/interviews/1',
    ...changes,
  });

  set = (...drafts: AppointmentDraft[]): Promise<void> =>
    this.asHr((tx) => setAppointments(tx, drafts, this.clock.now()));

  cancel = (why: string, ...cases: string[]): Promise<void> =>
    this.asHr((tx) => cancelAppointments(tx, cases, this.clock.now(), why));

  /** Sends what is due and gives the mails of it, by the name of the recipient. */
  sent = async () => {
    this.server.taken.length = 0;
    await this.worker.get(MailRound).sendDue();
    return [...this.server.taken].sort((a, b) => recipient(a).localeCompare(recipient(b)));
  };

  private async raise(): Promise<void> {
    const { database, clock, server } = this;
    await server.listen();
    this.programId = await aProgram(database, 'Elkhorn');
    this.otherProgramId = await aProgram(database, 'Laurel');
    const made = await enrolPeople(
      database.owner,
      names.map((name) => ({
        name: `${name} of Elkhorn`,
        email: address(name),
        password,
        grants: [
          {
            programId: name === 'elsewhere' ? this.otherProgramId : this.programId,
            role: name === 'hr' ? 'hr' : 'officer',
          },
        ],
      })),
    );
    names.forEach((name, i) => this.ids.set(name, made[i]!));
    this.app = await noticesApp(database, clock);
    this.worker = await mailWorker(database, clock, { SMTP_URL: server.url });
  }

  private async clear(): Promise<void> {
    this.clock.moveTo(begin);
    this.caseId = uuid();
    await this.database.owner.query('delete from notice; delete from appointment');
  }

  private async strike(): Promise<void> {
    await Promise.all([this.app, this.worker].map((each) => each?.close()));
    await this.server.close();
  }
}
