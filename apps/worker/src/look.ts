import { Injectable, Logger } from '@nestjs/common';
import { TellParked } from '#dead-letters';
import { DueActions, DueTasks, NearDeadlines } from '#deadlines';
import { CalendarFollower, Cases, Lifecycles } from '#lifecycle';
import { MailRound } from '#notifications';
import { Delivery } from '#outbox';
import { OneAtATime } from './one-at-a-time.js';

/** Looks for all that is due. A slow mail server does not hold up the deadlines: mail goes its own way beside them. */
@Injectable()
export class Look {
  private readonly log = new Logger('Worker');
  private readonly deadlines = new OneAtATime(() => this.applyDue());
  private readonly letters = new OneAtATime(() => this.part('mail', () => this.mail.sendDue()));

  constructor(
    private readonly calendars: CalendarFollower,
    private readonly dueTasks: DueTasks,
    private readonly dueActions: DueActions,
    private readonly nearDeadlines: NearDeadlines,
    private readonly outbox: Delivery,
    private readonly mail: MailRound,
    private readonly parked: TellParked,
    private readonly cases: Cases,
    private readonly lifecycles: Lifecycles,
  ) {}

  /** Done when all that was due is applied; the mail about it may still be on its way. */
  async now(): Promise<void> {
    await this.deadlines.now();
    void this.letters.now();
  }

  /** Done when nothing is under way any more. */
  async finish(): Promise<void> {
    await this.deadlines.now();
    await this.letters.now();
  }

  private async applyDue(): Promise<void> {
    // First: what has moved is not due any more.
    await this.part('changed calendars', () => this.calendars.apply());
    await this.part('actions', () =>
      this.dueActions.apply((tx, due) =>
        this.cases.takeAll(tx, this.lifecycles.ofKind(due.caseKind), [due.caseId], due.action, {
          programId: due.programId,
        }),
      ),
    );
    await this.part('announced events', () => this.outbox.deliver());
    await this.part('tasks', () => this.dueTasks.apply());
    await this.part('what is stuck', () => this.parked.tell());
    await this.part('near deadlines', () => this.nearDeadlines.remember());
  }

  /** One part that fails does not keep the others from their work. */
  private async part(name: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.log.error(`Looking for ${name} failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
