import { Injectable } from '@nestjs/common';
import type { Actor } from '#access';
import { Cases } from '#lifecycle';
import { recordNotices } from '#notifications';
import { Clock, Database, type Step, type Transaction } from '#persistence';
import { forbidden, notNow } from '#problems';
import type { Expression } from '../expression/expression.js';
import { expressionLifecycle } from '../expression/expression.lifecycle.js';
import { eligibilityOf } from '../expression/expression.rules.js';
import { eligibleOfOfficer } from '../expression/expression.sql.js';
import { heldInterval, recordService } from './held-interval.js';
import type { ServiceIntervalDto } from './service-interval.dto.js';
import { intervalView, mayJudgeService, recorded, type ServiceIntervalRow, wordsOf } from './service-interval.js';
import { judgeInterval, readInterval } from './service-interval.sql.js';

/** What HR says to an entry. */
type Judgment = { status: 'verified'; reason: null } | { status: 'rejected'; reason: string };

/** HR verifies service entry by entry (standard 24); a judgment may be turned round, and the record keeps both. */
@Injectable()
export class ServiceJudgment {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly cases: Cases,
  ) {}

  /** Throws 403 for who is not HR and for one's own entry, 409 when it is judged that way already. */
  judge(actor: Actor, id: string, judgment: Judgment): Promise<ServiceIntervalDto> {
    return this.database.transact(actor, async (tx) => {
      const before = await heldInterval(tx, actor, id);
      if (!mayJudgeService(actor, before.officerId))
        throw forbidden(
          before.officerId === actor.personId
            ? 'Nobody judges their own service. Ask somebody else in HR.'
            : 'HR alone judges what is in a service history.',
        );
      if (before.status === judgment.status)
        throw notNow(`${before.judgedByName} has ${judgment.status} this entry already.`, `${judgment.status}-already`);
      const now = this.clock.now();
      await tx.run(judgeInterval, [actor.programId, id, judgment.status, actor.personId, now, judgment.reason]);
      const [after] = await tx.run<ServiceIntervalRow>(readInterval, [actor.programId, id]);
      const told = judgment.status === 'rejected' ? [tellOfficer(actor, before, now)] : [];
      const verb = judgment.status === 'verified' ? 'verify' : 'reject';
      const record = recordService(actor, now, {
        caseId: before.officerId,
        action: verb,
        says: `${judgment.status} the service with ${wordsOf(before)}`,
        why: judgment.reason ?? undefined,
        before: recorded(before),
        after: recorded(after!),
      });
      await tx.runAll([...told, record]);
      await this.recheck(tx, actor, before.officerId);
      return intervalView(after!, actor);
    });
  }

  /** Standard 24: nobody stays eligible whose verified service no longer reaches the minimum. */
  private async recheck(tx: Transaction, actor: Actor, officerId: string): Promise<void> {
    const eligible = await tx.run<Expression>(eligibleOfOfficer, [actor.programId, officerId]);
    const short = eligible.filter((expression) => !eligibilityOf(expression).meetsVerified).map(({ id }) => id);
    if (short.length === 0) return;
    await this.cases.takeAll(tx, expressionLifecycle, short, 'recheck', actor);
    await this.cases.takeAll(tx, expressionLifecycle, short, 'strike', actor);
  }
}

/** The officer can still mend it, so they are told at once. The reason is on the page: it may be confidential. */
const tellOfficer = (actor: Actor, entry: ServiceIntervalRow, at: Date): Step =>
  recordNotices(
    [
      {
        programId: actor.programId,
        to: { personId: entry.officerId },
        subject: 'An entry of your service history was not accepted',
        body: `Your entry for ${entry.agency} does not count as it stands. Open your service history to read why and to mend it.`,
        path: '/service-history',
        caseKind: 'service_history',
        caseId: entry.officerId,
      },
    ],
    at,
  );
