import { Injectable, Optional } from '@nestjs/common';
import { Clock, Database, signalStep } from '#persistence';
import { notFound, unauthenticated } from '#problems';
import type { Role } from '../role/role.js';
import { AccessPolicies, needsSecondFactor, rulesByDefault } from './access-rules.js';
import { hoursAfter, minutesAfter, minutesBefore, newToken, Session, tokenHash } from './session.js';
import * as sql from './session.sql.js';
import type { Visitor } from './visitor.js';

type StoredSession = Pick<Session, 'id' | 'personId' | 'name' | 'email' | 'program' | 'grants'> & {
  [instant in 'lastSeenAt' | 'createdAt' | 'confirmedAt']: string;
} & { secondFactorAt: string | null };

export interface ProgramChoice {
  id: string;
  name: string;
  roles: Role[];
}

export interface OpenedSession {
  token: string;
  /** The second factor is still to be given; until then the session opens nothing. */
  pending: boolean;
}

/** So long a second factor is waited for after the password. */
const pendingMinutes = 10;

/** Who is signed in, and in which program. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Optional() private readonly policies?: AccessPolicies,
  ) {}

  /** A new session; the person's other sessions go on. With a second factor given (`complete`) it opens at once. */
  async open(
    personId: string,
    visitor: Visitor,
    { complete = false, onlyProgram }: { complete?: boolean; onlyProgram?: string | null | undefined } = {},
  ): Promise<OpenedSession> {
    const token = newToken();
    const now = this.clock.now();
    const [row] = await this.database.transact({ programId: null, personId }, (tx) =>
      tx.run<{ pending: boolean }>(sql.openSession, [
        tokenHash(token),
        personId,
        now,
        hoursAfter(now, rulesByDefault.longestHours),
        visitor.device,
        visitor.network,
        complete ? now : null,
        minutesAfter(now, pendingMinutes),
        onlyProgram ?? null,
      ]),
    );
    return { token, pending: row!.pending };
  }

  /**
   * Null when there is no such session, it is over, or the person is no longer active. `unattended`: the page asks by
   * itself and nobody may sit there, so the session is not kept alive by it.
   */
  async of(token: string | undefined, { unattended = false } = {}): Promise<Session | null> {
    const now = this.clock.now();
    const hash = tokenHash(token);
    const stored = await this.stored(hash, now, false);
    if (!hash || !stored) return null;
    const session = await this.judged(hash, stored, now);
    if (session && !unattended) await this.keepAlive(hash, session.personId, new Date(stored.lastSeenAt), now);
    return session;
  }

  /** The sign-in that waits for its second factor. 401 when there is none, or it waited too long. */
  async pending(token: string | undefined): Promise<{ tokenHash: Buffer; personId: string }> {
    const hash = tokenHash(token);
    const stored = await this.stored(hash, this.clock.now(), true);
    if (!hash || !stored) throw unauthenticated('Please sign in with your password first.');
    return { tokenHash: hash, personId: stored.personId };
  }

  /** The sessions by their tokens' hashes as they are now, in that order; null where one is over. */
  async stillOpen(hashes: Buffer[]): Promise<(Session | null)[]> {
    const now = this.clock.now();
    const rows = await this.database.readGlobal<{ session: StoredSession | null }>(sql.sessionsByTokens, [
      hashes,
      now,
      minutesBefore(now, rulesByDefault.idleMinutes),
    ]);
    return Promise.all(rows.map(({ session }, i) => session && this.judged(hashes[i]!, session, now)));
  }

  async choose(session: Session, programId: string): Promise<void> {
    const chosen = await this.database.transact({ programId, personId: session.personId }, (tx) =>
      tx.run(sql.chooseProgram, [session.tokenHash, programId]),
    );
    if (chosen.length === 0) throw notFound('program');
  }

  /** Gives the one program that it was for, where it was for one alone. */
  async end(session: Pick<Session, 'personId' | 'tokenHash'>): Promise<string | null> {
    const [ended] = await this.database.transact({ programId: null, personId: session.personId }, (tx) => {
      tx.atEnd([signalStep('liaison_sessions', [''])]);
      return tx.run<{ onlyProgram: string | null }>(sql.endSession, [session.tokenHash]);
    });
    return ended?.onlyProgram ?? null;
  }

  /** The programs in which the person holds a role now. */
  programsOf(personId: string): Promise<ProgramChoice[]> {
    return this.database.readGlobal<ProgramChoice>(sql.programsOf, [personId]);
  }

  /** Null where it is over by the program's own rules, which may be stricter. */
  private async judged(hash: Buffer, stored: StoredSession, now: Date): Promise<Session | null> {
    const { lastSeenAt, createdAt, confirmedAt, secondFactorAt, ...session } = stored;
    const rules = (session.program && (await this.policies?.of(session.program))) ?? rulesByDefault;
    if (new Date(lastSeenAt) <= minutesBefore(now, rules.idleMinutes)) return null;
    if (hoursAfter(new Date(createdAt), rules.longestHours) <= now) return null;
    return {
      tokenHash: hash,
      ...session,
      secondFactorAt: secondFactorAt ? new Date(secondFactorAt) : null,
      needsSecondFactor: session.grants.length > 0 && needsSecondFactor(session.grants, rules),
      isConfirmed: new Date(confirmedAt) > minutesBefore(now, rules.confirmedMinutes),
    };
  }

  private async stored(hash: Buffer | null, now: Date, pending: boolean): Promise<StoredSession | null> {
    if (!hash) return null;
    const [row] = await this.database.readGlobal<{ session: StoredSession | null }>(sql.sessionByToken, [
      hash,
      now,
      minutesBefore(now, rulesByDefault.idleMinutes),
      pending,
    ]);
    return row?.session ?? null;
  }

  /** Written at most once a minute: a page of ten requests is one visit. */
  private async keepAlive(hash: Buffer, personId: string, lastSeen: Date, now: Date): Promise<void> {
    const aMinuteAgo = minutesBefore(now, 1);
    if (lastSeen >= aMinuteAgo) return;
    await this.database.transact({ programId: null, personId }, (tx) => tx.run(sql.markSeen, [hash, now, aMinuteAgo]));
  }
}
