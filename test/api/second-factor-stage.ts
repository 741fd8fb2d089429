import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { generate } from 'otplib';
import { enrolPeople } from '#access';
import { CalendarModule } from '#calendar';
import { FixedClock } from '#persistence';
import { PoliciesModule } from '#policies';
import { testDatabase } from '../harness/index.js';
import { aProgram, browser, password, signIn, smallApp, tokenOf } from './small-app.js';

/** Sign-in with policies, and for each test a program with people of its own. Call it at the top of the file. */
export function secondFactorStage() {
  const database = testDatabase();
  const clock = new FixedClock(new Date('2027-01-04T14:00:00Z'));
  let app: NestFastifyApplication;
  let programId: string;
  let elkhorn = 0;
  // Each test has a program and people of its own.
  let [email, other, principal] = ['', '', ''];

  beforeAll(async () => {
    app = await smallApp(database, clock, [CalendarModule, PoliciesModule]);
  });

  afterAll(() => app?.close());

  beforeEach(async () => {
    later(60);
    programId = await aProgram(database, `Elkhorn ${++elkhorn}`);
    [email, other, principal] = ['hr', 'other', 'principal'].map((name) => `${name}-${elkhorn}@elkhorn.example`) as [
      string,
      string,
      string,
    ];
    await enrolPeople(
      database.owner,
      (
        [
          [email, 'hr'],
          [other, 'hr'],
          [principal, 'district_administrator'],
        ] as const
      ).map(([address, role]) => ({ email: address, name: address, password, grants: [{ programId, role }] })),
    );
  });

  const later = (minutes: number) => clock.moveTo(new Date(clock.now().getTime() + minutes * 60_000));
  const codeOf = (secret: string) => generate({ secret, epoch: Math.floor(clock.now().getTime() / 1000) });
  const cookieOf = (headers: Record<string, unknown>) =>
    /liaison_session=([^;]+)/.exec(String(headers['set-cookie']))?.[1] ?? '';

  /** Sets up an authenticator app; gives its secret and the recovery codes. */
  async function withApp(token: string): Promise<{ secret: string; recoveryCodes: string[] }> {
    const { body: begun } = await browser(app, token).post('/second-factors/app').expect(201);
    const { body } = await browser(app, token)
      .post('/second-factors/app/confirmation', { code: await codeOf(begun.secret) })
      .expect(200);
    later(1);
    return { secret: begun.secret, recoveryCodes: body.recoveryCodes };
  }

  /** The cookie after the right password, when the second step is still to come. */
  async function halfIn(): Promise<string> {
    const { body, headers } = await signIn(app, email).expect(401);
    expect(body.code).toBe('second-factor-needed');
    return cookieOf(headers);
  }

  const demand = async (who: string, from = '2027-01-01', value = 1) => {
    await database.owner.query(
      `insert into policy_value (program_id, key, effective_on, value, reason, set_by, set_at)
     select $1, $2, $3, $5, 'CJIS', id, now() from person where email = $4`,
      [programId, `access.second-factor-${who}`, from, email, JSON.stringify(value)],
    );
  };

  return {
    later,
    codeOf,
    cookieOf,
    withApp,
    halfIn,
    demand,
    rowsOf: async (sql: string, params: unknown[] = []) => (await database.owner.query(sql, params)).rows,
    browse: (token?: string) => browser(app, token),
    tokenOf: (address: string) => tokenOf(app, address),
    signIn: (address: string) => signIn(app, address),
    get email() {
      return email;
    },
    get other() {
      return other;
    },
    get principal() {
      return principal;
    },
  };
}
