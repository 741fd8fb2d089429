import { Injectable, OnModuleInit } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Clock, Database, signalStep } from '#persistence';
import { invalid, Problem, tooMany } from '#problems';
import { AccessRecord } from '../record/access-record.js';
import { hashOfNobody, hashPassword, passwordMatches } from '../person/password.js';
import type { Session } from '../session/session.js';
import { endOtherSessions, setOwnPassword } from '../session/session.sql.js';
import { credentialOf, forgiveAttempts, latestFailures, recordAttempt, takeTurns } from './attempt.sql.js';
import { networkOf } from './network.js';
import { limits, secondsToWait } from './throttle.js';

interface Credential {
  personId: string;
  passwordHash: string | null;
}

/** Proves that somebody is who they say, and says nothing about who is known here. */
@Injectable()
export class SignIn implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly record: AccessRecord,
  ) {}

  async onModuleInit(): Promise<void> {
    await hashOfNobody();
  }

  /** The person with this e-mail address and password. 401 when there is none, 429 after too many failures. */
  async personOf(email: string, password: string, address: string): Promise<string> {
    const credential = await this.prove(email, password, address);
    if (!credential)
      throw new Problem({
        status: 401,
        code: 'wrong-credentials',
        title: 'The e-mail address or the password is not right.',
      });
    return credential.personId;
  }

  /** Ends the person's other sessions as well: whoever knew the old password is out. */
  async changePassword(session: Session, current: string, next: string, address: string): Promise<void> {
    if (next === current) throw invalid([{ field: 'next', message: 'Choose a password that you do not have now.' }]);
    if (!(await this.prove(session.email, current, address)))
      throw invalid([{ field: 'current', message: 'This is not your present password.' }]);
    const hash = await hashPassword(next);
    await this.database.transact({ programId: null, personId: session.personId }, (tx) =>
      tx.runAll([
        { statement: setOwnPassword, params: [hash] },
        { statement: endOtherSessions, params: [session.personId, session.tokenHash] },
        signalStep('liaison_sessions', ['']),
      ]),
    );
  }

  private async prove(typedEmail: string, password: string, address: string): Promise<Credential | null> {
    const email = typedEmail.trim().toLowerCase();
    const place = [createHash('sha256').update(email).digest(), networkOf(address)];
    await this.admit(place);
    const [credential] = await this.database.readGlobal<Credential>(credentialOf, [email]);
    const matches = await passwordMatches(credential?.passwordHash, password);
    if (!credential) return null;
    if (!matches) {
      this.record.add({
        about: 'sign-in',
        action: 'sign-in-failed',
        says: 'gave a wrong password',
        personId: credential.personId,
        programId: null,
        network: place[1] as string,
      });
      return null;
    }
    await this.database.transact({ programId: null }, (tx) => tx.run(forgiveAttempts, place));
    return credential;
  }

  /** Counted as failed before the password is looked at, so that tries at the same moment cannot slip past. */
  private async admit(place: unknown[]): Promise<void> {
    const now = this.clock.now();
    await this.database.transact({ programId: null }, async (tx) => {
      await tx.run(takeTurns, place);
      const [failures] = await tx.run<Record<keyof typeof limits, Date[]>>(latestFailures, place);
      const wait = Math.max(
        ...Object.entries(limits).map(([by, limit]) =>
          secondsToWait(failures?.[by as keyof typeof limits] ?? [], limit, now),
        ),
      );
      if (wait > 0) throw tooMany(`Too many attempts. Please try again in ${minutes(wait)}.`, wait);
      await tx.run(recordAttempt, [...place, now]);
    });
  }
}

const minutes = (seconds: number) => (seconds <= 60 ? 'a minute' : `${Math.ceil(seconds / 60)} minutes`);
