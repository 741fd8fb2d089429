import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { Clock, Database, isOutage, type Step } from '#persistence';
import { keepSentMail } from '../sent-mail/sent-mail.sql.js';
import { afterFailure, isUnreachable, type MailError, reasonOf } from './after-failure.js';
import {
  claimDueMail,
  type DueNotice,
  giveUpUnknown,
  handOver,
  markMailed,
  oneClaimAtATime,
  putOffMail,
  releaseMail,
} from './due-mail.sql.js';
import { MailSettings } from './mail-settings.js';
import { gather, type Parcel } from './parcel.js';
import { Postman } from './postman.js';
import { write, type WrittenMail } from './written-mail.js';

const everyProgram = { programId: null };
const second = 1000;
/** How long mail that was claimed and not yet handed over waits for a worker that died. */
const lease = 30 * second;
/** By then whoever handed a mail over has said what became of it, or has ended. */
const unknownAfter = 10 * 60 * second;
/** Handed over side by side and recorded together: of so many it is unknown, where a worker is killed, whether they went. */
const together = 10;

type Outcome = { parcel: Parcel; sent: WrittenMail } | { parcel: Parcel; failed: MailError };

/**
 * Sends the mail that is due, none of it twice. It is leased, then put on record as being handed over, then handed to the
 * mail server, and what became of it recorded; when the database is away, as soon as it is back. SMTP leaves one gap that
 * nobody can close: whether the server took a mail is not known to a worker that is killed just then. Such a mail is not
 * sent again: it is shown as given up, and the notice itself is in the app. Where the connection to the mail server breaks
 * at that moment it is sent again with the same Message-ID, as RFC 5321 asks, by which the recipient's server can tell.
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

  /** Sends all that is due, so many notices at a time, until it is told to stop; gives how many mails were sent. */
  async sendDue({ limit = 200, stop }: { limit?: number; stop?: AbortSignal } = {}): Promise<number> {
    if (!this.settings.isOn) return this.sayOff();
    const now = this.clock.now();
    await this.database.change(everyProgram, giveUpUnknown, [new Date(now.getTime() - unknownAfter), now]);
    let sent = 0;
    for (;;) {
      const round = await this.round(limit, stop);
      sent += round.sent;
      if (round.stopped || round.taken < limit) return sent;
    }
  }

  private async round(limit: number, stop?: AbortSignal): Promise<{ taken: number; sent: number; stopped: boolean }> {
    const leasedUntil = new Date(this.clock.now().getTime() + lease);
    const due = await this.claim(leasedUntil, limit);
    const parcels = gather(due);
    let sent = 0;
    let stopped = Boolean(stop?.aborted);
    let going = stopped ? [] : await this.recordAndHandOver([], parcels.splice(0, together), leasedUntil);
    while (going.length > 0) {
      const outcomes = await Promise.all(going.map((parcel) => this.deliver(parcel)));
      sent += outcomes.filter((outcome) => 'sent' in outcome).length;
      stopped =
        Boolean(stop?.aborted) || outcomes.some((outcome) => 'failed' in outcome && isUnreachable(outcome.failed));
      going = await this.recordAndHandOver(outcomes, stopped ? [] : parcels.splice(0, together), leasedUntil);
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

  /** Records what became of some, and in the same transaction that the next are handed over; gives those that may go. */
  private async recordAndHandOver(outcomes: Outcome[], next: Parcel[], leasedUntil: Date): Promise<Parcel[]> {
    if (outcomes.length === 0 && next.length === 0) return [];
    const at = this.clock.now();
    const steps = this.recording(outcomes, at);
    for (;;) {
      try {
        const going = await this.database.transact(everyProgram, async (tx) => {
          await tx.runAll(steps);
          const handed = await tx.run<{ id: string }>(handOver, [next.flatMap(idsOf), at, leasedUntil]);
          const ours = new Set(handed.map(({ id }) => id));
          return next.filter((parcel) => idsOf(parcel).every((id) => ours.has(id)));
        });
        this.saySent(outcomes.filter((outcome) => 'sent' in outcome).map(({ parcel }) => parcel));
        return going;
      } catch (error) {
        // What was sent is known to nobody but us: it is recorded as soon as the database is back.
        if (outcomes.length === 0 || !isOutage(error)) throw error;
        this.log.warn(`${outcomes.length} mails wait to be recorded: ${(error as Error).message}`);
        await pause(second);
      }
    }
  }

  /** Said once, when it is on record. */
  private saySent(parcels: Parcel[]): void {
    if (parcels.length === 0) return;
    this.log.log({ message: 'sent', count: parcels.length, requestIds: requestsOf(parcels) });
  }

  private recording(outcomes: Outcome[], at: Date): Step[] {
    const steps: Step[] = [];
    const sent = outcomes.filter((outcome) => 'sent' in outcome);
    if (sent.length > 0) {
      const ids = sent.flatMap(({ parcel }) => idsOf(parcel));
      steps.push({ statement: markMailed, params: [ids, at] });
      if (this.settings.keepsSent)
        steps.push({ statement: keepSentMail, params: [JSON.stringify(sent.map((outcome) => outcome.sent)), at] });
    }
    const failed = outcomes.filter((outcome) => 'failed' in outcome);
    if (failed.length > 0) {
      const putOff = failed.map(({ parcel, failed: error }) => this.putOff(parcel, error, at));
      steps.push({ statement: putOffMail, params: [JSON.stringify(putOff), at] });
    }
    return steps;
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
