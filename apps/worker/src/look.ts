import { Injectable, Logger } from '@nestjs/common';
import { TellParked } from '#dead-letters';
import { DueActions, DueTasks } from '#deadlines';
import { CalendarFollower, Cases, Lifecycles } from '#lifecycle';
import { AccountMailRound, MailRound } from '#notifications';
import { Delivery } from '#outbox';
import { FollowSettings } from '#training';
import { OneAtATime } from './one-at-a-time.js';

/** Looks for all that is due. A slow mail server does not hold up the deadlines: mail goes its own way beside them. */
@Injectable()
export class Look {
  private readonly log = new Logger('Worker');
  private readonly stopping = new AbortController();
  private readonly deadlines = new OneAtATime(() => this.applyDue());
  private readonly letters = new OneAtATime(() =>
    this.part('mail', () => this.mail.sendDue({ stop: this.stopping.signal })),
  );
  // Somebody waits for these: they do not stand in line behind a morning's digests.
  private readonly links = new OneAtATime(() => this.part('links to set a password', () => this.accountMail.sendDue()));

  constructor(
    private readonly calendars: CalendarFollower,
    private readonly dueTasks: DueTasks,
    private readonly dueActions: DueActions,
    private readonly outbox: Delivery,
    private readonly mail: MailRound,
    private readonly accountMail: AccountMailRound,
    private readonly parked: TellParked,
    private readonly training: FollowSettings,
    private readonly cases: Cases,
    private readonly lifecycles: Lifecycles,
  ) {}

  /** Done when all that was due is applied; the mail about it may still be on its way. */
  async now(): Promise<void> {
    void this.links.now();
    await this.deadlines.now();
    void this.letters.now();
  }

  /** Done when nothing is due any more, and the mail about it is out. */
  async all(): Promise<void> {
    await this.deadlines.now();
    await Promise.all([this.letters.now(), this.links.now()]);
  }

  /** Done when what was under way is; nothing more is begun. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all([this.deadlines.idle(), this.letters.idle(), this.links.idle()]);
  }

  private async applyDue(): Promise<void> {
    const { signal } = this.stopping;
    // First: what has moved is not due any more.
    await this.part('changed calendars', () => this.calendars.apply());
    // Before the tasks: what a case does by itself may settle what would be late at the same moment.
    await this.part('actions', () =>
      this.dueActions.apply(
        (tx, due, ids) => this.cases.takeDue(tx, this.lifecycles.ofKind(due.caseKind), ids, due.action, due),
        signal,
      ),
    );
    await this.part('announced events', () => this.outbox.deliver());
    await this.part('changed training', () => this.training.apply());
    await this.part('tasks', () => this.dueTasks.apply(signal));
    await this.part('what is stuck', () => this.parked.tell());
  }

  /** One part that fails does not keep the others from their work. */
  private async part(name: string, work: () => Promise<unknown>): Promise<void> {
    try {
      if (!this.stopping.signal.aborted) await work();
    } catch (error) {
      this.log.error(`Looking for ${name} failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
