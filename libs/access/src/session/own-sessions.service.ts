import { Injectable } from '@nestjs/common';
import { Clock, Database, signalStep } from '#persistence';
import { notFound } from '#problems';
import { AccessRecord } from '../record/access-record.js';
import { accountEvent } from '../record/account-event.js';
import { rulesByDefault } from './access-rules.js';
import { minutesBefore, type Session } from './session.js';
import * as sql from './session.sql.js';

export interface ListedSession {
  id: string;
  device: string;
  network: string;
  createdAt: Date;
  lastSeenAt: Date;
  isThisOne: boolean;
}

/** Where a person is signed in, to be looked at and ended by that person. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly record: AccessRecord,
  ) {}

  list({ personId, tokenHash }: Session): Promise<ListedSession[]> {
    const now = this.clock.now();
    const idleSince = minutesBefore(now, rulesByDefault.idleMinutes);
    return this.database.read<ListedSession>({ programId: null, personId }, sql.listSessions, [
      personId,
      tokenHash,
      now,
      idleSince,
    ]);
  }

  async end({ personId }: Session, id: string): Promise<void> {
    const ended = await this.database.transact({ programId: null, personId }, (tx) => {
      tx.atEnd([signalStep('liaison_sessions', [''])]);
      return tx.run(sql.endSessionById, [personId, id]);
    });
    if (ended.length === 0) throw notFound('session');
    this.record.add(accountEvent(personId, 'session-ended', 'ended one of their sessions'));
  }

  async endOthers({ personId, tokenHash }: Session): Promise<void> {
    await this.database.transact({ programId: null, personId }, (tx) =>
      tx.runAll([
        { statement: sql.endOtherSessions, params: [personId, tokenHash] },
        signalStep('liaison_sessions', ['']),
      ]),
    );
    this.record.add(accountEvent(personId, 'sessions-ended', 'ended their sessions elsewhere'));
  }
}
