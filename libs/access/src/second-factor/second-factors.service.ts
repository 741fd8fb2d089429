import { Injectable } from '@nestjs/common';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { Clock, Database, signalStep } from '#persistence';
import { invalid, ruleBroken } from '#problems';
import { AccessRecord } from '../record/access-record.js';
import { accountEvent } from '../record/account-event.js';
import type { Session } from '../session/session.js';
import { endOtherSessions, markSecondFactor } from '../session/session.sql.js';
import type { Visitor } from '../session/visitor.js';
import { Attempts } from '../sign-in/attempts.service.js';
import { AuthenticatorApp } from './authenticator-app.service.js';
import { type InSession, Passkeys } from './passkeys.service.js';
import { RecoveryCodes } from './recovery-codes.service.js';
import type { RelyingParty } from './relying-party.js';
import { readFactors } from './second-factor.sql.js';

export interface FactorsOf {
  app: { addedAt: string; lastUsedAt: string | null } | null;
  passkeys: { id: string; name: string; addedAt: string; lastUsedAt: string | null }[];
  recoveryCodesLeft: number;
}

/** What a person proves a second factor with. */
export type Shown =
  | { by: 'app'; code: string }
  | { by: 'recovery code'; code: string }
  | { by: 'passkey'; response: AuthenticationResponseJSON; party: RelyingParty };

/** The second step of signing in: what a person has, and whether what they show is right. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly app: AuthenticatorApp,
    private readonly passkeys: Passkeys,
    private readonly codes: RecoveryCodes,
    private readonly record: AccessRecord,
  ) {}

  async of(personId: string): Promise<FactorsOf> {
    const [row] = await this.database.read<FactorsOf>({ programId: null, personId }, readFactors, [personId]);
    return row!;
  }

  /** 400 where it is not right, 429 after too many of them. */
  async prove(session: InSession, shown: Shown, visitor: Visitor): Promise<void> {
    const attempt = await this.attempts.at('second factor', session.personId, visitor);
    if (!(await this.isRight(session, shown))) {
      this.tell(session, 'second-factor-failed', `showed a second step that was not right (${shown.by})`);
      throw invalid([{ field: fieldOf[shown.by], message: wrong[shown.by] }]);
    }
    await this.attempts.succeeded(attempt);
    if (shown.by === 'recovery code') this.tell(session, 'recovery-code-used', 'used up a recovery code');
  }

  /** Puts the app into use by its first code; gives recovery codes where there are none yet. */
  async confirmApp(session: Session, code: string, visitor: Visitor): Promise<string[] | null> {
    const attempt = await this.attempts.at('second factor', session.personId, visitor);
    if (!(await this.app.takes(session.personId, code, { first: true })))
      throw invalid([{ field: 'code', message: wrong.app }]);
    await this.attempts.succeeded(attempt);
    return this.added(session, 'an authenticator app');
  }

  async addPasskey(
    session: Session,
    { name, response, party }: { name: string; response: RegistrationResponseJSON; party: RelyingParty },
  ): Promise<string[] | null> {
    await this.passkeys.add(session, name, response, party);
    return this.added(session, 'a passkey');
  }

  async removeApp(session: Session, needed: boolean): Promise<void> {
    await this.mayRemove(session, needed);
    await this.app.remove(session.personId);
    await this.removed(session, 'an authenticator app');
  }

  async removePasskey(session: Session, id: string, needed: boolean): Promise<void> {
    await this.mayRemove(session, needed);
    await this.passkeys.remove(session, id);
    await this.removed(session, 'a passkey');
  }

  /** New recovery codes in place of those that there were. */
  async makeCodes(session: Session): Promise<string[]> {
    const codes = await this.codes.make(session.personId);
    this.tell(session, 'recovery-codes-made', 'made new recovery codes');
    return codes;
  }

  private tell({ personId }: InSession, action: string, says: string): void {
    this.record.add(accountEvent(personId, action, says));
  }

  private isRight(session: InSession, shown: Shown): Promise<boolean> {
    if (shown.by === 'app') return this.app.takes(session.personId, shown.code);
    if (shown.by === 'passkey') return this.passkeys.takes(session, shown.response, shown.party);
    return this.codes.takes(session.personId, shown.code);
  }

  /** Whoever was signed in elsewhere did not show it: they do so now. */
  private async added(session: Session, what: string): Promise<string[] | null> {
    await this.changed(session);
    this.tell(session, 'second-factor-added', `added ${what} as a second step`);
    const { recoveryCodesLeft } = await this.of(session.personId);
    return recoveryCodesLeft > 0 ? null : this.makeCodes(session);
  }

  private async removed(session: Session, what: string): Promise<void> {
    await this.changed(session);
    this.tell(session, 'second-factor-removed', `removed ${what} as a second step`);
    const left = await this.of(session.personId);
    if (!left.app && left.passkeys.length === 0) await this.codes.forget(session.personId);
  }

  private async changed({ personId, tokenHash }: Session): Promise<void> {
    await this.database.transact({ programId: null, personId }, (tx) =>
      tx.runAll([
        { statement: markSecondFactor, params: [tokenHash, this.clock.now()] },
        { statement: endOtherSessions, params: [personId, tokenHash] },
        signalStep('liaison_sessions', ['']),
      ]),
    );
  }

  private async mayRemove({ personId }: Session, needed: boolean): Promise<void> {
    const { app, passkeys } = await this.of(personId);
    if (needed && passkeys.length + (app ? 1 : 0) === 1)
      throw ruleBroken(
        'second-factor-required',
        'Your program asks for a second step when you sign in, and this is your only one. Add another before you remove it.',
      );
  }
}

const fieldOf = { app: 'code', 'recovery code': 'code', passkey: 'response' } as const;

const wrong = {
  app: 'This code is not right, or was used already. Enter the six digits that the app shows now.',
  'recovery code': 'This is none of your recovery codes, or was used already.',
  passkey: 'This passkey was not taken. Please try again, or use another way.',
} as const;
