import { Injectable } from '@nestjs/common';
import type { Actor } from '#access';
import { auditStep } from '#audit';
import { Clock, Database, type Transaction } from '#persistence';
import { notFound, notNow } from '#problems';
import type { CalendarDayDto, NewCalendarDayDto, NewSchoolTermDto, SchoolTermDto } from './calendar.dto.js';
import { deleteDay, deleteTerm, insertDay, insertTerm } from './calendar.sql.js';

/** What is changed in the calendar, each change with its entry in the record: due dates are counted on it. */
@Injectable()
export class CalendarChanges {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  setDay(actor: Actor, { day, kind, name }: NewCalendarDayDto): Promise<CalendarDayDto> {
    return this.database.transact(actor, async (tx) => {
      const [set] = await tx.run<CalendarDayDto>(insertDay, [actor.programId, day, kind, name]);
      this.record(tx, actor, 'set-day', `made ${day} "${name}" (${kind})`);
      return set!;
    });
  }

  /** Throws 404 where there is no such day. */
  removeDay(actor: Actor, id: string): Promise<void> {
    return this.database.transact(actor, async (tx) => {
      const [removed] = await tx.run<{ day: string }>(deleteDay, [actor.programId, id]);
      if (!removed) throw notFound('day of the calendar');
      this.record(tx, actor, 'remove-day', `made ${removed.day} an ordinary day`);
    });
  }

  /** Throws 409 where it overlaps with another term. */
  async addTerm(actor: Actor, { name, startsOn, endsOn }: NewSchoolTermDto): Promise<SchoolTermDto> {
    try {
      return await this.database.transact(actor, async (tx) => {
        const [term] = await tx.run<SchoolTermDto>(insertTerm, [actor.programId, name, startsOn, endsOn]);
        this.record(tx, actor, 'add-term', `added the term "${name}" from ${startsOn} to ${endsOn}`);
        return term!;
      });
    } catch (error) {
      if ((error as { code?: string }).code === '23P01')
        throw notNow('This overlaps with another term. Change one of the two.', 'overlaps');
      throw error;
    }
  }

  /** Throws 404 where there is no such term. */
  removeTerm(actor: Actor, id: string): Promise<void> {
    return this.database.transact(actor, async (tx) => {
      const [removed] = await tx.run<{ name: string }>(deleteTerm, [actor.programId, id]);
      if (!removed) throw notFound('term');
      this.record(tx, actor, 'remove-term', `removed the term "${removed.name}"`);
    });
  }

  private record(tx: Transaction, actor: Actor, action: string, says: string): void {
    const who = { whoId: actor.personId, who: actor.name, at: this.clock.now() };
    tx.atEnd([auditStep([{ caseKind: 'calendar', caseId: actor.programId, action, says, ...who }])]);
  }
}
