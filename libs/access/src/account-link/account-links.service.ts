import { Injectable } from '@nestjs/common';
import { Clock, Database, signalStep } from '#persistence';
import { invalid, notNow } from '#problems';
import { tooCommon } from '../person/common-password.js';
import { hashPassword } from '../person/password.js';
import { AccessRecord } from '../record/access-record.js';
import { accountEvent } from '../record/account-event.js';
import { tokenHash } from '../session/session.js';
import type { Visitor } from '../session/visitor.js';
import { Attempts } from '../sign-in/attempts.service.js';
import { accountLinkByToken, askForAccountLink, useAccountLink } from './account-link.sql.js';
import type { LinkPurpose } from './account-link.js';

export interface OpenLink {
  personId: string;
  name: string;
  email: string;
  purpose: LinkPurpose;
}

/** Sets passwords by links that come by mail. Nothing that it answers says who is known here. */
@Injectable()
export class AccountLinks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly record: AccessRecord,
  ) {}

  /** Asks for a link, which goes to the person of this address if there is one. 429 where it is asked for too often. */
  async ask(typedEmail: string, visitor: Visitor): Promise<void> {
    const email = typedEmail.trim().toLowerCase();
    await this.attempts.at('lost password', email, visitor);
    await this.database.transact({ programId: null }, (tx) =>
      tx.run(askForAccountLink, [email, 'reset', this.clock.now()]),
    );
  }

  /** Whom the link belongs to. 409 once it was used or is out of date. */
  async read(token: string): Promise<OpenLink> {
    const hash = tokenHash(token);
    const [row] = hash
      ? await this.database.readGlobal<{ link: OpenLink | null }>(accountLinkByToken, [hash, this.clock.now()])
      : [];
    if (!row?.link) throw overAndDone();
    return row.link;
  }

  /** Sets the password, once, and ends every session of the person: they sign in with it. */
  async setPassword(token: string, password: string): Promise<void> {
    const { name, email, purpose } = await this.read(token);
    const fault = tooCommon(password, [name, email]);
    if (fault) throw invalid([{ field: 'password', message: fault }]);
    const hash = await hashPassword(password);
    const [row] = await this.database.transact({ programId: null }, (tx) => {
      tx.atEnd([signalStep('liaison_sessions', [''])]);
      return tx.run<{ personId: string | null }>(useAccountLink, [tokenHash(token), hash, this.clock.now()]);
    });
    if (!row?.personId) throw overAndDone();
    this.record.add(accountEvent(row.personId, 'password-set', `set their password by the link of ${names[purpose]}`));
  }
}

const names: Record<LinkPurpose, string> = { invitation: 'an invitation', reset: 'an e-mail for a lost password' };

const overAndDone = () =>
  notNow('This link was used already or is out of date. Ask for a new one on the page "Lost password".', 'link-over');
