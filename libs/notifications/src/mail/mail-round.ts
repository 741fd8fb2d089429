import { Injectable, Logger } from '@nestjs/common';
import { Clock, Database, type Step } from '#persistence';
import { keepSentMail } from '../sent-mail/sent-mail.sql.js';
import { afterFailure, isOutage, type MailError, reasonOf } from './after-failure.js';
import { claimDueMail, type DueNotice, markMailed, oneClaimAtATime, putOffMail, releaseMail } from './due-mail.sql.js';
import { MailSettings } from './mail-settings.js';
import { gather, type Parcel } from './parcel.js';
import { Postman } from './postman.js';
import { write, type WrittenMail } from './written-mail.js';

const everyProgram = { programId: null };
const minute = 60_000;
const lease = 5 * minute;
/** Nothing more is sent when less than this is left of the lease: the last mails may be slow. */
const reserve = 2 * minute;
/** Sent side by side, and recorded together: what a crash could send a second time. */
const together = 10;

type Outcome = { parcel: Parcel; sent: WrittenMail } | { parcel: Parcel; failed: MailError };

/**
 * Sends the mail that is due. Two workers never send the same notice: it is leased before, and recorded right after.
 * Only a crash between the server's yes and the record of it repeats a mail, then with the same Message-ID, by which
 * the recipient's server can tell.
 */
@Injectable()
export class MailRound {
  private readonly log = new Logger('Mail');
  private saidOff = false;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: MailSettings,
    private readonly postman: Postman,
  ) {}

  /** Sends all that is due, so many notices at a time; gives how many mails were sent. */
  async sendDue(limit = 200): Promise<number> {
    if (!this.settings.isOn) return this.sayOff();
    let sent = 0;
    for (;;) {
      const round = await this.round(limit);
      sent += round.sent;
      if (round.stopped || round.taken < limit) return sent;
    }
  }

  private async round(limit: number): Promise<{ taken: number; sent: number; stopped: boolean }> {
    const leasedUntil = new Date(this.clock.now().getTime() + lease);
    const due = await this.claim(leasedUntil, limit);
    const parcels = gather(due);
    let sent = 0;
    let stopped = false;
    while (parcels.length > 0 && !stopped && this.clock.now().getTime() < leasedUntil.getTime() - reserve) {
      const outcomes = await Promise.all(parcels.splice(0, together).map((parcel) => this.deliver(parcel)));
      await this.record(outcomes, leasedUntil);
      sent += outcomes.filter((outcome) => 'sent' in outcome).length;
      stopped = outcomes.some((outcome) => 'failed' in outcome && isOutage(outcome.failed));
    }
    if (parcels.length > 0) await this.release(parcels, leasedUntil);
    return { taken: due.length, sent, stopped };
  }

  private claim(leasedUntil: Date, limit: number): Promise<DueNotice[]> {
    return this.database.transact(everyProgram, async (tx) => {
      const alone = tx.run(oneClaimAtATime);
      const claimed = tx.run<DueNotice>(claimDueMail, [this.clock.now(), leasedUntil, limit]);
      const [, due] = await Promise.all([alone, claimed]);
      return due;
    });
  }

  private async deliver(parcel: Parcel): Promise<Outcome> {
    if (!parcel.reachable) return { parcel, failed: { message: 'This person has left the program.', final: true } };
    try {
      const mail = write(parcel, this.settings);
      await this.postman.deliver(mail, this.clock.now());
      return { parcel, sent: mail };
    } catch (error) {
      return { parcel, failed: error as MailError };
    }
  }

  private async record(outcomes: Outcome[], leasedUntil: Date): Promise<void> {
    const now = this.clock.now();
    const steps: Step[] = [];
    const sent = outcomes.filter((outcome) => 'sent' in outcome);
    if (sent.length > 0) {
      const ids = sent.flatMap(({ parcel }) => idsOf(parcel));
      steps.push({ statement: markMailed, params: [ids, now] });
      this.log.log({ message: 'sent', count: sent.length, requestIds: requestsOf(sent.map(({ parcel }) => parcel)) });
      if (this.settings.keepsSent)
        steps.push({ statement: keepSentMail, params: [JSON.stringify(sent.map((outcome) => outcome.sent)), now] });
    }
    const failed = outcomes.filter((outcome) => 'failed' in outcome);
    if (failed.length > 0) {
      const putOff = failed.map(({ parcel, failed: error }) => this.putOff(parcel, error, now));
      steps.push({ statement: putOffMail, params: [JSON.stringify(putOff), leasedUntil, now] });
    }
    await this.database.transact(everyProgram, (tx) => tx.runAll(steps));
  }

  private putOff(parcel: Parcel, error: MailError, now: Date) {
    const next = afterFailure(error, parcel.attempts + 1, now);
    const reason = reasonOf(error);
    if (next.parked) this.log.error(`Mail ${parcel.id} is given up: ${reason}`);
    else this.log.warn(`Mail ${parcel.id} is tried again at ${next.dueAt?.toISOString()}: ${reason}`);
    return { ids: idsOf(parcel), ...next };
  }

  private async release(parcels: Parcel[], leasedUntil: Date): Promise<void> {
    await this.database.transact(everyProgram, (tx) => tx.run(releaseMail, [parcels.flatMap(idsOf), leasedUntil]));
  }

  private sayOff(): number {
    if (!this.saidOff)
      this.log.warn('Mail is off: neither SMTP_URL nor LIAISON_SENT_MAIL=on is set. Notices wait until it is on.');
    this.saidOff = true;
    return 0;
  }
}

const idsOf = (parcel: Parcel) => parcel.notices.map((notice) => notice.id);

/** The requests that the mail goes back to, each once. */
const requestsOf = (parcels: Parcel[]) => [
  ...new Set(parcels.flatMap(({ notices }) => notices.flatMap(({ requestId }) => requestId ?? []))),
];
