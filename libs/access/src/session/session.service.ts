import { Injectable } from '@nestjs/common';
import { Clock, Database, signalStep } from '#persistence';
import { notFound } from '#problems';
import type { Role } from '../role/role.js';
import { hoursAfter, idleMinutes, longestHours, minutesBefore, newToken, Session, tokenHash } from './session.js';
import * as sql from './session.sql.js';

type StoredSession = Omit<Session, 'tokenHash'> & { lastSeenAt: string };

export interface ProgramChoice {
  id: string;
  name: string;
  roles: Role[];
}

/** Who is signed in, and in which program. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The token of a new session; the person's other sessions go on. */
  async open(personId: string): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await this.database.transact({ programId: null, personId }, (tx) =>
      tx.run(sql.openSession, [tokenHash(token), personId, now, hoursAfter(now, longestHours)]),
    );
    return token;
  }

  /**
   * Null when there is no such session, it is over, or the person is no longer active. `unattended`: the page asks by
   * itself and nobody may sit there, so the session is not kept alive by it.
   */
  async of(token: string | undefined, { unattended = false } = {}): Promise<Session | null> {
    const hash = tokenHash(token);
    if (!hash) return null;
    const now = this.clock.now();
    const [row] = await this.database.readGlobal<{ session: StoredSession | null }>(sql.sessionByToken, [
      hash,
      now,
      minutesBefore(now, idleMinutes),
    ]);
    if (!row?.session) return null;
    const { lastSeenAt, ...session } = row.session;
    if (!unattended) await this.keepAlive(hash, session.personId, new Date(lastSeenAt), now);
    return { tokenHash: hash, ...session };
  }

  /** The sessions by their tokens' hashes as they are now, in that order; null where one is over. */
  async stillOpen(hashes: Buffer[]): Promise<(Session | null)[]> {
    const now = this.clock.now();
    const rows = await this.database.readGlobal<{ session: Omit<Session, 'tokenHash'> | null }>(sql.sessionsByTokens, [
      hashes,
      now,
      minutesBefore(now, idleMinutes),
    ]);
    return rows.map(({ session }, i) => session && { ...session, tokenHash: hashes[i]! });
  }

  async choose(session: Session, programId: string): Promise<void> {
    const chosen = await this.database.transact({ programId, personId: session.personId }, (tx) =>
      tx.run(sql.chooseProgram, [session.tokenHash, programId]),
    );
    if (chosen.length === 0) throw notFound('program');
  }

  async end(session: Session): Promise<void> {
    await this.database.transact({ programId: null, personId: session.personId }, (tx) =>
      tx.runAll([{ statement: sql.endSession, params: [session.tokenHash] }, signalStep('liaison_sessions', [''])]),
    );
  }

  /** The programs in which the person holds a role now. */
  programsOf(personId: string): Promise<ProgramChoice[]> {
    return this.database.readGlobal<ProgramChoice>(sql.programsOf, [personId]);
  }

  /** Written at most once a minute: a page of ten requests is one visit. */
  private async keepAlive(hash: Buffer, personId: string, lastSeen: Date, now: Date): Promise<void> {
    const aMinuteAgo = minutesBefore(now, 1);
    if (lastSeen >= aMinuteAgo) return;
    await this.database.transact({ programId: null, personId }, (tx) => tx.run(sql.markSeen, [hash, now, aMinuteAgo]));
  }
}
