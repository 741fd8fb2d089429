import { Injectable, Logger } from '@nestjs/common';
import { accountLinks, type DueLink } from '#access';
import { Clock, Database } from '#persistence';
import { afterFailure, type MailError, reasonOf } from '../mail/after-failure.js';
import { MailSettings } from '../mail/mail-settings.js';
import { Postman } from '../mail/postman.js';
import { keepSentMail } from '../sent-mail/sent-mail.sql.js';
import { accountLetter } from './account-letter.js';

const atATime = 20;

/**
 * Sends the links by which people set their passwords. Each try has a token of its own, of which only the hash is kept:
 * where a worker is killed while it sends, the mail goes again and its link is the one that holds.
 */
@Injectable()
export class AccountMailRound {
  private readonly log = new Logger('Mail');

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: MailSettings,
    private readonly postman: Postman,
  ) {}

  async sendDue(): Promise<void> {
    if (!this.settings.isOn) return;
    for (;;) {
      const due = await accountLinks.takeDue(this.database, this.clock.now(), atATime);
      await Promise.all(due.map((link) => this.send(link)));
      if (due.length < atATime) return;
    }
  }

  private async send(link: DueLink): Promise<void> {
    try {
      if (!link.active) throw Object.assign(new Error('This person is not active any more.'), { final: true });
      const now = this.clock.now();
      const letter = accountLetter(link, await accountLinks.tokenOf(this.database, link, now), this.settings);
      await this.postman.deliver({ ...letter, programId: link.programId ?? '' }, now);
      await accountLinks.markSent(this.database, link, this.clock.now());
      // Development alone: elsewhere no link is kept.
      if (this.settings.keepsSent && link.programId)
        await this.database.transact({ programId: null }, (tx) =>
          tx.run(keepSentMail, [JSON.stringify([{ ...letter, programId: link.programId }]), now]),
        );
    } catch (error) {
      await this.putOff(link, error as MailError);
    }
  }

  private async putOff(link: DueLink, error: MailError): Promise<void> {
    const { dueAt, parked } = afterFailure(error, link.attempts, this.clock.now());
    this.log.warn(
      `The link ${link.id} ${parked ? 'is given up' : `is sent at ${dueAt?.toISOString()}`}: ${reasonOf(error)}`,
    );
    await accountLinks.putOff(this.database, link, { dueAt, reason: parked });
  }
}
