import { Injectable, OnModuleInit } from '@nestjs/common';
import { Clock, Database, signalStep } from '#persistence';
import { invalid, Problem } from '#problems';
import { tooCommon } from '../person/common-password.js';
import { hashOfNobody, hashPassword, passwordMatches } from '../person/password.js';
import { AccessRecord } from '../record/access-record.js';
import { accountEvent } from '../record/account-event.js';
import { newToken, type Session, tokenHash } from '../session/session.js';
import { endOtherSessions, markDeviceUsed, rememberDevice, setOwnPassword } from '../session/session.sql.js';
import type { Visitor } from '../session/visitor.js';
import { credentialOf } from './attempt.sql.js';
import { Attempts } from './attempts.service.js';

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
    private readonly attempts: Attempts,
    private readonly record: AccessRecord,
  ) {}

  async onModuleInit(): Promise<void> {
    await hashOfNobody();
  }

  /** The person with this e-mail address and password. 401 when there is none, 429 after too many failures. */
  async personOf(email: string, password: string, visitor: Visitor): Promise<string> {
    const credential = await this.prove(email, password, visitor);
    if (!credential)
      throw new Problem({
        status: 401,
        code: 'wrong-credentials',
        title: 'The e-mail address or the password is not right.',
      });
    return credential.personId;
  }

  /** Whether this is the person's own password. 429 after too many failures. */
  async isOwnPassword({ email }: Session, password: string, visitor: Visitor): Promise<boolean> {
    return (await this.prove(email, password, visitor)) !== null;
  }

  /** Remembers the device on which somebody signed in; gives the token of one that is new to them. */
  async rememberDevice(personId: string, { knownAs }: Visitor): Promise<string | null> {
    const token = newToken();
    const now = this.clock.now();
    return this.database.transact({ programId: null, personId }, async (tx) => {
      const known = knownAs ? await tx.run(markDeviceUsed, [knownAs, personId, now]) : [];
      if (known.length > 0) return null;
      await tx.run(rememberDevice, [tokenHash(token), personId, now]);
      return token;
    });
  }

  /** Ends the person's other sessions as well: whoever knew the old password is out. */
  async changePassword(session: Session, current: string, next: string, visitor: Visitor): Promise<void> {
    if (next === current) throw invalid([{ field: 'next', message: 'Choose a password that you do not have now.' }]);
    const fault = tooCommon(next, [session.name, session.email]);
    if (fault) throw invalid([{ field: 'next', message: fault }]);
    if (!(await this.prove(session.email, current, visitor)))
      throw invalid([{ field: 'current', message: 'This is not your present password.' }]);
    const hash = await hashPassword(next);
    await this.database.transact({ programId: null, personId: session.personId }, (tx) =>
      tx.runAll([
        { statement: setOwnPassword, params: [hash] },
        { statement: endOtherSessions, params: [session.personId, session.tokenHash] },
        signalStep('liaison_sessions', ['']),
      ]),
    );
    this.record.add(accountEvent(session.personId, 'password-changed', 'changed their password'));
  }

  private async prove(typedEmail: string, password: string, visitor: Visitor): Promise<Credential | null> {
    const email = typedEmail.trim().toLowerCase();
    const attempt = await this.attempts.atPassword(email, visitor);
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
        network: visitor.network,
      });
      return null;
    }
    await this.attempts.succeeded(attempt);
    return credential;
  }
}
