import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { enrolPeople, type Role } from '#access';
import { CalendarModule } from '#calendar';
import { FixedClock } from '#persistence';
import { PoliciesModule, PolicyPagesModule, ProgramSettings } from '#policies';
import { testDatabase } from '../harness/index.js';
import { partOfApp } from './part-of-app.js';
import { aProgram, browser, password, tokenOf } from './small-app.js';

const roles: Role[] = ['agency_administrator', 'district_administrator', 'hr', 'officer', 'assessor'];

export type Who = Role | 'elsewhere';

/** Calendar and policies behind the real sign-in: a person for each role, and an administrator of another program. */
export function settingsApp() {
  const database = testDatabase();
  // A quarter of an hour before the end of June in Chicago, when it is July in Greenwich already.
  const clock = new FixedClock(new Date('2027-07-01T04:45:00Z'));
  const as = {} as Record<Who, ReturnType<typeof browser>>;
  let app: NestFastifyApplication;
  let programId: string;

  beforeAll(async () => {
    programId = await aProgram(database, 'Elkhorn');
    const other = await aProgram(database, 'Riverbend');
    const person = (name: string, role: Role, program: string) => ({
      email: `${name}@elkhorn.example`,
      name,
      password,
      grants: [{ programId: program, role }],
    });
    await enrolPeople(database.owner, [
      ...roles.map((role) => person(role, role, programId)),
      person('elsewhere', 'agency_administrator', other),
    ]);
    app = await partOfApp(database, clock, [CalendarModule, PoliciesModule, PolicyPagesModule]);
    for (const who of [...roles, 'elsewhere'] as const)
      as[who] = browser(app, await tokenOf(app, `${who}@elkhorn.example`));
  });

  afterAll(() => app?.close());

  return {
    database,
    clock,
    as,
    /** The settings as the rest of the product sees them. */
    settings: (program = programId) => app.get(ProgramSettings).of({ programId: program }),
  };
}
