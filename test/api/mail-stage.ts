import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { enrolPeople } from '#access';
import { MailRound } from '#notifications';
import { FixedClock } from '#persistence';
import { testDatabase } from '../harness/index.js';
import { MailServer } from './mail-server.js';
import { mailWorker, migrations, noticesApp, tell } from './notifications-app.js';
import { aProgram, password } from './small-app.js';

export const address = (name: string) => `${name}@agency.example`;
export const everybody = ['hr', 'ada', 'ben', 'cleo', ...Array.from({ length: 40 }, (_, i) => `officer${i}`)];

/** A program with people, an api that tells them things, two workers that mail it, and a mail server. Call it at the top. */
export function mailStage() {
  const database = testDatabase({ migrations });
  const clock = new FixedClock(new Date('2027-03-01T15:00:00Z'));
  const server = new MailServer();
  const workers: INestApplicationContext[] = [];
  const ids = new Map<string, string>();
  let app: NestFastifyApplication;
  let programId: string;

  beforeAll(async () => {
    await server.listen();
    programId = await aProgram(database, 'Elkhorn');
    const made = await enrolPeople(
      database.owner,
      everybody.map((name) => ({
        name: `${name} of Elkhorn`,
        email: address(name),
        grants: [{ programId, role: name === 'hr' ? 'hr' : 'officer' }],
        ...(name === 'hr' ? { password } : {}),
      })),
    );
    everybody.forEach((name, i) => ids.set(name, made[i] as string));
    app = await noticesApp(database, clock);
    for (let i = 0; i < 2; i++) workers.push(await mailWorker(database, clock, { SMTP_URL: server.url }));
  });

  afterAll(async () => {
    await Promise.all([app, ...workers].map((each) => each?.close()));
    await server.close();
  });

  beforeEach(async () => {
    clock.moveTo(new Date(clock.now().getTime() + 24 * 3_600_000));
    server.taken.length = 0;
    server.refused.clear();
    await database.owner.query('delete from notice');
    await database.owner.query(`update person set email_delivery = 'immediate'`);
  });

  return {
    database,
    clock,
    server,
    workers,
    ids,
    get app() {
      return app;
    },
    send: (limit?: number, worker = workers[0]!) => worker.get(MailRound).sendDue({ limit }),
    later: (minutes: number) => clock.moveTo(new Date(clock.now().getTime() + minutes * 60_000)),
    told: (names: string[], subjects = ['A vacancy is posted']) =>
      tell(
        app,
        { programId, personId: ids.get('hr')! },
        ...subjects.map((subject) => ({ to: { personIds: names.map((name) => ids.get(name)!) }, subject })),
      ),
    daily: (...names: string[]) =>
      database.owner.query(`update person set email_delivery = 'daily' where email = any ($1)`, [names.map(address)]),
    messageIds: () => server.taken.map((mail) => mail.messageId).sort(),
    notices: async (columns: string) => (await database.owner.query(`select ${columns} from notice`)).rows,
  };
}
